import { type Day, isDay } from './days.ts'
import { normalText } from './normal-text.ts'

const DAY_FIRST = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/
const DAYS_IN_TEXT = /\d{1,2}([/.-])\d{1,2}\1\d{4}/g
const MONTH_FIRST = /^(?:tháng )?(0?[1-9]|1[0-2])\/(\d{4})$/i
/** 'Quý IV/2025', 'Q4/2025'. */
const QUARTER_FIRST = /^(?:quý |q)(I|II|III|IV|[1-4])\/(\d{4})$/i
const QUARTERS: readonly string[] = ['I', 'II', 'III', 'IV']
/** A hyphen stands apart, for days have some of their own. */
const FROM_TO = /^([\d-]{10})(?: ?– ?| - )([\d-]{10})$/

/** How days are asked for wherever somebody types one. */
export const DAY_WORDS = 'a day as 2026-03-17 or 17/03/2026'

/**
 * Reads a day as people type it, '2026-03-17' or '17/03/2026', which is how days are shown; undefined when it is none.
 * '3/4/2026' is none: without its zeros it is what spreadsheets write, some of them with the month first.
 */
export function typedDay(text: string): Day | undefined {
  const typed = normalText(text)
  if (isDay(typed)) return typed
  const [, day = '', , month = '', year] = DAY_FIRST.exec(typed) ?? []
  if (year === undefined || !isClear(day, month)) return undefined
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(iso) ? iso : undefined
}

/** How beginnings are asked for wherever somebody types one. */
export const TIME_WORDS = 'a day and the time as 17/03/2026 19:00'

/** Reads a time as people type it, '17/03/2026 19:00' or '2026-03-17 19h00', in Vietnam; an instant with offset as it is. */
export function typedInstant(text: string): string | undefined {
  const typed = normalText(text)
  if (/^\d{4}-\d{2}-\d{2}T.+(Z|[+-]\d{2}:\d{2})$/.test(typed))
    return Number.isNaN(Date.parse(typed)) ? undefined : typed
  const [, date = '', hours = '', minutes] = /^(\S+) (\d{1,2})[:hg](\d{2})$/i.exec(typed) ?? []
  const day = typedDay(date)
  if (day === undefined || minutes === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined
  return `${day}T${hours.padStart(2, '0')}:${minutes}:00+07:00`
}

/** A period as it is typed in the form that `parsePeriod` reads: days in it as people write them, months and quarters too. */
export function typedPeriod(text: string): string {
  const typed = normalText(text)
  const [, month, year] = MONTH_FIRST.exec(typed) ?? []
  if (year !== undefined) return `${year}-${month?.padStart(2, '0')}`
  const [, quarter = '', quarterYear] = QUARTER_FIRST.exec(typed) ?? []
  if (quarterYear !== undefined) return `${quarterYear}-Q${QUARTERS.indexOf(quarter.toUpperCase()) + 1 || quarter}`
  const days = typed.replace(DAYS_IN_TEXT, (day) => typedDay(day) ?? day)
  return days.replace(FROM_TO, '$1..$2')
}

/** Both in two digits, as they are shown, or such that the other order is no day or the same. */
function isClear(day: string, month: string): boolean {
  return (day.length === 2 && month.length === 2) || Number(day) > 12 || Number(day) === Number(month)
}
