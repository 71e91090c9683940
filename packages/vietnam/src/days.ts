/**
 * Calendar days in Asia/Ho_Chi_Minh. Days are text, so they compare with `<` and travel through JSON and SQL unchanged.
 * The zone has had no daylight saving and a fixed UTC+7 since 1975, so no Intl call is needed per row.
 */

/** A calendar day 'YYYY-MM-DD', years 1000 to 8999: whatever is reckoned from it has four digits, too. */
export type Day = string

const DAY_MS = 86_400_000
const VIETNAM_OFFSET_MS = 7 * 3_600_000
// Millions of rows name the same few thousand days, and writing one costs far more than finding it.
const WRITTEN = new Map<number, Day>()
const WRITTEN_MAX = 50_000
const DAY_PATTERN = /^[1-8]\d{3}-\d{2}-\d{2}$/
const INSTANT_PATTERN = /[T ]\d{2}:\d{2}.*(?:Z|[+-]\d{2}(?::?\d{2})?)$/

/** True for a day that exists: '2026-02-29' is false. */
export function isDay(text: string): boolean {
  if (!DAY_PATTERN.test(text)) return false
  const month = Number(text.slice(5, 7))
  const dayOfMonth = Number(text.slice(8, 10))
  return dayOfMonth >= 1 && month >= 1 && month <= 12 && dayOfMonth <= daysInMonth(Number(text.slice(0, 4)), month)
}

/**
 * The day in Vietnam at an instant: a Date, or ISO text with an offset or Z.
 * Text without an offset would mean another day on each machine, so it throws a RangeError.
 */
export function dayOf(instant: Date | string): Day {
  if (typeof instant === 'string' && !INSTANT_PATTERN.test(instant)) {
    throw new RangeError('An instant needs a time and an offset')
  }
  const ms = typeof instant === 'string' ? Date.parse(instant) : instant.getTime()
  return dayFromNumber(Math.floor((ms + VIETNAM_OFFSET_MS) / DAY_MS))
}

/** Days since 1970-01-01: for arithmetic over many rows. */
export function dayNumber(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / DAY_MS
}

/** The inverse of `dayNumber`. */
export function dayFromNumber(number: number): Day {
  const known = WRITTEN.get(number)
  if (known !== undefined) return known
  const text = new Date(number * DAY_MS).toISOString()
  if (text.charAt(4) !== '-') throw new RangeError('The day lies outside the years 0 to 9999')
  if (WRITTEN.size < WRITTEN_MAX) WRITTEN.set(number, text.slice(0, 10))
  return text.slice(0, 10)
}

export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days)
}

/** The same day of the month, or the last day of a shorter month: 2026-01-31 + 1 is 2026-02-28. */
export function addMonths(day: Day, months: number): Day {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const year = Math.floor(index / 12)
  const month = (index % 12) + 1
  const dayOfMonth = Math.min(Number(day.slice(8, 10)), daysInMonth(year, month))
  return dayFromNumber(Date.UTC(year, month - 1, dayOfMonth) / DAY_MS)
}

/** Whole days from `from` to `until`; negative when `until` is earlier. */
export function daysBetween(from: Day, until: Day): number {
  return dayNumber(until) - dayNumber(from)
}

/**
 * The first day on which someone born in `month` ('YYYY-MM') has certainly reached the age: the first of the month
 * after their birth month, `years` on. Born 2011-03: 15 from 2026-04-01.
 */
export function firstOfMonthAfter(month: string, years: number): Day {
  return addMonths(`${month}-01`, years * 12 + 1)
}

/** The Monday of the day's ISO week. */
export function weekStart(day: Day): Day {
  return dayFromNumber(mondayNumber(dayNumber(day)))
}

/** The ISO week of a day, by the year of its Thursday: '2026-W12'. */
export function isoWeekOf(day: Day): string {
  const thursday = mondayNumber(dayNumber(day)) + 3
  const year = dayFromNumber(thursday).slice(0, 4)
  const week = Math.floor((thursday - dayNumber(`${year}-01-01`)) / 7) + 1
  return `${year}-W${String(week).padStart(2, '0')}`
}

export function monthStart(day: Day): Day {
  return `${day.slice(0, 7)}-01`
}

/** dd/MM/yyyy, as people in Vietnam write it. */
export function formatDay(day: Day): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`
}

function mondayNumber(number: number): number {
  // Day 0 was a Thursday; the double remainder keeps days before 1970 right.
  return number - ((((number + 3) % 7) + 7) % 7)
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
