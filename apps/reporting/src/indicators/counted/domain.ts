import { type Day, isoWeekOf } from '@lantoa/vietnam/days'
import { parsePeriod } from '@lantoa/vietnam/periods'
import { stepsOf } from '../../counting/engine/distinct.ts'
import type { Entry } from '../../counting/engine/encoding.ts'
import { codeOf } from '../../counting/engine/unit-path.ts'
import type { Contribution } from '../../counting/measures/measure.ts'
import { keysCountedAs, MEASURES } from '../../counting/measures/sources.ts'
import type { Catalogue } from '../definitions/catalogue.ts'
import type { DefinedIndicator } from '../definitions/indicator.ts'
import type { SumOf } from '../sums/want.ts'
import { asValue, type Wanted, wantedFor } from '../values/domain.ts'

/** A number above the line, and what counts in it. */
export type Move = {
  readonly indicatorId: string
  readonly unit: string
  readonly period: string
  readonly by: Contribution
  /** What the number is made of; undefined: it has none for the period. */
  readonly wanted: Wanted | undefined
}

/** The numbers above the line in which contributions count, each once. */
export function movesOf(contributions: readonly Contribution[], catalogue: Catalogue, today: Day): Move[] {
  const moves = contributions.flatMap((by) =>
    catalogue
      .listOn(by.day)
      .filter(({ numerator }) => numerator.measures.includes(by.measure))
      .map((indicator) => moveOf(indicator, by, today)),
  )
  const byName = new Map(moves.map((one) => [[one.indicatorId, one.unit, one.period].join(' '), one]))
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}

/** How far the number is, and how far it would be without what counts in it; `same`: all that counts under its key. */
export function numbersOf({ by, wanted }: Move, same: readonly Entry[], sumOf: SumOf) {
  const value = wanted && asValue(wanted, sumOf)
  if (value === undefined || value.value === null) return {}
  const { numerator, denominator } = value
  return { numerator, without: numerator - weightOf(by, same), denominator }
}

/** A key that others contribute too counts as much without this one. */
function weightOf(by: Contribution, same: readonly Entry[]): number {
  if (by.key === undefined) return by.amount
  const kind = keysCountedAs(by.measure)
  const own = same.filter(({ unit }) => unit === by.unit)
  const count = (entries: readonly Entry[]) => stepsOf(kind, entries).reduce((sum, { amount }) => sum + amount, 0)
  return count(own) - count([...own, { ...by, amount: -by.amount }])
}

function moveOf(indicator: DefinedIndicator, by: Contribution, today: Day): Move {
  const period = periodOf(by.measure, by.day)
  const time = parsePeriod(period)
  const wanted = time && wantedFor(indicator, time, today)
  return { indicatorId: indicator.indicatorId, unit: codeOf(by.unit), period, by, wanted }
}

/** What is distinct in a week or a month is counted on its first day. */
function periodOf(measure: string, day: Day): string {
  const period = MEASURES.get(measure)?.period
  if (period === 'week') return isoWeekOf(day)
  return period === 'month' ? day.slice(0, 7) : day
}
