import { lantoa } from '../../session/this-session.ts'
import type { Draft } from './change.ts'

/** A new draft under an id, or, where a version of it was read, other content in its place. */
export function saveDraft(changeId: string, version: number | undefined, body: Draft) {
  const { draftBoundaryChange, reviseBoundaryChange } = lantoa.teams
  const params = { changeId }
  return version === undefined
    ? draftBoundaryChange({ params, body })
    : reviseBoundaryChange({ params, body, ifMatch: version })
}
