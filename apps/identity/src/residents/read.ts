import type { Reader } from '@lantoa/chassis/access-log/read-log'
import type { Tx } from '@lantoa/chassis/database/database'
import { dayOf } from '@lantoa/vietnam/days'
import { logReads } from '../access-log/log-reads.ts'
import type { IdentityParts } from '../parts.ts'
import { within } from '../scope.ts'
import { type ResidentRow, resident } from './residents.ts'

/** A resident whose record a caller is about to be shown, which is written down; undefined outside the caller's units. */
export async function readResident(
  tx: Tx,
  { units }: IdentityParts,
  operation: string,
  residentId: string,
  reader: Reader,
): Promise<ResidentRow | undefined> {
  const known = (await resident.find(tx, [residentId])).get(residentId)
  const visible = within(reader.caller, known, { tree: units.tree(), today: dayOf(reader.now) })
  if (visible) await logReads(tx, operation, [visible], reader)
  return visible
}
