import type { IndicatorValue } from '@lantoa/contracts/reporting/values.http'
import { addDays, addMonths, type Day, monthStart, weekStart } from '@lantoa/vietnam/days'
import { type Period, parsePeriod } from '@lantoa/vietnam/periods'
import { type DefinedIndicator, type DefinedPart, measureFor } from '../indicators/indicator.ts'
import { type MeasureName, measureOf } from '../measures/sources.ts'

/** Days from `from` up to but without `until`; `moment` is a single day that is no period of its own. */
export type Time = { readonly kind: Period['kind'] | 'moment'; readonly from: Day; readonly until: Day }

/** A sum to be read: of a stock everything up to a day, of a flow what happened in the days. */
export type Want = { readonly measure: MeasureName; readonly from: Day | undefined; readonly until: Day }

/** What a value of an indicator is made of, and for which days it stands. */
export type Wanted = {
  readonly numerator: Want
  readonly denominator: Want | undefined
  readonly from: Day
  readonly until: Day
}

export function timeOf(query: { on?: Day | undefined; period?: string | undefined }, today: Day): Time {
  const period = query.period === undefined ? undefined : parsePeriod(query.period)
  if (period) return period
  const on = query.on ?? today
  return { kind: 'moment', from: on, until: addDays(on, 1) }
}

/**
 * What to read for an indicator at a time; undefined where it has no value for such a time. A flow asked for on a day is
 * read for the week that holds the day: the value says for which days it stands.
 */
export function wantedFor(indicator: DefinedIndicator, asked: Time): Wanted | undefined {
  const flow = indicator.kind === 'flow'
  const time = flow && asked.kind === 'moment' ? weekOf(asked.from) : asked
  if (flow && !indicator.periods.some((kind) => kind === time.kind)) return undefined
  const numerator = wantFor(indicator.numerator, time)
  if (!numerator) return undefined
  const denominator = indicator.denominator === null ? undefined : wantFor(indicator.denominator, time)
  const from = flow ? time.from : addDays(time.until, -1)
  return { numerator, denominator, from, until: time.until }
}

function weekOf(day: Day): Time {
  const from = weekStart(day)
  return { kind: 'week', from, until: addDays(from, 7) }
}

/** A part of an indicator at a time. A stock is read on the last day, whatever it is divided into. */
export function wantFor(part: DefinedPart, time: Time): Want | undefined {
  const measure = measureFor(part, time.kind)
  if (!measure) return undefined
  return { measure, from: measureOf(measure).kind === 'flow' ? time.from : undefined, until: time.until }
}

/** A value with its parts. Nothing to divide by is no data, never 0 %. */
export function asValue(
  { from, until }: Pick<Wanted, 'from' | 'until'>,
  numerator: number,
  denominator: number | null,
): IndicatorValue {
  if (denominator === null) return { from, until, numerator, denominator, value: numerator }
  const percent = denominator > 0 ? Math.round((numerator * 1000) / denominator) / 10 : null
  return { from, until, numerator, denominator, value: percent }
}

/** The days, weeks or months that lie wholly between two days, both included; at most `limit` and one more. */
export function stepsBetween(step: 'day' | 'week' | 'month', from: Day, last: Day, limit: number): Time[] {
  const end = addDays(last, 1)
  const steps: Time[] = []
  for (let start = firstStep(step, from); steps.length <= limit; ) {
    const until = step === 'month' ? addMonths(start, 1) : addDays(start, step === 'week' ? 7 : 1)
    if (until > end) break
    steps.push({ kind: step, from: start, until })
    start = until
  }
  return steps
}

function firstStep(step: 'day' | 'week' | 'month', from: Day): Day {
  if (step === 'day') return from
  const start = step === 'week' ? weekStart(from) : monthStart(from)
  if (start === from) return start
  return step === 'week' ? addDays(start, 7) : addMonths(start, 1)
}
