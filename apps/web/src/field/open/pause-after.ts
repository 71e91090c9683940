/** What was sent a moment ago is counted soon: who waits for that sees it. */
const SOON_S = [2, 4, 8, 15]
const USUAL_S = 60

type Flushed = { unsent: number; uncounted: number; again?: string }

/** How long until it is tried again, in milliseconds. */
export function pauseAfter({ uncounted, again }: Flushed, quick: number, now: number): number {
  if (again !== undefined) return Math.max(Date.parse(again) - now, 1000)
  const soon = uncounted > 0 ? SOON_S[quick - 1] : undefined
  return (soon ?? USUAL_S) * 1000
}
