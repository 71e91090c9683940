import './boundaries.css'
import { Button } from '../../look/button.tsx'
import { say } from '../../words/words.ts'
import type { Names, Step } from './change.ts'
import { stepInWords } from './change-in-words.ts'

type StepListProps = {
  steps: readonly Step[]
  names: Names
  /** Only while it is drafted. */
  onRemove?: (step: Step) => void
}

/** What is to happen to units, a sentence each. */
export function StepList({ steps, names, onRemove }: StepListProps) {
  if (steps.length === 0) return <p>{say('boundary.no-steps-yet')}</p>
  return (
    <ol class="steps" aria-label={say('boundary.steps')}>
      {steps.map((step) => {
        const sentence = stepInWords(step, names)
        return (
          <li key={sentence}>
            <span>{sentence}</span>
            {onRemove ? (
              <Button onClick={() => onRemove(step)}>
                {say('picker.out')}
                <span class="unseen">: {sentence}</span>
              </Button>
            ) : null}
          </li>
        )
      })}
    </ol>
  )
}
