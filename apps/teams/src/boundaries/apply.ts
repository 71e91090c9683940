import type { Tx } from '@lantoa/chassis/database/database'
import type { Command } from '@lantoa/chassis/http/api'
import { accept, type OutcomeOf } from '@lantoa/chassis/http/outcome'
import type { UnitDirectory } from '@lantoa/chassis/units/unit-directory'
import type { applyBoundaryChange, undoBoundaryChange } from '@lantoa/contracts/teams/boundaries.http'
import { refOf } from '@lantoa/units/unit'
import { dayOf } from '@lantoa/vietnam/days'
import { moveBodies } from '../bodies/move.ts'
import { lockTree } from '../units/find.ts'
import { writeUnits } from '../units/publish.ts'
import { viewOf } from './change.ts'
import { decideApplying, decideUndoing, foundChange, openChange } from './domain.ts'
import { gatherUndo, listObstacles } from './obstacles.ts'
import { planChange } from './plan.ts'
import { changes } from './published.ts'
import { ifSeen, refuseScope } from './scope.ts'
import { findChanges, insertWrites, updateChanges } from './store.ts'
import { goesOnAs, restored } from './undo.ts'

type Surroundings = { units: UnitDirectory; now: Date }

/** One after the other, each on the tree as those before it leave it. The tree is locked before the changes. */
export async function applyChanges(
  tx: Tx,
  commands: readonly Command<typeof applyBoundaryChange>[],
  around: Surroundings,
): Promise<OutcomeOf<typeof applyBoundaryChange>[]> {
  await lockTree(tx)
  const outcomes = []
  for (const command of commands) outcomes.push(await applyChange(tx, command, around))
  return outcomes
}

export async function undoChanges(
  tx: Tx,
  commands: readonly Command<typeof undoBoundaryChange>[],
  around: Surroundings,
): Promise<OutcomeOf<typeof undoBoundaryChange>[]> {
  await lockTree(tx)
  const outcomes = []
  for (const command of commands) outcomes.push(await undoChange(tx, command, around))
  return outcomes
}

async function applyChange(
  tx: Tx,
  { input, ifMatch, caller, correlationId }: Command<typeof applyBoundaryChange>,
  { units, now }: Surroundings,
): Promise<OutcomeOf<typeof applyBoundaryChange>> {
  const known = (await findChanges(tx, [input.changeId], { lock: true })).get(input.changeId)
  const tree = await units.sharedTree(tx)
  const found = openChange(ifSeen(caller, tree, known, dayOf(now)), ifMatch)
  if (!found.ok) return found
  const outside = refuseScope(caller, tree, found.change, dayOf(now))
  if (outside) return outside
  const planned = await planChange(tx, units, found.change)
  if (!planned.ok) return planned
  const decision = decideApplying(found.change, planned.fingerprint, now)
  if (!decision.ok) return decision
  const writes = planned.writes.map(({ after, sequence }) => ({ state: after, sequence, correlationId }))
  await writeUnits(tx, units, writes, { source: '/teams', now })
  await insertWrites(tx, input.changeId, planned.writes)
  await updateChanges(tx, [decision.change], { appliedBy: caller.subject })
  await changes.append(tx, [decision.change], [{ id: input.changeId, correlationId }], { source: '/teams', now })
  return accept(viewOf(decision.change), decision.change.version)
}

async function undoChange(
  tx: Tx,
  { input, ifMatch, caller, correlationId }: Command<typeof undoBoundaryChange>,
  { units, now }: Surroundings,
): Promise<OutcomeOf<typeof undoBoundaryChange>> {
  const known = (await findChanges(tx, [input.changeId], { lock: true })).get(input.changeId)
  const tree = await units.sharedTree(tx)
  const found = foundChange(ifSeen(caller, tree, known, dayOf(now)), ifMatch)
  if (!found.ok) return found
  const outside = refuseScope(caller, tree, found.change, dayOf(now))
  if (outside) return outside
  const facts = await gatherUndo(tx, found.change, tree)
  const { writes, current } = facts
  const decision = decideUndoing(found.change, await listObstacles(tx, facts), now)
  if (!decision.ok) return decision
  const sequences = new Map([...current.values()].flat().map(({ state, sequence }) => [refOf(state), sequence]))
  const states = restored(writes).map((state) => {
    return { state, sequence: (sequences.get(refOf(state)) ?? 0) + 1, correlationId }
  })
  await moveBodies(tx, goesOnAs(writes))
  await writeUnits(tx, units, states, { source: '/teams', now })
  await updateChanges(tx, [decision.change], { undoneBy: caller.subject })
  await changes.append(tx, [decision.change], [{ id: input.changeId, correlationId }], { source: '/teams', now })
  return accept(viewOf(decision.change), decision.change.version)
}
