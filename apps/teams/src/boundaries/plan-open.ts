import type { Tx } from '@lantoa/chassis/database/database'
import type { UnitDirectory } from '@lantoa/chassis/units/unit-directory'
import type { StoredChange } from './change.ts'
import { NO_SUCH_CHANGE, type PlannedFacts, refuseSettled } from './domain.ts'
import { planChange } from './plan.ts'

/** What a change comes to, or why it is not planned any more. */
export async function planOpen(tx: Tx, units: UnitDirectory, known: StoredChange | undefined): Promise<PlannedFacts> {
  const tree = await units.sharedTree(tx)
  const planned = known ? (refuseSettled(known) ?? (await planChange(tx, units, known))) : NO_SUCH_CHANGE
  return { known, planned, tree }
}
