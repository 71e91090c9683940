import type { Skew } from './store.ts'

/** A difference this small is delay, and no wrong clock. */
const TRUSTED_MS = 120_000
/** Dates of answers have whole seconds. */
const HALF_SECOND_MS = 500
/** A clock may be put right or wrong between two looks. */
const FRESH_MS = 3_600_000

/** What the `Date` of an answer says of this phone's clock; undefined: nothing. */
export function skewOf(date: string | null | undefined, now: number): Skew | undefined {
  const theirs = Date.parse(date ?? '')
  return Number.isNaN(theirs) ? undefined : { ms: theirs + HALF_SECOND_MS - now, seenAt: now }
}

export function isFresh(skew: Skew | undefined, now: number): skew is Skew {
  return skew !== undefined && skew.seenAt <= now && now - skew.seenAt < FRESH_MS
}

/** Worth keeping in place of the one that is kept. */
export function isNews(skew: Skew, kept: Skew | undefined): boolean {
  return !isFresh(kept, skew.seenAt + FRESH_MS / 2) || Math.abs(kept.ms - skew.ms) > TRUSTED_MS
}

export type Saved = { madeAt: number; skew?: Skew | undefined }

/**
 * By how much the times of a record are put right. The skew that was known when it was saved goes first; it says nothing
 * when the clock was set since: it was seen later than the record was made, or leads into the future. Then today's does.
 */
export function correctionOf({ madeAt, skew }: Saved, today: Skew): number {
  const now = today.seenAt + today.ms
  const then = skew && skew.seenAt <= madeAt && madeAt + skew.ms <= now + TRUSTED_MS ? skew.ms : today.ms
  const correction = Math.abs(then) < TRUSTED_MS ? 0 : then
  return Math.min(correction, now - madeAt)
}

export function shifted(instant: string, correction: number): string {
  return correction === 0 ? instant : new Date(Date.parse(instant) + correction).toISOString()
}
