import type { Tx } from '@lantoa/chassis/database/database'
import { reachesHamlet } from '@lantoa/chassis/units/reach-hamlet'
import { dayOf } from '@lantoa/vietnam/days'
import { logReads, type Reader } from '../access-log/log-reads.ts'
import type { IdentityParts } from '../parts.ts'
import { findResidents } from './find.ts'
import type { StoredResident } from './resident.ts'

/** A resident whose record a caller is about to be shown, which is written down; undefined outside the caller's units. */
export async function readResident(
  tx: Tx,
  { units }: IdentityParts,
  operation: string,
  residentId: string,
  reader: Reader,
): Promise<StoredResident | undefined> {
  const resident = (await findResidents(tx, [residentId])).get(residentId)
  const visible = resident && reachesHamlet(reader.caller, units.tree(), resident.hamletCode, dayOf(reader.now))
  if (!visible) return undefined
  await logReads(tx, operation, [resident], reader)
  return resident
}
