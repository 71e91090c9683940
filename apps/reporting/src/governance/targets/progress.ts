import type { BoardRow } from '@lantoa/contracts/reporting/campaign-board.http'
import type { IndicatorValue } from '@lantoa/contracts/reporting/values.http'
import { addDays, type Day } from '@lantoa/vietnam/days'
import { measureOf } from '../../counting/measures/sources.ts'
import type { Definition } from '../../indicators/definitions/indicator.ts'
import type { Time } from '../../indicators/units/time.ts'
import { percent, type Wanted } from '../../indicators/values/domain.ts'
import { type Days, elapsedOf, lastCome, lengthOf, notBefore, type StoredTarget } from './target.ts'

/** How what is reached grows: over the days of the target, over the period of a value, or not at all. */
export type Pace = 'over-target' | 'over-period' | 'steady'

/** The time to read for days that have not all come; a flow is read for the whole of them where it has such a value. */
export function timeWithin({ kind, periods }: Definition, days: Days, today: Day): Time {
  const last = lastCome(days, today)
  if (kind !== 'flow' || !wholePeriodOf(periods)) return { kind: 'moment', from: last, until: addDays(last, 1) }
  const until = addDays(notBefore(days.from, last), 1)
  return { kind: wholePeriodOf(periods) ?? 'moment', from: days.from, until }
}

export function paceOf({ kind, periods }: Definition, { denominator = [] }: Pick<Wanted, 'denominator'>): Pace {
  if (kind !== 'flow') return 'over-target'
  // A part of what happened, such as files handled in time, does not grow with the days: it is what it is from the start.
  if (denominator.some(({ measure }) => measureOf(measure).kind === 'flow')) return 'steady'
  return wholePeriodOf(periods) ? 'over-target' : 'over-period'
}

type Progress = Pick<BoardRow, 'percent' | 'expected' | 'behind'>

/** What is reached of a target, against what would be if it went evenly. */
export function progressOf(
  target: Pick<StoredTarget, 'from' | 'until' | 'value' | 'baseline'>,
  reached: Pick<IndicatorValue, 'from' | 'until' | 'value'>,
  pace: Pace,
  today: Day,
): Progress {
  const days = pace === 'over-period' ? { from: reached.from, until: addDays(reached.until, -1) } : target
  const share = pace === 'steady' ? 1 : elapsedOf(days, today) / lengthOf(days)
  const start = pace === 'over-target' ? (target.baseline ?? 0) : 0
  const expected = Math.round((start + (target.value - start) * share) * 10) / 10
  const { value } = reached
  if (value === null) return { percent: null, expected, behind: null }
  const falling = target.baseline !== null && target.value < target.baseline
  return {
    percent: target.value === 0 ? null : percent(value, target.value),
    expected,
    behind: falling ? value > expected : value < expected,
  }
}

function wholePeriodOf(periods: Definition['periods']) {
  return (['campaign', 'range'] as const).find((kind) => periods.includes(kind))
}
