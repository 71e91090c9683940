import type { Data } from '@lantoa/sdk'
import type { Day } from '@lantoa/vietnam/days'
import type { TargetedSubmitEvent } from 'preact'
import { useState } from 'preact/hooks'
import { SelectField, TextField } from '../../look/text-field.tsx'
import { useUnsaved } from '../../look/unsaved.ts'
import { lantoa } from '../../session/this-session.ts'
import { say, type Word } from '../../words/words.ts'
import { Refusal } from '../act/refusal.tsx'
import { SaveDraft } from '../act/save-draft.tsx'
import { useAct } from '../act/use-act.ts'
import { DayField } from '../time/day-field.tsx'
import type { Indicator, Target } from '../unit/gather-unit.ts'
import { nameOf } from '../unit/pillars.ts'
import { typedAmount } from './read-amount.ts'
import { readTarget, type TargetDraft, type TargetWrong } from './read-target.ts'
import { TARGET_SENTENCES } from './sentences.ts'

export type Campaign = Pick<Data<'teams', 'getCampaign'>, 'campaignId' | 'startsOn' | 'lastDay'>

type TargetFormProps = {
  targetId: string
  unit: string
  /** What is drafted already. */
  known: Target | undefined
  indicators: readonly Indicator[]
  /** The campaign that a new one is to be of. */
  campaign: Campaign | undefined
  today: Day
  onSaved: () => void
  onReread: () => void
}

/** What a unit is to reach in some days. It is saved as a draft, which holds once it is approved. */
export function TargetForm({ targetId, unit, known, indicators, campaign, today, onSaved, onReread }: TargetFormProps) {
  const [wrong, setWrong] = useState<TargetWrong>({})
  const [isTyped, setTyped] = useState(false)
  useUnsaved(isTyped)
  const { doing, problem, run } = useAct(
    (draft: TargetDraft) => save(targetId, known, draft),
    () => onSaved(),
  )
  function submit(event: TargetedSubmitEvent<HTMLFormElement>): void {
    event.preventDefault()
    const form = event.currentTarget
    const of = known ?? { parentTargetId: undefined, campaignId: campaign?.campaignId }
    const read = readTarget(new FormData(form), {
      ...{ unit, parentTargetId: of.parentTargetId ?? undefined, campaignId: of.campaignId ?? undefined },
    })
    setWrong('wrong' in read ? read.wrong : {})
    if ('draft' in read) void run(read.draft)
    else form.querySelector<HTMLInputElement>(`[name=${Object.keys(read.wrong)[0]}]`)?.focus()
  }
  return (
    <form class="form" noValidate onInput={() => setTyped(true)} onSubmit={submit}>
      <TargetFields {...{ known, indicators, campaign, wrong, today }} />
      {problem ? <Refusal problem={problem} own={TARGET_SENTENCES} onReread={onReread} /> : null}
      <SaveDraft hint="target.save-hint" doing={doing} />
    </form>
  )
}

type TargetFieldsProps = Pick<TargetFormProps, 'known' | 'indicators' | 'campaign' | 'today'> & { wrong: TargetWrong }

function TargetFields({ known, indicators, campaign, wrong, today }: TargetFieldsProps) {
  const told = (word: Word | undefined) => (word === undefined ? undefined : say(word))
  const year = today.slice(0, 4)
  const from = known?.from ?? campaign?.startsOn ?? `${year}-01-01`
  const until = known?.until ?? campaign?.lastDay ?? `${year}-12-31`
  return (
    <fieldset>
      <legend>{say('target.value')}</legend>
      <SelectField
        name="indicator"
        label={say('target.indicator')}
        value={known?.indicatorId}
        choices={indicators.map((one) => [one.indicatorId, `${one.indicatorId} ${nameOf(one)}`] as const)}
      />
      <div class="form-row">
        <TextField
          name="value"
          mode="decimal"
          label={say('target.to-reach')}
          hint={say('target.amount-hint')}
          value={known && typedAmount(known.value)}
          wrong={told(wrong.value)}
        />
        <TextField
          name="baseline"
          mode="decimal"
          label={say('target.baseline')}
          hint={say('assign.may-be-empty')}
          value={known?.baseline == null ? undefined : typedAmount(known.baseline)}
          wrong={told(wrong.baseline)}
        />
      </div>
      <div class="form-row">
        <DayField name="from" label={say('time.from')} day={from} wrong={wrong.from} />
        <DayField name="until" label={say('time.until')} day={until} wrong={wrong.until} />
      </div>
      <div class="form-row">
        <TextField
          name="number"
          label={say('act-of-law.number')}
          hint={say('assign.may-be-empty')}
          value={known?.legalAct?.number}
          wrong={told(wrong.number)}
        />
        <TextField
          name="issuer"
          label={say('act-of-law.issuer')}
          value={known?.legalAct?.issuer}
          wrong={told(wrong.issuer)}
        />
        <DayField name="date" label={say('act-of-law.date')} day={known?.legalAct?.date} wrong={wrong.date} />
      </div>
    </fieldset>
  )
}

function save(targetId: string, known: Target | undefined, body: TargetDraft) {
  const params = { targetId }
  return known
    ? lantoa.reporting.reviseTarget({ params, body, ifMatch: known.version })
    : lantoa.reporting.draftTarget({ params, body })
}
