import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { Restaffing } from '@lantoa/contracts/teams/restaffings.http'
import { countedOf, type Staff } from '../bodies/body.ts'
import { countStaff } from '../bodies/find.ts'
import type { StoredRestaffing } from './store.ts'

/** A restaffing with who belongs to its body on its day. */
export type StaffedRestaffing = StoredRestaffing & { staff?: Staff | undefined }

/** Restaffings with the staff of each on its own day. */
export async function addStaff<One extends StoredRestaffing>(
  source: Database | Tx,
  all: readonly One[],
): Promise<(One & StaffedRestaffing)[]> {
  const staff = await countStaff(source, all)
  return all.map((one, at) => ({ ...one, staff: staff[at] }))
}

/** A restaffing as it is answered. */
export function viewOf(kept: StaffedRestaffing): Restaffing {
  const { restaffingId, bodyId, legalAct, on, leaving, joining, recordedAt, staff } = kept
  return { restaffingId, bodyId, legalAct, on, leaving, joining, recordedAt, ...countedOf(staff) }
}
