/**
 * How far the server's clock was ahead of this one (milliseconds), and when that was seen by this one. `named`: by somebody
 * who knows the day and not the hour.
 */
export type Skew = { ms: number; seenAt: number; named?: true }

/** Dates of answers have whole seconds. */
const HALF_SECOND_MS = 500

/** What the `Date` of an answer says of this clock; undefined: nothing. */
export function skewOf(date: string | null | undefined, now: number): Skew | undefined {
  const theirs = Date.parse(date ?? '')
  return Number.isNaN(theirs) ? undefined : { ms: theirs + HALF_SECOND_MS - now, seenAt: now }
}
