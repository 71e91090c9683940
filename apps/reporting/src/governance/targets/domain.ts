import type { Command } from '@lantoa/chassis/http/api'
import { type OutcomeOf, refuse } from '@lantoa/chassis/http/outcome'
import type { approveTarget, draftTarget, reviseTarget } from '@lantoa/contracts/reporting/targets.http'
import type { UnitTree } from '@lantoa/units/tree'
import { findUnit } from '../../indicators/units/find-unit.ts'
import { type DraftFacts, readDraft } from './fit.ts'
import { isOfUnit, isSameContent, overlaps, type StoredTarget, unitRefOf } from './target.ts'

type RefusalOf<R extends typeof draftTarget | typeof reviseTarget | typeof approveTarget> = Extract<
  OutcomeOf<R>,
  { ok: false }
>
/** `fresh` when it has to be written. */
type Drafted = { ok: true; target: StoredTarget; fresh: boolean }

export const NO_SUCH_TARGET = refuse('not-found', 'There is no such target in your units.')

/** Judges a draft: a new one, the one it already was, or why not. */
export function decideDraft(
  { input, caller }: Pick<Command<typeof draftTarget>, 'input' | 'caller'>,
  facts: DraftFacts,
  now: Date,
): Drafted | RefusalOf<typeof draftTarget> {
  const read = readDraft(input, caller, facts)
  if (!read.ok) return read
  const { targetId } = input
  const known = facts.targets.get(targetId)
  if (known && isSameContent(facts.tree, known, read.content)) return { ok: true, target: known, fresh: false }
  if (known) return refuse('target-differs', 'A target with this id is there already, with other content.')
  const times = { draftedAt: now.toISOString(), approvedAt: null, supersededBy: null }
  return { ok: true, target: { targetId, ...read.content, ...times, status: 'draft', version: 1 }, fresh: true }
}

/** Judges other content for a draft. */
export function decideRevision(
  { input, caller, ifMatch }: Pick<Command<typeof reviseTarget>, 'input' | 'caller' | 'ifMatch'>,
  facts: DraftFacts,
): Drafted | RefusalOf<typeof reviseTarget> {
  const open = openTarget({ targetId: input.targetId, ifMatch, caller }, facts)
  if (!open.ok) return open
  const read = readDraft(input, caller, facts)
  if (!read.ok) return read
  return { ok: true, target: { ...open.target, ...read.content, version: open.target.version + 1 }, fresh: true }
}

/** Judges an approval: the target as it then is, and those that it supersedes. */
export function decideApproval(
  { input, caller, ifMatch }: Pick<Command<typeof approveTarget>, 'input' | 'caller' | 'ifMatch'>,
  facts: Omit<DraftFacts, 'catalogue'>,
  now: Date,
): { ok: true; target: StoredTarget; superseded: StoredTarget[] } | RefusalOf<typeof approveTarget> {
  const open = openTarget({ targetId: input.targetId, ifMatch, caller }, facts)
  if (!open.ok) return open
  const { target } = open
  const rivals = [...facts.targets.values()].filter(
    (one) => one.status === 'approved' && isSameAim(facts.tree, one, target) && overlaps(one, target),
  )
  return {
    ok: true,
    target: { ...target, status: 'approved', approvedAt: now.toISOString(), version: target.version + 1 },
    superseded: rivals.map((one) => {
      return { ...one, status: 'superseded', supersededBy: target.targetId, version: one.version + 1 }
    }),
  }
}

function isSameAim(tree: UnitTree, a: StoredTarget, b: StoredTarget): boolean {
  return a.indicatorId === b.indicatorId && isOfUnit(tree, a, b.unit, b.unitOn)
}

type Named = Pick<Command<typeof approveTarget>, 'caller'> & { targetId: string; ifMatch: number | undefined }

/** The draft, if it lies in the caller's units and is there as the caller has seen it. */
function openTarget({ targetId, ifMatch, caller }: Named, { targets, tree, today }: Omit<DraftFacts, 'catalogue'>) {
  const target = targets.get(targetId)
  if (!target) return NO_SUCH_TARGET
  const found = findUnit(tree, caller, unitRefOf(target), today, '#/params/targetId')
  if (!found.ok) return found
  if (ifMatch !== target.version) {
    return refuse('precondition-failed', 'The target was changed meanwhile: read it again.')
  }
  if (target.status === 'draft') return { ok: true, target } as const
  return refuse('target-not-draft', `The target is ${target.status}: draft another one.`)
}
