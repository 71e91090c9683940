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

export function contentOf({ title, on, legalAct, steps }: BoundaryDraft): BoundaryDraft {
  return { title, on, legalAct, steps }
}

export function isSameDraft(known: BoundaryDraft, draft: BoundaryDraft): boolean {
  return isDeepStrictEqual(contentOf(known), contentOf(draft))
}
