import type { IndicatorValue } from '@lantoa/contracts/reporting/values.http'
import { addDays, addMonths, type Day, monthStart, weekStart } from '@lantoa/vietnam/days'
import { parsePeriod } from '@lantoa/vietnam/periods'
import { measureOf } from '../../counting/measures/sources.ts'
import { hasFacts, isComputed, measuresFor } from '../definitions/computed.ts'
import type { Definition, Part } from '../definitions/indicator.ts'
import type { SumOf, Want } from '../sums/want.ts'
import type { Time } from '../units/time.ts'

/** What a value of an indicator is made of, and for which days it stands. */
export type Wanted = {
  readonly numerator: readonly Want[]
  /** None: a plain number. Undefined: a rate of which nobody tells the lower part. */
  readonly denominator: readonly Want[] | undefined
  readonly rate: boolean
  /** So many for each of the lower part, and not of a hundred. */
  readonly average?: true
  readonly from: Day
  readonly until: Day
  /** Whether the first of these days has come: of what lies ahead nothing is known. */
  readonly begun: boolean
}

/**
 * What to read for an indicator at a time; undefined where it has no value for such a time. A flow asked for on a day is
 * read for the week that holds the day, or the shortest period it has: the value says for which days it stands. Of a period
 * that goes on all is read up to today: what is due later is not counted yet.
 */
export function wantedFor(indicator: Definition, asked: Time, today: Day): Wanted | undefined {
  if (!isComputed(indicator)) return undefined
  const flow = indicator.kind === 'flow'
  const time = flow && asked.kind === 'moment' ? periodAround(indicator.periods, asked.from) : asked
  if (!time || (flow && !indicator.periods.some((kind) => kind === time.kind))) return undefined
  const begun = time.from <= today
  const readUntil = begun && today < time.until ? addDays(today, 1) : time.until
  const numerator = wantsFor(indicator.numerator, time, readUntil)
  const { denominator } = indicator
  const told = denominator === null ? [] : hasFacts(denominator) ? wantsFor(denominator, time, readUntil) : undefined
  if (numerator.length === 0) return undefined
  const days = flow ? { from: time.from, until: time.until } : { from: addDays(readUntil, -1), until: readUntil }
  const average = denominator !== null && indicator.unit !== '%' ? ({ average: true } as const) : {}
  return { numerator, denominator: told, rate: denominator !== null, ...average, ...days, begun }
}

function periodAround(kinds: Definition['periods'], day: Day): Time | undefined {
  if (kinds.includes('week')) return { kind: 'week', from: weekStart(day), until: addDays(weekStart(day), 7) }
  const start = monthStart(day)
  if (kinds.includes('month')) return { kind: 'month', from: start, until: addMonths(start, 1) }
  return kinds.includes('year') ? parsePeriod(day.slice(0, 4)) : undefined
}

/** A part of an indicator at a time, up to the day until which it is read; a stock is read there, whatever it is divided into. */
function wantsFor(part: Part, time: Time, readUntil: Day): Want[] {
  return measuresFor(part, time.kind).map((measure) =>
    measureOf(measure).kind === 'flow'
      ? { measure, from: time.from, until: readUntil }
      : { measure, from: undefined, until: readUntil },
  )
}

/** Everything that has to be read for a value. */
export function wantsOf({ numerator, denominator = [], begun }: Wanted): Want[] {
  return begun ? [...numerator, ...denominator] : []
}

/** A value with its parts. Nothing to divide by is no data, never 0 %. */
export function asValue(wanted: Wanted, sumOf: SumOf): IndicatorValue {
  const { from, until, numerator, denominator, rate, average, begun } = wanted
  if (!begun) return { from, until, numerator: 0, denominator: rate ? 0 : null, value: null, reason: 'not-yet' }
  const above = add(numerator, sumOf)
  const days = { from, until, numerator: above }
  if (!rate) return { ...days, denominator: null, value: above }
  if (!denominator) return { ...days, denominator: null, value: null, reason: 'facts-to-come' }
  const below = add(denominator, sumOf)
  if (below <= 0) return { ...days, denominator: below, value: null, reason: 'nothing-to-divide-by' }
  return { ...days, denominator: below, value: average ? each(above, below) : percent(above, below) }
}

function each(amount: number, count: number): number {
  return Math.round((amount * 10) / count) / 10
}

/** To one decimal. */
export function percent(numerator: number, denominator: number): number {
  return Math.round((numerator * 1000) / denominator) / 10
}

function add(wants: readonly Want[], sumOf: SumOf): number {
  return wants.reduce((sum, want) => sum + sumOf(want), 0)
}
