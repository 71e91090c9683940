import { addDays, type Day, daysBetween, isDay, isoWeekOf, weekStart } from '@lantoa/vietnam/days'
import { parsePeriod } from '@lantoa/vietnam/periods'
import { typedDay } from '@lantoa/vietnam/typed-time'
import type { Word } from '../../words/words.ts'

export type TimeKind = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'year-to-date' | 'range'
/** For which time a page is asked, as its address says it: a day, or a period; today without either. */
export type Time = { readonly on?: string | undefined; readonly period?: string | undefined }
/** The same as a form has it. Only a range has a last day of its own; of the others the period holds the day. */
export type Chosen = { readonly kind: TimeKind; readonly day: Day; readonly last: Day }

/** Before and after there is nothing to show. */
const [FIRST, LAST]: readonly [Day, Day] = ['2000-01-01', '2199-12-31']

/** What is chosen, for the address. */
export function timeOf({ kind, day, last }: Chosen): Time {
  const [from, until] = [day, last].sort()
  const year = day.slice(0, 4)
  const periods: Readonly<Record<Exclude<TimeKind, 'day'>, string>> = {
    week: isoWeekOf(day),
    month: day.slice(0, 7),
    quarter: `${year}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`,
    year,
    'year-to-date': `${year}..${day}`,
    range: `${from}..${until}`,
  }
  return kind === 'day' ? { on: day } : { period: periods[kind] }
}

/** What an address asks for, for the form; what it asks wrongly is today. */
export function chosenOf({ on, period }: Time, today: Day): Chosen {
  const found = period === undefined ? undefined : parsePeriod(period)
  if (!found) {
    const day = on !== undefined && isDay(on) ? on : today
    return { kind: 'day', day, last: day }
  }
  const last = addDays(found.until, -1)
  const kind = found.kind === 'campaign' ? 'range' : found.kind
  return { kind, day: kind === 'year-to-date' ? last : found.from, last }
}

/** The last day of which something is said, whose definitions and targets hold. */
export function lastDayOf({ on, period }: Time, today: Day): Day {
  return chosenOf({ on, period }, today).last
}

/** Until its fourth day a week has only begun: what it counts looks like a failure. */
const BEGUN = 3

/** Who asks for no time when a week has only begun gets the last day of the full week before, and undefined otherwise. */
export function firstViewOf({ on, period }: Time, today: Day): Day | undefined {
  if (on !== undefined || period !== undefined) return undefined
  const monday = weekStart(today)
  return daysBetween(monday, today) < BEGUN ? addDays(monday, -1) : undefined
}

/** The first and last day of a time. */
export function spanOf(time: Time, today: Day): { readonly from: Day; readonly last: Day } {
  const { kind, day, last } = chosenOf(time, today)
  return { from: kind === 'year-to-date' ? `${day.slice(0, 4)}-01-01` : day, last }
}

const REPEATED: readonly TimeKind[] = ['week', 'month', 'quarter', 'year']

/** What a time is compared with: a week before a day, the period of its kind before a period; of others nothing. */
export function timeBefore(time: Time, today: Day): Time | undefined {
  const { kind, day } = chosenOf(time, today)
  if (time.period === undefined) return { on: addDays(day, -7) }
  const last = addDays(day, -1)
  return REPEATED.includes(kind) ? timeOf({ kind, day: last, last }) : undefined
}

/** A day as somebody typed or pasted it, or what is wrong with it. */
export function readDay(text: string): { readonly day: Day } | { readonly wrong: Word } {
  const day = typedDay(text)
  if (day === undefined) return { wrong: 'time.no-day' }
  return day < FIRST || day > LAST ? { wrong: 'time.outside' } : { day }
}
