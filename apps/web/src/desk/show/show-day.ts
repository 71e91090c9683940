import { addDays, type Day, dayOf } from '@lantoa/vietnam/days'
import { dayInEnglish, dayInWords, shortDay, timeOf } from '../../words/days.ts'
import { language, say } from '../../words/words.ts'

export function today(): Day {
  return dayOf(new Date())
}

/** '2026-03-17' → 'thứ Ba, 17/3'; with its year unless that is the year of `now`. */
export function showDay(day: Day, now: Day): string {
  return dayInWords(day, now, language())
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
  return `${timeOf(instant)} ${showDay(dayOf(instant), now)}`
}

function shortWithYear(day: Day, known: string): string {
  const sameYear = day.slice(0, 4) === known
  if (language() === 'vi') return sameYear ? shortDay(day) : `${shortDay(day)}/${day.slice(0, 4)}`
  return dayInEnglish(day, sameYear ? {} : { year: 'numeric' })
}
