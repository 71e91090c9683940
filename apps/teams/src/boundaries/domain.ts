import { decideChange, type Step } from '@lantoa/chassis/commands/change'
import type { Context, Decided } from '@lantoa/chassis/commands/command'
import type { Command } from '@lantoa/chassis/http/api'
import { type OutcomeOf, type Refusal, refuse } from '@lantoa/chassis/http/outcome'
import type {
  applyBoundaryChange,
  draftBoundaryChange,
  previewBoundaryChange,
  reviseBoundaryChange,
  undoBoundaryChange,
} from '@lantoa/contracts/teams/boundaries.http'
import type { UndoObstacle } from '@lantoa/contracts/teams/boundary-obstacles.http'
import type { UnitTree } from '@lantoa/units/tree'
import { refuseAct } from '../judging/refuse-act.ts'
import { contentOf, isSameDraft, type StoredChange } from './change.ts'
import type { Planned, PlanRefusal } from './plan.ts'
import { ifSeen, refuseScope } from './scope.ts'

type AnyRoute =
  | typeof reviseBoundaryChange
  | typeof previewBoundaryChange
  | typeof applyBoundaryChange
  | typeof undoBoundaryChange
type CodeOf<R extends AnyRoute> = Extract<OutcomeOf<R>, { ok: false; code: string }>['code']
type Given = Pick<Command<AnyRoute>, 'caller' | 'ifMatch' | 'made'>

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
  given: Command<typeof reviseBoundaryChange>,
  changes: ReadonlyMap<string, StoredChange>,
  context: Context,
): Decided<StoredChange, CodeOf<typeof reviseBoundaryChange>> {
  const { input, caller } = given
  return decideHeld(given, changes.get(input.changeId), context, {
    isDone: (known) => known.status === 'draft' && isSameDraft(known, input),
    change: (known) =>
      refuseScope(caller, context.tree, input, context.today) ??
      refuseSettled(known) ??
      refuseAct(input.legalAct, context.today) ?? { ...contentOf(input), status: 'draft', previewedPlan: null },
  })
}

/** A change, the tree it is judged in, and what it comes to, or why it is not planned. */
export type PlannedFacts = {
  readonly known: StoredChange | undefined
  readonly planned: Planned | PlanRefusal | Refusal<'change-applied' | 'not-found'>
  readonly tree: UnitTree
}

/** Judges that a plan was shown. One that was shown before, and is the same still, is shown again. */
export function decidePreview(
  given: Given,
  { known, planned, tree }: PlannedFacts,
  { today }: Pick<Context, 'today'>,
): Decided<StoredChange, CodeOf<typeof previewBoundaryChange>> {
  return decideHeld(
    given,
    known,
    { tree, today },
    {
      isDone: ({ status, previewedPlan }, isNext) =>
        isNext && status === 'previewed' && planned.ok && planned.fingerprint === previewedPlan,
      change: () => (planned.ok ? { status: 'previewed', previewedPlan: planned.fingerprint } : planned),
    },
  )
}

/** Judges whether a change may be applied with its plan: only what was shown is applied. */
export function decideApplying(
  given: Command<typeof applyBoundaryChange>,
  { known, planned, tree }: PlannedFacts,
  { today, now }: Context,
): Decided<StoredChange, CodeOf<typeof applyBoundaryChange>> {
  return decideHeld(
    given,
    known,
    { tree, today },
    {
      isDone: ({ status }, isNext) => isNext && status === 'applied',
      change(change) {
        if (!planned.ok) return planned
        if (change.status !== 'previewed') return refuse('not-previewed', 'Preview the change first.')
        if (change.previewedPlan === planned.fingerprint) return { status: 'applied', appliedAt: now.toISOString() }
        return refuse('preview-outdated', 'The units were changed since the preview: preview it again.')
      },
    },
  )
}

/** Judges the undoing of a change on which by now something may stand. */
export function decideUndoing(
  given: Command<typeof undoBoundaryChange>,
  { known, tree, obstacles }: Pick<PlannedFacts, 'known' | 'tree'> & { obstacles: readonly UndoObstacle[] },
  { today, now }: Context,
): Decided<StoredChange, CodeOf<typeof undoBoundaryChange>> {
  return decideHeld(
    given,
    known,
    { tree, today },
    {
      isDone: ({ status }, isNext) => isNext && status === 'undone',
      change: (change) =>
        refuseNotApplied(change) ?? refuseDependedUpon(obstacles) ?? { status: 'undone', undoneAt: now.toISOString() },
    },
  )
}

/** Judges a change of what is drafted, if all that it speaks of is the caller's. */
function decideHeld<Code extends string>(
  given: Given,
  known: StoredChange | undefined,
  { tree, today }: Pick<Context, 'tree' | 'today'>,
  step: Pick<Step<StoredChange, Code, 'not-found'>, 'isDone' | 'change'>,
) {
  const seen = ifSeen(given.caller, tree, known, today)
  const outside = !given.made && seen && refuseScope(given.caller, tree, seen, today)
  return outside || decideChange(given, { known: seen, missing: NO_SUCH_CHANGE, ...step })
}

const NAMED_MAX = 9

export function refuseDependedUpon(obstacles: readonly UndoObstacle[]) {
  const [first, ...others] = obstacles.map(({ detail }) => detail)
  if (first === undefined) return undefined
  const more = others.length > 0 ? ` And ${others.length} more: ${others.slice(0, NAMED_MAX).join(' ')}` : ''
  return refuse('depended-upon', `${first}${more}`)
}

export function refuseNotApplied({ status }: StoredChange) {
  return status === 'applied' ? undefined : refuse('not-applied', `The change is ${status}.`)
}

export function refuseSettled({ status }: Pick<StoredChange, 'status'>) {
  if (status === 'draft' || status === 'previewed') return undefined
  return refuse('change-applied', `The change is ${status}: draft another one.`)
}
