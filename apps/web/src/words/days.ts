import { type Day, dayNumber } from '@lantoa/vietnam/days'
import type { Language } from './speech.ts'

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy']
/** 1 January 1970. */
const FIRST = 4

/** '2026-03-17' → 'thứ Ba, 17/3'; with its year unless that is the year of `now`. */
export function dayInWords(day: Day, now: Day, language: Language): string {
  const year = day.slice(0, 4) === now.slice(0, 4) ? '' : `/${day.slice(0, 4)}`
  if (language === 'vi') return `${WEEKDAYS[(dayNumber(day) + FIRST) % 7]}, ${shortDay(day)}${year}`
  return dayInEnglish(day, { weekday: 'short', ...(year && { year: 'numeric' }) })
}

/** '2026-03-17T13:15:00Z' → '20:15', in Vietnam. */
export function timeOf(instant: string): string {
  return new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(11, 16)
}

/** '2026-03-17' → '17/3' */
export function shortDay(day: Day): string {
  return `${Number(day.slice(8, 10))}/${Number(day.slice(5, 7))}`
}

export function dayInEnglish(day: Day, more: Intl.DateTimeFormatOptions): string {
  const options = { timeZone: 'UTC', day: 'numeric', month: 'short', ...more } as const
  return new Intl.DateTimeFormat('en-GB', options).format(new Date(`${day}T00:00:00Z`))
}
