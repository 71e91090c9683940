import { addDays, type Day, isDay } from '@lantoa/vietnam/days'

/** The days that one taps; what is older, or lies between them, is typed. */
export function dayChoices(today: Day, first?: Day): { value: Day; word: 'day.today' | 'day.yesterday' }[] {
  const all = [
    { value: today, word: 'day.today' as const },
    { value: addDays(today, -1), word: 'day.yesterday' as const },
  ]
  return all.filter(({ value }) => first === undefined || value >= first)
}

/** A day that somebody typed; wrong: none, one to come, or one before the first that makes sense. */
export function dayIn(text: string, today: Day, first?: Day): { value: Day } | { wrong: 'day.wrong' } {
  const fits = isDay(text) && text <= today && (first === undefined || text >= first)
  return fits ? { value: text } : { wrong: 'day.wrong' }
}
