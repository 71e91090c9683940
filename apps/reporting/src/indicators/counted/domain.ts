import { type Day, isoWeekOf } from '@lantoa/vietnam/days'
import { codeOf } from '../../counting/engine/unit-path.ts'
import type { Contribution } from '../../counting/measures/measure.ts'
import { MEASURES } from '../../counting/measures/sources.ts'
import type { Catalogue } from '../definitions/catalogue.ts'

export type Moved = { readonly indicatorId: string; readonly unit: string; readonly period: string }

/** The numbers above the line in which contributions count, each once. */
export function movedBy(contributions: readonly Contribution[], catalogue: Catalogue): Moved[] {
  const moved = contributions.flatMap(({ measure, unit, day }) =>
    catalogue
      .listOn(day)
      .filter(({ numerator }) => numerator.measures.includes(measure))
      .map(({ indicatorId }) => ({ indicatorId, unit: codeOf(unit), period: periodOf(measure, day) })),
  )
  const byName = new Map(moved.map((one) => [Object.values(one).join(' '), one]))
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}

/** What is distinct in a week or a month is counted on its first day. */
function periodOf(measure: string, day: Day): string {
  const period = MEASURES.get(measure)?.period
  if (period === 'week') return isoWeekOf(day)
  return period === 'month' ? day.slice(0, 7) : day
}
