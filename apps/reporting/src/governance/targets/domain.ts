import { decideChange } from '@lantoa/chassis/commands/change'
import type { Context, Decided } from '@lantoa/chassis/commands/command'
import type { Command } from '@lantoa/chassis/http/api'
import type { Caller } from '@lantoa/chassis/http/caller'
import { type OutcomeOf, refuse } from '@lantoa/chassis/http/outcome'
import type { approveTarget, draftTarget, reviseTarget } from '@lantoa/contracts/reporting/targets.http'
import type { UnitTree } from '@lantoa/units/tree'
import { findUnit } from '../../indicators/units/find-unit.ts'
import { reachesThen } from '../../indicators/units/find-unit-then.ts'
import { type DraftFacts, readDraft, saysTheSame } from './fit.ts'
import { holdsWithin, isOfUnit, isSameContent, type StoredTarget, supersede, unitRefOf } from './target.ts'

type AnyRoute = typeof draftTarget | typeof reviseTarget | typeof approveTarget
type CodeOf<R extends AnyRoute> = Extract<OutcomeOf<R>, { ok: false }>['code']
type Given<R extends AnyRoute> = Pick<Command<R>, 'input' | 'caller' | 'ifMatch'>

export const NO_SUCH_TARGET = refuse('not-found', 'There is no such target in your units.')

/** Judges a draft. One of before it was kept how it was sent is known again by what it says. */
export function decideDraft(
  { input, caller }: Given<typeof draftTarget>,
  facts: DraftFacts & Pick<Context, 'now'>,
): Decided<StoredTarget, CodeOf<typeof draftTarget>> {
  const { targetId, ...draftedAs } = input
  const known = facts.targets.get(targetId)
  const read = readDraft(input, caller, facts)
  if (!read.ok) return read
  if (known && isSameContent(facts.tree, known, read.content)) return { ok: true, value: known, fresh: false }
  if (known) return refuse('target-differs', 'A target with this id is there already, with other content.')
  const drafted = { draftedAs, draftedBy: caller.subject, draftedAt: facts.now.toISOString() }
  const later = { approvedAt: null, approvedBy: null, supersededBy: null, supersededFrom: null }
  const value = { targetId, ...read.content, ...drafted, ...later, status: 'draft', version: 1 } as const
  return { ok: true, value, fresh: true }
}

/** Judges other content for a draft. */
export function decideRevision(
  given: Given<typeof reviseTarget>,
  facts: DraftFacts,
): Decided<StoredTarget, CodeOf<typeof reviseTarget>> {
  const { input, caller } = given
  return decideChange(given, {
    ...{ known: findVisible(input.targetId, caller, facts), missing: NO_SUCH_TARGET },
    // What the very version before became this by meant the unit that it means.
    isDone: (known, isNext) => saysTheSame(facts.tree, known, input, isNext ? known.unitOn : facts.today),
    change(known) {
      const read = readDraft(input, caller, facts)
      return refuseUnlessOpen(known, caller, facts) ?? (read.ok ? read.content : read)
    },
  })
}

type ApprovalFacts = Omit<DraftFacts, 'catalogue' | 'campaigns'>

/** A target as it is when it is approved, and those that it replaces from its first day on. */
export type Approval = { readonly approved: StoredTarget; readonly superseded: readonly StoredTarget[] }

export function decideApproval(
  given: Given<typeof approveTarget>,
  facts: ApprovalFacts & Pick<Context, 'now'>,
): Decided<Approval, CodeOf<typeof approveTarget>> {
  const { input, caller } = given
  const decided = decideChange<StoredTarget, CodeOf<typeof approveTarget>, 'not-found'>(given, {
    ...{ known: findVisible(input.targetId, caller, facts), missing: NO_SUCH_TARGET },
    isDone: ({ status }, isNext) => isNext && status === 'approved',
    change: (known) =>
      refuseUnlessOpen(known, caller, facts) ?? {
        ...{ status: 'approved', approvedAt: facts.now.toISOString(), approvedBy: caller.subject },
      },
  })
  if (!decided.ok) return decided
  const { value: approved, fresh } = decided
  const rivals = [...facts.targets.values()].filter(
    (one) => one.status === 'approved' && isSameAim(facts.tree, one, approved) && holdsWithin(one, approved),
  )
  const superseded = fresh ? rivals.map((one) => supersede(one, approved)) : []
  return { ok: true, value: { approved, superseded }, fresh }
}

function isSameAim(tree: UnitTree, a: StoredTarget, b: StoredTarget): boolean {
  return a.indicatorId === b.indicatorId && a.campaignId === b.campaignId && isOfUnit(tree, a, b.unit, b.unitOn)
}

/** The target, if it lies in the caller's units, or lay in what they took over. */
function findVisible(targetId: string, caller: Caller, { targets, tree, today }: ApprovalFacts) {
  const target = targets.get(targetId)
  return target && reachesThen(caller, tree, target.unit, target.unitOn, today) ? target : undefined
}

/** Only a draft is changed, of a unit that is still there. */
function refuseUnlessOpen(target: StoredTarget, caller: Caller, { tree, today }: Pick<DraftFacts, 'tree' | 'today'>) {
  // That the unit had ended may have been said after the target was drafted.
  const ref = tree.find(target.unit, target.unitOn) ? unitRefOf(target) : target.unit
  const found = findUnit(tree, caller, ref, today, '#/params/targetId')
  return found.ok ? refuseUnlessDraft(target) : found
}

function refuseUnlessDraft({ status }: StoredTarget) {
  if (status === 'draft') return undefined
  return refuse('target-not-draft', `The target is ${status}: draft another one.`)
}
