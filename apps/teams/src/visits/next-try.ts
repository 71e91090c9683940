import { addDays, type Day } from '@lantoa/vietnam/days'
import type { StoredVisit } from './visit.ts'

const DAYS_AFTER_REFUSAL = 14
const DAYS_AFTER_ABSENCE = 7
/** After so many refusals nobody knocks again unless the home wishes it. */
const REFUSALS_RESPECTED = 3

/** A visit at which the home refused. */
export type RefusedVisit = Pick<StoredVisit, 'visitId' | 'visitedOn'>

/**
 * When to knock again. Success erases no refusal, and a home that refused often is left in peace. Which refusal it was
 * goes by the days on which the home refused: one that is told late counts where it belongs.
 */
export function nextTryOn(
  { outcome, visitId, visitedOn }: Pick<StoredVisit, 'outcome' | 'visitId' | 'visitedOn'>,
  refused: readonly RefusedVisit[],
): Day | null {
  if (outcome === 'absent' || outcome === 'postponed') return addDays(visitedOn, DAYS_AFTER_ABSENCE)
  if (outcome !== 'refused') return null
  const before = refused.filter((other) => isBefore(other, { visitId, visitedOn })).length
  return before + 1 >= REFUSALS_RESPECTED ? null : addDays(visitedOn, DAYS_AFTER_REFUSAL)
}

function isBefore(a: RefusedVisit, b: RefusedVisit): boolean {
  return a.visitedOn < b.visitedOn || (a.visitedOn === b.visitedOn && a.visitId < b.visitId)
}
