import type { Context, Decided } from '@lantoa/chassis/commands/command'
import type { Command } from '@lantoa/chassis/http/api'
import { refuse } from '@lantoa/chassis/http/outcome'
import type { draftBoundaryChange, reviseBoundaryChange, UndoObstacle } from '@lantoa/contracts/teams/boundaries.http'
import { refuseAct } from '../judging/refuse-act.ts'
import { isSameDraft, type StoredChange } from './change.ts'
import { ifSeen, refuseScope } from './scope.ts'

export const NO_SUCH_CHANGE = refuse('not-found', 'There is no such boundary change.')

/** Judges a draft: a new one, the one it already was, or why not. */
export function decideDraft(
  { input, caller }: Command<typeof draftBoundaryChange>,
  changes: ReadonlyMap<string, StoredChange>,
  { tree, today, now }: Context,
): Decided<StoredChange, 'change-differs' | 'outside-scope' | 'day-in-future'> {
  const known = ifSeen(caller, tree, changes.get(input.changeId), today)
  if (known && isSameDraft(known, input)) return { ok: true, value: known, fresh: false }
  const outside = refuseScope(caller, tree, input, today)
  if (outside) return outside
  const unsigned = refuseAct(input.legalAct, today)
  if (unsigned) return unsigned
  if (known) return refuse('change-differs', 'A change with this id is drafted already, with other content.')
  const times = { draftedAt: now.toISOString(), appliedAt: null, undoneAt: null }
  return { ok: true, value: { ...input, ...times, status: 'draft', version: 1, previewedPlan: null }, fresh: true }
}

/** Judges other content for a draft. */
export function decideRevision(
  { input, ifMatch, caller }: Command<typeof reviseBoundaryChange>,
  changes: ReadonlyMap<string, StoredChange>,
  { tree, today }: Context,
): Decided<StoredChange, 'not-found' | 'precondition-failed' | 'change-applied' | 'outside-scope' | 'day-in-future'> {
  const known = ifSeen(caller, tree, changes.get(input.changeId), today)
  if (!known) return NO_SUCH_CHANGE
  const outside = refuseScope(caller, tree, known, today) ?? refuseScope(caller, tree, input, today)
  if (outside) return outside
  const found = openChange(known, ifMatch)
  if (!found.ok) return found
  const unsigned = refuseAct(input.legalAct, today)
  if (unsigned) return unsigned
  const { title, on, legalAct, steps } = input
  const content = { title, on, legalAct, steps, status: 'draft' as const, previewedPlan: null }
  return { ok: true, value: { ...found.change, ...content, version: found.change.version + 1 }, fresh: true }
}

/** Judges whether a change may be applied with this plan: only what was shown is applied. */
export function decideApplying(known: StoredChange, fingerprint: string, now: Date) {
  if (known.status !== 'previewed') return refuse('not-previewed', 'Preview the change first.')
  if (known.previewedPlan !== fingerprint) {
    return refuse('preview-outdated', 'The units were changed since the preview: preview it again.')
  }
  const change: StoredChange = { ...known, status: 'applied', appliedAt: now.toISOString(), version: known.version + 1 }
  return { ok: true, change } as const
}

export function refuseNotApplied({ status }: StoredChange) {
  return status === 'applied' ? undefined : refuse('not-applied', `The change is ${status}.`)
}

/** Judges the undoing of a change on which by now something may stand. */
export function decideUndoing(known: StoredChange, obstacles: readonly UndoObstacle[], now: Date) {
  const refusal = refuseNotApplied(known)
  if (refusal) return refusal
  const [first, ...others] = obstacles.map(({ detail }) => detail)
  if (first !== undefined) {
    const more = others.length > 0 ? ` And ${others.length} more: ${others.slice(0, NAMED_MAX).join(' ')}` : ''
    return refuse('depended-upon', `${first}${more}`)
  }
  const change: StoredChange = { ...known, status: 'undone', undoneAt: now.toISOString(), version: known.version + 1 }
  return { ok: true, change } as const
}

const NAMED_MAX = 9

/** The change, if it is there as the caller has seen it. */
export function foundChange(known: StoredChange | undefined, ifMatch: number | undefined) {
  if (!known) return NO_SUCH_CHANGE
  if (ifMatch === known.version) return { ok: true, change: known } as const
  return refuse('precondition-failed', 'The change was revised meanwhile: read it again.')
}

/** The same, if it has not been applied yet. */
export function openChange(known: StoredChange | undefined, ifMatch: number | undefined) {
  const found = foundChange(known, ifMatch)
  if (!found.ok || found.change.status === 'draft' || found.change.status === 'previewed') return found
  return refuse('change-applied', `The change is ${found.change.status}: draft another one.`)
}
