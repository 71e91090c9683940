import type { TargetedSubmitEvent } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useUnsaved } from '../../look/unsaved.ts'
import { say } from '../../words/words.ts'
import { Refusal } from '../act/refusal.tsx'
import { SaveDraft } from '../act/save-draft.tsx'
import { useAct } from '../act/use-act.ts'
import { IndicatorsUnread } from '../indicator/indicators-unread.tsx'
import { useIndicatorList } from '../indicator/use-indicators.ts'
import type { CardForm } from './card-form.ts'
import { DraftHead } from './draft-head.tsx'
import { lastDayIn, scoringIndicators } from './edit-card.ts'
import { GroupList } from './group-list.tsx'
import { type CardWrong, readScorecardDraft, type ScorecardDraft } from './read-scorecard-draft.ts'
import { refusedFields } from './refused-fields.ts'
import { saveScorecard } from './save-scorecard.ts'
import { DRAFT_SENTENCES } from './sentences.ts'
import type { Scorecard } from './statuses.ts'

type DraftFormProps = {
  scorecardId: string
  unit: string
  /** What is drafted already. */
  known: Scorecard | undefined
  start: CardForm
  onSaved: () => void
  onReread: () => void
}

/** All of a scorecard. It is saved as a draft, which scores nobody. */
export function DraftForm({ scorecardId, unit, known, start, onSaved, onReread }: DraftFormProps) {
  const element = useRef<HTMLFormElement>(null)
  const [form, setForm] = useState(start)
  const [wrong, setWrong] = useState<CardWrong>({})
  const [isTyped, setTyped] = useState(false)
  useUnsaved(isTyped)
  const on = lastDayIn(form.year)
  const indicators = scoringIndicators(useIndicatorList(on).data?.items ?? [], form.level)
  const { doing, problem, run } = useAct(async (draft: ScorecardDraft) => {
    const came = await saveScorecard(scorecardId, known?.version, draft)
    if (came.error) setWrong(refusedFields(came.error))
    return came
  }, onSaved)
  useEffect(() => element.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(), [wrong])

  function change(changed: CardForm): void {
    setForm(changed)
    setTyped(true)
  }
  /** Behind what is removed all fields are called by other places. */
  function remove(changed: CardForm): void {
    change(changed)
    setWrong({})
  }
  function submit(event: TargetedSubmitEvent<HTMLFormElement>): void {
    event.preventDefault()
    const read = readScorecardDraft(form, unit)
    setWrong('wrong' in read ? read.wrong : {})
    if ('draft' in read) void run(read.draft)
  }
  function saidOf(field: string): string | undefined {
    const word = wrong[field]
    return word && say(word)
  }

  return (
    <form ref={element} class="form" noValidate onSubmit={submit}>
      <DraftHead {...{ form, unit, saidOf }} onChange={change} />
      <IndicatorsUnread on={on} />
      <GroupList {...{ form, indicators, saidOf }} onChange={change} onRemove={remove} />
      {problem ? <Refusal problem={problem} own={DRAFT_SENTENCES} onReread={onReread} /> : null}
      <SaveDraft hint="scorecard.save-hint" doing={doing} />
    </form>
  )
}
