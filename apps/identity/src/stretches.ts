type Stretch = { readonly from: string; readonly until: string | null }

/** Ends the open stretch on a day; one that began on that day never was. */
export function endOpen<One extends Stretch>(stretches: readonly One[], on: string): One[] {
  return stretches
    .map((stretch) => (stretch.until === null ? { ...stretch, until: on } : stretch))
    .filter(({ from, until }) => until === null || from < until)
}

/** Stretches that follow each other in one place as one: who goes and comes back on one day never went. */
export function joined<One extends Stretch>(
  stretches: readonly One[],
  isSamePlace: (one: One, other: One) => boolean,
): One[] {
  const result: One[] = []
  for (const stretch of stretches) {
    const last = result.at(-1)
    if (last?.until === stretch.from && isSamePlace(last, stretch)) {
      result[result.length - 1] = { ...last, until: stretch.until }
    } else result.push(stretch)
  }
  return result
}

/** The earliest day on which something may end or follow: what was recorded before stays as it is. */
export function lastChange(stretches: readonly Stretch[]): string {
  const last = stretches.at(-1)
  return last?.until ?? last?.from ?? ''
}
