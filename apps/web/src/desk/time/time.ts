import { addDays, type Day, isDay, isoWeekOf } from '@lantoa/vietnam/days'
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

/** A day as somebody typed or pasted it, or what is wrong with it. */
export function readDay(text: string): { readonly day: Day } | { readonly wrong: Word } {
  const day = typedDay(text)
  if (day === undefined) return { wrong: 'time.no-day' }
  return day < FIRST || day > LAST ? { wrong: 'time.outside' } : { day }
}
