import { addDays, type Day } from '@lantoa/vietnam/days'

export type Outcome = 'done' | 'partly' | 'refused' | 'postponed' | 'absent' | 'moved_away' | 'not_found'

/** When somebody knocked, and how it ended. */
export type Knock = { readonly on: Day; readonly outcome: Outcome }

const DAYS_AFTER_REFUSAL = 14
const DAYS_AFTER_ABSENCE = 7
/** After so many refusals nobody knocks again unless the home wishes it. */
const REFUSALS_RESPECTED = 3

/** Success erases no refusal: who refused this often is left in peace, whatever came between. */
export function isLeftInPeace(refusals: number): boolean {
  return refusals >= REFUSALS_RESPECTED
}

/** When to knock again because of this time. `refusals`: those of the home up to it, with its own. */
export function nextTryOn({ outcome, on }: Knock, refusals: number): Day | null {
  if (outcome === 'absent' || outcome === 'postponed') return addDays(on, DAYS_AFTER_ABSENCE)
  if (outcome !== 'refused') return null
  return isLeftInPeace(refusals) ? null : addDays(on, DAYS_AFTER_REFUSAL)
}
