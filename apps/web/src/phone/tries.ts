/** Wrong PINs in a row, and until when the next one has to wait (epoch milliseconds). */
export type Tries = { wrong: number; waitUntil: number }

export const NO_TRIES: Tries = { wrong: 0, waitUntil: 0 }
const MOST = 10
/** Minutes behind the fifth wrong PIN, and behind each that follows. */
const WAITS = [1, 5, 15, 60, 240] as const
const FREE = MOST - WAITS.length

/** Milliseconds that somebody has to wait before the next PIN. */
export function waitOf({ wrong, waitUntil }: Tries, now: number): number {
  // A clock that was put back must not lock anybody out for years.
  const longest = (WAITS[wrong - FREE] ?? 0) * 60_000
  return Math.min(Math.max(0, waitUntil - now), longest)
}

/** Counted before a PIN is tried, so that a page that is closed meanwhile brings no further try. */
export function countTry({ wrong }: Tries, now: number): Tries {
  const next = Math.min(wrong + 1, MOST)
  return { wrong: next, waitUntil: now + (WAITS[next - FREE] ?? 0) * 60_000 }
}

export function triesLeft({ wrong }: Tries): number {
  return Math.max(0, MOST - wrong)
}
