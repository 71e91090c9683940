/** What was sent a moment ago is counted soon: who waits for that sees it. */
const SOON_MS = [2_000, 4_000, 8_000, 15_000]
export const USUAL_MS = 60_000

type Flushed = { unsent: number; uncounted: number; again?: string }

/** How long until it is tried again, in milliseconds. */
export function pauseAfter({ uncounted, again }: Flushed, quick: number, now: number): number {
  if (again !== undefined) return Math.max(Date.parse(again) - now, 1000)
  return (uncounted > 0 ? SOON_MS[quick - 1] : undefined) ?? USUAL_MS
}
