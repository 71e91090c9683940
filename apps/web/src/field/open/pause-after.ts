/** What was sent a moment ago is counted soon: who waits for that sees it. */
const SOON_MS = [2_000, 4_000, 8_000, 15_000]
export const USUAL_MS = 60_000

type Flushed = { unsent: number; uncounted: number; again?: string }

/** How long until it is tried again, in milliseconds. */
export function pauseAfter({ uncounted, again }: Flushed, quick: number, now: number): number {
  const usual = (uncounted > 0 ? SOON_MS[quick - 1] : undefined) ?? USUAL_MS
  // What is held up keeps its own time, and holds up nothing else.
  return again === undefined ? usual : Math.min(Math.max(Date.parse(again) - now, 1000), usual)
}
