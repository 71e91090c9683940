import type { Standing } from '../../phone/standing.ts'

/** Younger than this, homes that all came are not fetched again by themselves. */
const FRESH_MS = 10 * 60_000

/** Whether homes are to be fetched. A time that is yet to come was written by a wrong clock, and says nothing. */
export function isDue({ pulledAt, missing }: Pick<Standing, 'pulledAt' | 'missing'>, now: number): boolean {
  if (pulledAt === undefined || missing === 'not-all') return true
  const age = now - Date.parse(pulledAt)
  return age < 0 || age > FRESH_MS
}
