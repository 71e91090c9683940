import { nextTryOn as nextTryAfter } from '@lantoa/rounds/next-try'
import type { Day } from '@lantoa/vietnam/days'
import type { StoredVisit } from './visit.ts'

/** A visit at which the home refused. */
export type RefusedVisit = Pick<StoredVisit, 'visitId' | 'visitedOn'>

/**
 * When to knock again. Which refusal of the home it was goes by the days on which it refused: one that is told late counts
 * where it belongs.
 */
export function nextTryOn(
  { outcome, visitId, visitedOn }: Pick<StoredVisit, 'outcome' | 'visitId' | 'visitedOn'>,
  refused: readonly RefusedVisit[],
): Day | null {
  const before = refused.filter((other) => isBefore(other, { visitId, visitedOn })).length
  return nextTryAfter({ outcome, on: visitedOn }, before + 1)
}

function isBefore(a: RefusedVisit, b: RefusedVisit): boolean {
  return a.visitedOn < b.visitedOn || (a.visitedOn === b.visitedOn && a.visitId < b.visitId)
}
