import { addDays, type Day } from '@lantoa/vietnam/days'
import { say } from '../../../words/print.ts'
import { UNREAD } from '../../problem/part.ts'
import { showDay } from '../../show/show-day.ts'
import { showAmount, showNumber, showParts, showValue } from '../../show/show-number.ts'
import { claimNote } from '../../unit/claim-note.ts'
import { type Indicator, type Target, type UnitFacts, type Values, valueBefore } from '../../unit/gather-unit.ts'
import { nameOf } from '../../unit/pillars.ts'
import { frozenValue } from './frozen.ts'

type Value = Values['values'][number]
export type Direction = 'up' | 'down' | 'same'

/** An indicator as a line of the report. */
export type ReportRow = {
  readonly id: string
  readonly name: string
  readonly value: string
  readonly parts: string | undefined
  readonly before: string
  /** Undefined: there is nothing that it can be compared with. */
  readonly change: { readonly direction: Direction; readonly text: string } | undefined
  readonly target: string
  readonly notes: readonly string[]
  /** What was closed and is otherwise by now. */
  readonly restated: { readonly closed: string; readonly now: string } | undefined
}

export function rowOf(facts: UnitFacts, indicator: Indicator, live: Value, today: Day): ReportRow {
  const { indicatorId, unit } = indicator
  const value = frozenValue(live)
  const earlier = valueBefore(facts, indicatorId)
  const before = earlier && frozenValue(earlier)
  const claims = claimNote(
    unit,
    facts.values.claimed.find((claim) => claim.indicatorId === indicatorId),
  )
  const restated = live.closed?.restated ? { closed: showValue(unit, value), now: showValue(unit, live) } : undefined
  return {
    id: indicatorId,
    name: nameOf(indicator),
    value: showValue(unit, value),
    parts: showParts(value),
    before: facts.before === UNREAD ? say('report.cell-unread') : before ? showValue(unit, before) : '',
    change: changeOf(unit, value, before, today),
    target: targetOf(unit, facts.targets.get(indicatorId), today),
    notes: [...(restated ? [say('report.now', { amount: restated.now })] : []), ...claims.map(({ text }) => text)],
    restated,
  }
}

/** What still runs, or is defined anew, is not compared. */
function changeOf(unit: string, value: Value, before: Value | undefined, today: Day): ReportRow['change'] {
  if (value.value === null || before?.value == null) return undefined
  if (value.version !== before.version || addDays(value.until, -1) > today) return undefined
  // Rates are shown to one decimal, and so is what lies between them.
  const difference = Math.round((value.value - before.value) * 10) / 10
  if (difference === 0) return { direction: 'same', text: say('report.same') }
  const number = Math.abs(difference)
  const amount = unit === '%' ? say('report.points', { amount: showNumber(number) }) : showAmount(unit, number)
  const direction = difference > 0 ? 'up' : 'down'
  return { direction, text: say(direction === 'up' ? 'report.up' : 'report.down', { amount }) }
}

function targetOf(unit: string, target: Target | undefined, today: Day): string {
  if (!target) return ''
  return say('report.target-later', { amount: showAmount(unit, target.value), day: showDay(target.until, today) })
}
