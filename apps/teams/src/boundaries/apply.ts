import { type Context, command, type Fresh } from '@lantoa/chassis/commands/command'
import type { Tx } from '@lantoa/chassis/database/database'
import { accept } from '@lantoa/chassis/http/outcome'
import type { EventContext } from '@lantoa/chassis/outbox/outbox'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { applyBoundaryChange, undoBoundaryChange } from '@lantoa/contracts/teams/boundaries.http'
import { refOf } from '@lantoa/units/unit'
import { moveBodies } from '../bodies/move.ts'
import { lockTree } from '../units/find.ts'
import { writeUnits } from '../units/published.ts'
import { type StoredChange, viewOf } from './change.ts'
import { decideApplying, decideUndoing } from './domain.ts'
import { gatherUndo, listObstacles, type UndoFacts } from './obstacles.ts'
import type { PlannedWrite } from './plan.ts'
import { planOpen } from './plan-open.ts'
import { changes } from './published.ts'
import { findChanges, insertWrites, updateChanges } from './store.ts'
import { goesOnAs, restored } from './undo.ts'

type Named = { readonly input: { readonly changeId: string } }

/** Each leaves another tree to the next one: all share a key, so each is planned on what the one before it wrote. */
const alone = {
  keys: () => ({ tree: 'tree' }),
  answer: (change: StoredChange) => accept(viewOf(change), change.version),
}

export function applyCommand(parts: ServiceParts) {
  return command(parts, applyBoundaryChange, {
    ...alone,
    gather: async (tx, { commands }) => planOpen(tx, parts.units, await lockChange(tx, commands)),
    decide: decideApplying,
    async write(tx, fresh, context, { planned }) {
      const writes = planned.ok ? planned.writes : []
      for (const one of fresh) await writeApplied(tx, parts, one, writes, context)
    },
  })
}

export function undoCommand(parts: ServiceParts) {
  return command(parts, undoBoundaryChange, {
    ...alone,
    async gather(tx, { commands }) {
      const known = await lockChange(tx, commands)
      const tree = await parts.units.sharedTree(tx)
      const undo = known?.status === 'applied' ? await gatherUndo(tx, known, tree) : undefined
      return { known, tree, undo, obstacles: undo ? await listObstacles(tx, undo) : [] }
    },
    decide: decideUndoing,
    async write(tx, fresh, context, { undo }) {
      for (const one of fresh) if (undo) await writeUndone(tx, parts, one, undo, context)
    },
  })
}

/** Of one command, as they come. The tree is locked before the change. */
async function lockChange(tx: Tx, [given]: readonly Named[]): Promise<StoredChange | undefined> {
  await lockTree(tx)
  if (!given) return undefined
  const { changeId } = given.input
  return (await findChanges(tx, [changeId], { lock: true })).get(changeId)
}

type Written = Fresh<StoredChange>
type Within = Context & EventContext

async function writeApplied(
  tx: Tx,
  { units }: ServiceParts,
  { value, by, correlationId }: Written,
  writes: readonly PlannedWrite[],
  context: Within,
): Promise<void> {
  const states = writes.map(({ after, sequence }) => ({ state: after, sequence, correlationId }))
  await writeUnits(tx, units, states, context)
  await insertWrites(tx, value.changeId, writes)
  await updateChanges(tx, [value], { appliedBy: by })
  await changes.append(tx, [value], [{ id: value.changeId, correlationId }], context)
}

async function writeUndone(
  tx: Tx,
  { units }: ServiceParts,
  { value, by, correlationId }: Written,
  { writes, current }: UndoFacts,
  context: Within,
): Promise<void> {
  const sequences = new Map([...current.values()].flat().map(({ state, sequence }) => [refOf(state), sequence]))
  const states = restored(writes).map((state) => {
    return { state, sequence: (sequences.get(refOf(state)) ?? 0) + 1, correlationId }
  })
  await moveBodies(tx, goesOnAs(writes))
  await writeUnits(tx, units, states, context)
  await updateChanges(tx, [value], { undoneBy: by })
  await changes.append(tx, [value], [{ id: value.changeId, correlationId }], context)
}
