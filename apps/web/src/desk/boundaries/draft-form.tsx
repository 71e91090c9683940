import { addDays } from '@lantoa/vietnam/days'
import type { TargetedSubmitEvent } from 'preact'
import { useState } from 'preact/hooks'
import { useUnsaved } from '../../look/unsaved.ts'
import { say } from '../../words/words.ts'
import { SaveDraft } from '../act/save-draft.tsx'
import { useAct } from '../act/use-act.ts'
import { readDay } from '../time/time.ts'
import type { Draft, Names, Step } from './change.ts'
import { DraftHead } from './draft-head.tsx'
import type { ChangeFacts } from './gather-change.ts'
import { PlanRefusal } from './plan-refusal.tsx'
import { type DraftWrong, readDraft } from './read-draft.ts'
import { saveDraft } from './save-draft.ts'
import { StepEditor } from './step-editor.tsx'
import { StepList } from './step-list.tsx'

type DraftFormProps = {
  changeId: string
  /** What is drafted already. */
  known: ChangeFacts | undefined
  onSaved: () => void
  onReread: () => void
}

/** All of a change but what it comes to. It is saved as a draft, which changes nothing. */
export function DraftForm({ changeId, known, onSaved, onReread }: DraftFormProps) {
  const [steps, setSteps] = useState<readonly Step[]>(known?.change.steps ?? [])
  const [names, setNames] = useState<Names>(known?.names ?? new Map())
  const [on, setOn] = useState(readDay(known?.change.on ?? ''))
  const [wrong, setWrong] = useState<DraftWrong>({})
  const [isTyped, setTyped] = useState(false)
  useUnsaved(isTyped)
  const { doing, problem, run } = useAct(
    (draft: Draft) => saveDraft(changeId, known?.change.version, draft),
    () => onSaved(),
  )

  function submit(event: TargetedSubmitEvent<HTMLFormElement>): void {
    event.preventDefault()
    const form = event.currentTarget
    const read = readDraft(new FormData(form), steps)
    setWrong('wrong' in read ? read.wrong : {})
    if ('draft' in read) void run(read.draft)
    else form.querySelector<HTMLInputElement>(`[name=${Object.keys(read.wrong)[0]}]`)?.focus()
  }

  return (
    <form class="form" noValidate onInput={() => setTyped(true)} onSubmit={submit}>
      <DraftHead change={known?.change} wrong={wrong} onDay={(text) => setOn(readDay(text))} />
      <StepList
        steps={steps}
        names={names}
        onRemove={(gone) => {
          setSteps(steps.filter((step) => step !== gone))
          setTyped(true)
        }}
      />
      <StepEditor
        asOf={'day' in on ? addDays(on.day, -1) : undefined}
        onAdd={(step, found) => {
          setSteps([...steps, step])
          setTyped(true)
          setNames(new Map([...names, ...found]))
        }}
      />
      {wrong.steps ? (
        <p role="alert" class="warns">
          {say(wrong.steps)}
        </p>
      ) : null}
      {problem ? <PlanRefusal problem={problem} steps={steps} names={names} onReread={onReread} /> : null}
      <SaveDraft hint="boundary.save-hint" doing={doing} />
    </form>
  )
}
