import { type Day, dayOf } from '@lantoa/vietnam/days'
import type { Skew } from '../session/skew.ts'

/** A difference this small is delay, and no wrong clock. */
const TRUSTED_MS = 120_000
/** A clock may be put right or wrong between two looks. */
const FRESH_MS = 3_600_000

/** A day that somebody named is not the time: of that the server is asked before anything is sent. */
export function isFresh(skew: Skew | undefined, now: number): skew is Skew {
  return skew !== undefined && !skew.named && skew.seenAt <= now && now - skew.seenAt < FRESH_MS
}

/** Worth keeping in place of the one that is kept. */
export function isNews(skew: Skew, kept: Skew | undefined): boolean {
  return !isFresh(kept, skew.seenAt + FRESH_MS / 2) || Math.abs(kept.ms - skew.ms) > TRUSTED_MS
}

/** A clock that was put back since it was last looked at, as when the battery was out: until the next look its days are wrong. */
export function lastDayBehind(skew: Skew | undefined, now: number): Day | undefined {
  return skew !== undefined && now < skew.seenAt - TRUSTED_MS ? dayOf(new Date(skew.seenAt + skew.ms)) : undefined
}

/** By the last look at the clock, where that is not behind it. */
export function todayBy(skew: Skew | undefined, now: number): Day {
  const ahead = skew === undefined || lastDayBehind(skew, now) ? 0 : beyondDelay(skew.ms)
  return dayOf(new Date(now + ahead))
}

/** What it says of a clock that somebody named the day; the time of day stays as it is. */
export function skewOfDay(today: Day, now: number): Skew {
  return { ms: Date.parse(today) - Date.parse(dayOf(new Date(now))), seenAt: now, named: true }
}

export type Saved = { madeAt: number; skew?: Skew | undefined }

type Sealed = { madeAt: string; skewMs?: number | undefined; skewSeenAt?: string | undefined }

/** What a record that was sealed for the server says of the clock. An older app did not say when it was looked at. */
export function skewOfSealed({ madeAt, skewMs, skewSeenAt = madeAt }: Sealed): Skew | undefined {
  return skewMs === undefined ? undefined : { ms: skewMs, seenAt: Date.parse(skewSeenAt) }
}

/**
 * By how much the times of a record are put right. The skew that was known when it was saved goes first; it says nothing
 * when the clock was set since: it was seen later than the record was made, or leads into the future. Then today's does.
 * A clock may have gone back while the battery was out, and be right again by now: nothing was saved before the look that
 * was known by then. Of a day that somebody named the day is right and the hour may be one to come: today ends now.
 */
export function correctionOf({ madeAt, skew }: Saved, today: Skew): number {
  const now = today.seenAt + beyondDelay(today.ms)
  const then = skew && skew.seenAt <= madeAt && madeAt + skew.ms <= now + TRUSTED_MS ? skew.ms : today.ms
  const correction = beyondDelay(then)
  const looked = skew ? skew.seenAt + skew.ms : Number.NEGATIVE_INFINITY
  const isBeforeLook = madeAt + correction < looked - TRUSTED_MS && dayOf(new Date(looked)) <= dayOf(new Date(now))
  return Math.min(isBeforeLook ? looked - madeAt : correction, now - madeAt)
}

/** An answer that was long on its way puts nothing back: another phone or the office, sending the same, must say the same. */
function beyondDelay(ms: number): number {
  return Math.abs(ms) < TRUSTED_MS ? 0 : ms
}

export function shifted(instant: string, correction: number): string {
  return correction === 0 ? instant : new Date(Date.parse(instant) + correction).toISOString()
}

/** The day on which it was saved goes with the clock; any other was named by somebody who knows it. */
export function shiftedDay(day: string, { madeAt, correction }: { madeAt: string; correction: number }): string {
  return day === dayOf(madeAt) ? dayOf(shifted(madeAt, correction)) : day
}
