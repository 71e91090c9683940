import { addDays, type Day, dayNumber, dayOf } from '@lantoa/vietnam/days'
import { language, say } from '../../words/words.ts'

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy']
/** 1 January 1970. */
const FIRST = 4

export function today(): Day {
  return dayOf(new Date())
}

/** '2026-03-17' → 'thứ Ba, 17/3'; with its year unless that is the year of `now`. */
export function showDay(day: Day, now: Day): string {
  const year = day.slice(0, 4) === now.slice(0, 4) ? '' : `/${day.slice(0, 4)}`
  if (language() === 'vi') return `${WEEKDAYS[(dayNumber(day) + FIRST) % 7]}, ${shortDay(day)}${year}`
  return inEnglish(day, { weekday: 'short', ...(year && { year: 'numeric' }) })
}

/** The day of a stock; the first and last day of a flow: 'từ 9/3 đến 15/3/2026'. */
export function showSpan({ from, until }: { from: Day; until: Day }, now: Day): string {
  const last = addDays(until, -1)
  if (last === from) return showDay(from, now)
  return say('span', { from: shortWithYear(from, last.slice(0, 4)), last: shortWithYear(last, '') })
}

/** '2026-03' → '3/2026' */
export function showMonth(day: Day): string {
  return `${Number(day.slice(5, 7))}/${day.slice(0, 4)}`
}

/** '2026-03-17T13:15:00Z' → '20:15 thứ Ba, 17/3', the time in Vietnam. */
export function showInstant(instant: string, now: Day): string {
  const inVietnam = new Date(Date.parse(instant) + 7 * 3_600_000).toISOString()
  return `${inVietnam.slice(11, 16)} ${showDay(dayOf(instant), now)}`
}

function shortWithYear(day: Day, known: string): string {
  const sameYear = day.slice(0, 4) === known
  if (language() === 'vi') return sameYear ? shortDay(day) : `${shortDay(day)}/${day.slice(0, 4)}`
  return inEnglish(day, sameYear ? {} : { year: 'numeric' })
}

function shortDay(day: Day): string {
  return `${Number(day.slice(8, 10))}/${Number(day.slice(5, 7))}`
}

function inEnglish(day: Day, more: Intl.DateTimeFormatOptions): string {
  const options = { timeZone: 'UTC', day: 'numeric', month: 'short', ...more } as const
  return new Intl.DateTimeFormat('en-GB', options).format(new Date(`${day}T00:00:00Z`))
}
