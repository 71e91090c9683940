import type { Problem } from '@lantoa/sdk'
import { say } from '../../words/words.ts'
import { Refusal } from '../act/refusal.tsx'
import type { Names, Step } from './change.ts'
import { stepInWords } from './change-in-words.ts'
import { BOUNDARY_SENTENCES, stepNamed } from './sentences.ts'

type PlanRefusalProps = { problem: Problem; steps: readonly Step[]; names: Names; onReread: () => void }

/** Why a change can't be made so, and which of its steps is meant. */
export function PlanRefusal({ problem, steps, names, onReread }: PlanRefusalProps) {
  const at = stepNamed(problem.pointer ?? problem.errors?.[0]?.pointer)
  const step = at === undefined ? undefined : steps[at]
  return (
    <Refusal problem={problem} own={BOUNDARY_SENTENCES} onReread={onReread}>
      {step && at !== undefined ? (
        <p>{say('boundary.step-meant', { number: String(at + 1), step: stepInWords(step, names) })}</p>
      ) : null}
    </Refusal>
  )
}
