import type { Day } from '@lantoa/vietnam/days'

/** A stretch of days, half-open; `until: null` lasts. Lists of them are sorted and do not touch or overlap. */
export type Interval = { readonly from: Day; readonly until: Day | null }

/** The days that lie in any of the stretches: sorted, overlapping and touching ones joined, empty ones dropped. */
export function union(intervals: readonly Interval[]): Interval[] {
  const sorted = intervals.filter(isNotEmpty).toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  const joined: Interval[] = []
  for (const next of sorted) {
    const last = joined.at(-1)
    if (!last || (last.until !== null && last.until < next.from)) joined.push({ from: next.from, until: next.until })
    else joined[joined.length - 1] = { from: last.from, until: later(last.until, next.until) }
  }
  return joined
}

/** The days that lie in both. */
export function intersect(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  const both: Interval[] = []
  for (const left of a) {
    for (const right of b) {
      // biome-ignore lint/complexity/useMathMinMax: days are text, which Math.max would turn into NaN.
      const from = left.from > right.from ? left.from : right.from
      const cut = { from, until: earlier(left.until, right.until) }
      if (isNotEmpty(cut)) both.push(cut)
    }
  }
  return union(both)
}

/** Whether a day lies in one of the stretches. */
export function includes(intervals: readonly Interval[], day: Day): boolean {
  return intervals.some((interval) => interval.from <= day && (interval.until === null || day < interval.until))
}

function isNotEmpty({ from, until }: Interval): boolean {
  return until === null || from < until
}

function later(a: Day | null, b: Day | null): Day | null {
  return a === null || b === null ? null : a > b ? a : b
}

function earlier(a: Day | null, b: Day | null): Day | null {
  if (a === null) return b
  return b === null || a < b ? a : b
}
