import type { Tx } from '@lantoa/chassis/database'
import { appendToOutbox, type EventContext } from '@lantoa/chassis/outbox'
import type { UnitDirectory } from '@lantoa/chassis/unit-directory'
import type { SequencedUnit } from '@lantoa/chassis/unit-store'
import { unitChanged } from '@lantoa/contracts/teams/units.events'
import { refOf } from '@lantoa/units/unit'

export type UnitWrite = SequencedUnit & { correlationId: string }

/** Stores versions of units and tells of them. The tree must be locked. */
export async function writeUnits(
  tx: Tx,
  units: UnitDirectory,
  writes: readonly UnitWrite[],
  context: EventContext,
): Promise<void> {
  if (writes.length === 0) return
  await units.store(tx, writes)
  const entries = writes.map(({ state, ...entry }) => ({ key: refOf(state), data: state, ...entry }))
  await appendToOutbox(tx, unitChanged, entries, context)
}
