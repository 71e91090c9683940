import { addDays, type Day, dayNumber } from './days.ts'

/** Days off on the same day of each year: New Year, 30 April, 1 May and National Day. */
const EACH_YEAR = new Set(['01-01', '04-30', '05-01', '09-02'])

/**
 * Days off that go by the moon, make up for a day off on a weekend, or were moved, as announced year by year. A day that
 * is missing here lets a term end earlier than the law does, never later.
 */
const ANNOUNCED = new Set([
  ...['2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31', '2025-04-07', '2025-05-02', '2025-09-01'],
  ...['2026-01-02', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20', '2026-04-27', '2026-08-31'],
  '2026-09-01',
])

/** Saturdays on which people work for a day off that was moved. */
const WORKED = new Set(['2025-04-26', '2026-01-10', '2026-08-22'])

/** Whether offices work on a day: no weekend and no holiday. */
export function isWorkingDay(day: Day): boolean {
  if (WORKED.has(day)) return true
  const weekday = (((dayNumber(day) + 3) % 7) + 7) % 7 // Monday is 0: day 0 was a Thursday
  return weekday < 5 && !EACH_YEAR.has(day.slice(5)) && !ANNOUNCED.has(day)
}

/** The day on which a term of working days ends; the day on which it begins is not among them. */
export function addWorkingDays(day: Day, count: number): Day {
  let [end, left] = [day, count]
  while (left > 0) {
    end = addDays(end, 1)
    if (isWorkingDay(end)) left -= 1
  }
  return end
}
