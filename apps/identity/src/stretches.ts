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

/** What is left of a stretch on the days of which others say nothing. */
export function without<One extends Stretch>(one: One, others: readonly Stretch[]): One[] {
  return others.reduce<One[]>((left, other) => left.flatMap((part) => cut(part, other)), [one])
}

function cut<One extends Stretch>(one: One, { from, until }: Stretch): One[] {
  const before = { ...one, until: one.until !== null && one.until < from ? one.until : from }
  const after = until === null ? [] : [{ ...one, from: one.from > until ? one.from : until }]
  return [before, ...after].filter((part) => part.until === null || part.from < part.until)
}

/** The stretch that a day lies in. */
export function stretchOn<One extends Stretch>(stretches: readonly One[], day: string): One | undefined {
  return stretches.find(({ from, until }) => from <= day && (until === null || day < until))
}

/**
 * The stretch that a correction wants, where it is there already. Where none begins on the wrong day, only the last change
 * can have taken it away, to another day or into the one before, which lay in the right place: else none ever began then.
 */
export function rightAlready<One extends Stretch>(
  stretches: readonly One[],
  { from, on, namesPlace }: { from: string; on: string; namesPlace: boolean },
  isNext: boolean,
): One | undefined {
  const right = stretchOn(stretches, on)
  const stands = stretches.some((one) => one.from === from)
  if (stands) return on === from ? right : undefined
  return isNext && (namesPlace || right?.from === on) ? right : undefined
}

/**
 * Stretches with the one that begins on a day put right; those that touch it follow, and what lasts no day any more never
 * was. Undefined where that puts one behind its neighbour.
 */
export function putRight<One extends Stretch>(stretches: readonly One[], from: string, right: One): One[] | undefined {
  const at = stretches.findIndex((one) => one.from === from)
  const wrong = stretches[at]
  const after = stretches.map((one, index) => {
    if (index === at) return right
    if (index === at - 1 && one.until === from) return { ...one, until: right.from }
    return index === at + 1 && one.from === wrong?.until ? { ...one, from: right.until ?? one.from } : one
  })
  const isInOrder = after.every(({ from: begin, until }, index) => {
    const next = after[index + 1]
    return until === null ? !next : begin <= until && (!next || until <= next.from)
  })
  return isInOrder ? after.filter((one) => one.until === null || one.from < one.until) : undefined
}

/** The earliest day on which something may end or follow: what was recorded before stays as it is. */
export function lastChange(stretches: readonly Stretch[]): string {
  const last = stretches.at(-1)
  return last?.until ?? last?.from ?? ''
}
