import type { Day } from '@lantoa/vietnam/days'
import { say } from '../../words/words.ts'
import { showDay, showInstant } from '../show/show-day.ts'
import { showNumber, showValue } from '../show/show-number.ts'
import { closedNote } from '../unit/pillars.ts'
import type { Explanation } from './gather-indicator.ts'

export type Fact = { readonly name: string; readonly text: string; readonly warns?: boolean }

/** What belongs to a number beside itself: its parts in words, both views, what was closed, and how fresh it is. */
export function factsOf(explanation: Explanation, now: Day): Fact[] {
  const { indicator, value } = explanation
  const numerator = value && value.reason !== 'not-yet' ? `${showNumber(value.numerator)}: ` : ''
  const denominator =
    value?.denominator != null && value.reason !== 'not-yet' ? `${showNumber(value.denominator)}: ` : ''
  return [
    { name: say('fact.numerator'), text: `${numerator}${indicator.numerator.text}` },
    ...(indicator.denominator
      ? [{ name: say('fact.denominator'), text: `${denominator}${indicator.denominator.text}` }]
      : []),
    ...viewFacts(explanation),
    ...closedFact(explanation),
    ...changeFact(explanation, now),
    syncedFact(explanation, now),
  ]
}

/** Only where the boundaries make a difference. */
function viewFacts({ indicator, asNow, asWas }: Explanation): Fact[] {
  if (asNow?.numerator === asWas?.numerator && asNow?.denominator === asWas?.denominator) return []
  const shown = (value: Explanation['value']) => (value ? showValue(indicator.unit, value) : say('fact.no-unit-then'))
  return [
    { name: say('view.as-now'), text: shown(asNow) },
    { name: say('view.as-was'), text: shown(asWas) },
  ]
}

function closedFact({ indicator, closed }: Explanation): Fact[] {
  return closedNote(indicator.unit, closed).map((note) => ({ name: say('fact.closed'), ...note }))
}

function changeFact({ lastChange: { appliedAt, waiting } }: Explanation, now: Day): Fact[] {
  if (appliedAt === null) return []
  const text = showInstant(appliedAt, now)
  const behind = waiting > 0 ? ` ${say('fact.waiting', { count: showNumber(waiting) })}` : ''
  return [{ name: say('fact.change'), text: `${text}${behind}`, warns: waiting > 0 }]
}

function syncedFact({ synced: { since, teams, heard } }: Explanation, now: Day): Fact {
  const parts = { heard: showNumber(heard), teams: showNumber(teams), day: showDay(since, now) }
  return { name: say('fact.synced'), text: say('fact.synced-teams', parts), warns: heard < teams }
}
