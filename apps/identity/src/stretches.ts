type Stretch = { readonly from: string; readonly until: string | null }

/** Ends the open stretch on a day; one that began on that day never was. */
export function endOpen<One extends Stretch>(stretches: readonly One[], on: string): One[] {
  return stretches
    .map((stretch) => (stretch.until === null ? { ...stretch, until: on } : stretch))
    .filter(({ from, until }) => until === null || from < until)
}

/** The earliest day on which something may end or follow: what was recorded before stays as it is. */
export function lastChange(stretches: readonly Stretch[]): string {
  const last = stretches.at(-1)
  return last?.until ?? last?.from ?? ''
}
