import type { Tx } from '@lantoa/chassis/database/database'
import type { Command } from '@lantoa/chassis/http/api'
import { accept } from '@lantoa/chassis/http/outcome'
import type { UnitDirectory } from '@lantoa/chassis/units/unit-directory'
import type { approveTarget, draftTarget, reviseTarget, TargetDraft } from '@lantoa/contracts/reporting/targets.http'
import { dayOf } from '@lantoa/vietnam/days'
import { createCatalogue } from '../../indicators/definitions/catalogue.ts'
import { listOwn } from '../../indicators/definitions/definitions.ts'
import { decideApproval, decideDraft, decideRevision } from './domain.ts'
import { findTargets, insertTargets, lockApprovals, lockWithApproved, updateTargets } from './store.ts'
import { type StoredTarget, viewOf } from './target.ts'

type Surroundings = { units: UnitDirectory; now: Date }

export async function draftTargets(
  tx: Tx,
  commands: readonly Command<typeof draftTarget>[],
  surroundings: Surroundings,
) {
  const targets = await findTargets(tx, idsIn(commands))
  const facts = await gatherFacts(tx, targets, surroundings)
  const fresh: { target: StoredTarget; draftedBy: string }[] = []
  const outcomes = commands.map((command) => {
    const decision = decideDraft(command, facts, surroundings.now)
    if (!decision.ok) return decision
    if (decision.fresh) fresh.push({ target: decision.target, draftedBy: command.caller.subject })
    // What was drafted a moment before may be the target that this one is a part of.
    targets.set(decision.target.targetId, decision.target)
    return answer(decision.target)
  })
  await insertTargets(tx, fresh)
  return outcomes
}

export async function reviseTargets(
  tx: Tx,
  commands: readonly Command<typeof reviseTarget>[],
  surroundings: Surroundings,
) {
  const targets = await findTargets(tx, idsIn(commands), { lock: true })
  const facts = await gatherFacts(tx, targets, surroundings)
  const decisions = commands.map((command) => decideRevision(command, facts))
  await updateTargets(
    tx,
    decisions.flatMap((decision) => (decision.ok ? [{ target: decision.target }] : [])),
  )
  return decisions.map((decision) => (decision.ok ? answer(decision.target) : decision))
}

export async function approveTargets(
  tx: Tx,
  commands: readonly Command<typeof approveTarget>[],
  { units, now }: Surroundings,
) {
  await lockApprovals(tx)
  const targets = await lockWithApproved(
    tx,
    commands.map(({ input }) => input.targetId),
  )
  const facts = { tree: units.tree(), targets, today: dayOf(now) }
  const changed = new Map<string, { target: StoredTarget; approvedBy?: string }>()
  const outcomes = commands.map((command) => {
    const decision = decideApproval(command, facts, now)
    if (!decision.ok) return decision
    for (const target of decision.superseded) {
      changed.set(target.targetId, { ...changed.get(target.targetId), target })
      targets.set(target.targetId, target)
    }
    changed.set(decision.target.targetId, { target: decision.target, approvedBy: command.caller.subject })
    targets.set(decision.target.targetId, decision.target)
    return answer(decision.target)
  })
  await updateTargets(tx, [...changed.values()])
  return outcomes
}

async function gatherFacts(tx: Tx, targets: ReadonlyMap<string, StoredTarget>, { units, now }: Surroundings) {
  const catalogue = createCatalogue([...(await listOwn(tx)).values()])
  return { catalogue, tree: units.tree(), targets, today: dayOf(now) }
}

/** The targets that commands are about, and those that they name as the one above. */
function idsIn(
  commands: readonly { input: Pick<StoredTarget, 'targetId'> & Pick<TargetDraft, 'parentTargetId'> }[],
): string[] {
  return commands.flatMap(({ input: { targetId, parentTargetId } }) =>
    parentTargetId === undefined ? [targetId] : [targetId, parentTargetId],
  )
}

function answer(target: StoredTarget) {
  return accept(viewOf(target), target.version)
}
