import { say, type Word } from '../../words/words.ts'
import { showInstant, today } from '../show/show-day.ts'
import type { Change } from './change.ts'
import './boundaries.css'

const STAGES: readonly (readonly [Change['status'], Word])[] = [
  ['draft', 'stage.draft'],
  ['previewed', 'stage.preview'],
  ['applied', 'stage.apply'],
]

/** How far a change has come. */
export function ChangeStages({ change }: { change: Change }) {
  const { status, appliedAt, undoneAt } = change
  const now = today()
  return (
    <>
      <ol class="stages" aria-label={say('target.status')}>
        {STAGES.map(([stage, word]) => (
          <li key={stage} aria-current={stage === status ? 'step' : undefined}>
            {say(word)}
          </li>
        ))}
      </ol>
      {appliedAt === null ? null : <p>{say('boundary.applied-at', { time: showInstant(appliedAt, now) })}</p>}
      {undoneAt === null ? null : <p>{say('boundary.undone-at', { time: showInstant(undoneAt, now) })}</p>}
    </>
  )
}
