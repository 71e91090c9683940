import { say, type Word } from '../../words/field-later.ts'
import { wordOf } from '../visit/answer-in-words.ts'
import type { RoundRow } from './gather-round.ts'

const REASONS: Readonly<Record<RoundRow['reason'], Word>> = {
  'try-again': 'round.try-again',
  'never-visited': 'round.never-visited',
  'long-ago': 'round.long-ago',
  chosen: 'round.chosen',
}

/** The homes of a week, with why each stands there, or how the visit went. */
export function RoundList({ rows }: { rows: readonly RoundRow[] }) {
  const done = rows.filter(({ visit }) => visit !== undefined).length
  return (
    <>
      <p>{say('round.done', { done: String(done), all: String(rows.length) })}</p>
      <ul class="list">
        {rows.map((row) => (
          <li key={row.householdId}>
            <a class="row" href={`/field/h/${row.householdId}`}>
              <strong>{row.title}</strong>
              {row.address === undefined || row.address === row.title ? null : <span>{row.address}</span>}
              <span class="state">{stateOf(row)}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

function stateOf({ visit, reason, missed }: RoundRow) {
  if (visit) return `✓ ${wordOf(visit.outcome)}`
  return `○ ${say(REASONS[reason])}${missed ? ` · ${say('round.missed')}` : ''}`
}
