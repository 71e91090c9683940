import { isDeepStrictEqual } from 'node:util'
import type { BoundaryChange, BoundaryDraft } from '@lantoa/contracts/teams/boundaries.http'

/** A boundary change as it is kept. */
export type StoredChange = BoundaryChange & {
  /** Fingerprint of the plan that was last previewed. */
  readonly previewedPlan: string | null
}

export function viewOf({ previewedPlan: _plan, ...change }: StoredChange): BoundaryChange {
  return change
}

export function isSameDraft(known: BoundaryDraft, draft: BoundaryDraft): boolean {
  const content = ({ title, on, legalAct, steps }: BoundaryDraft) => ({ title, on, legalAct, steps })
  return isDeepStrictEqual(content(known), content(draft))
}
