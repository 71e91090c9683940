import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { EventContext } from '@lantoa/chassis/outbox/outbox'
import type { ResidentId } from '@lantoa/contracts/ids'
import { formerOf, formerState, type What } from '../history/former-states.ts'
import { residentBefore, type StoredResident } from './resident.ts'
import { type ResidentChange, resident, residents, writeResidents } from './residents.ts'

/** Who stands by now for residents of whom something was said, of those for whom somebody else does. */
async function listHeirs(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tx.query<{ id: string; heir: string }>({
    name: 'list-heirs',
    text: `SELECT resident_id AS id, heir_of(resident_id) AS heir FROM resident
            WHERE resident_id = ANY($1::uuid[]) AND merged_into IS NOT NULL`,
    values: [ids],
  })
  return new Map(rows.map(({ id, heir }) => [id, heir]))
}

/** Who stands for residents, each for themselves but for who was merged. */
export async function findHeirs(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const heirs = await listHeirs(tx, ids)
  return new Map(ids.map((id) => [id, heirs.get(id) ?? id]))
}

/** Everybody who is the same as each of these by now, themselves too. */
export async function findSame(
  source: Database | Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly ResidentId[]>> {
  if (ids.length === 0) return new Map()
  const rows = await source.query<{ id: string; same: ResidentId[] }>({
    name: 'find-same-residents',
    text: 'SELECT id, same_residents(id) AS same FROM unnest($1::uuid[]) AS asked (id)',
    values: [ids],
  })
  return new Map(rows.map(({ id, same }) => [id, same]))
}

type Said = { readonly residentId: string; readonly what: What; readonly by: string; readonly correlationId: string }

/** What is said of one who was merged is of who stands for them: their state is published too, and their history says so. */
export async function publishHeirs(tx: Tx, said: readonly Said[], context: EventContext): Promise<void> {
  const heirs = await listHeirs(
    tx,
    said.map(({ residentId }) => residentId),
  )
  if (heirs.size === 0) return
  const locked = await resident.lock(tx, [...new Set(heirs.values())])
  const changes = new Map(said.map((one) => [heirs.get(one.residentId) ?? '', one]))
  const former = [...locked.values()].flatMap((one) => {
    const change = changes.get(one.residentId)
    const subject = { id: one.residentId, version: one.version, before: residentBefore(one) }
    return change ? [formerOf(subject, change.what, { by: change.by, now: context.now })] : []
  })
  formerState.insert(tx, former)
  const causes = [...locked.keys()].map((id) => ({ id, correlationId: changes.get(id)?.correlationId }))
  await residents.publish(tx, causes, context)
}

/** Writes residents; where who was merged lived is of who stands for them. */
export async function writeWithHeirs(
  tx: Tx,
  changes: readonly ResidentChange[],
  context: EventContext,
): Promise<StoredResident[]> {
  const written = await writeResidents(tx, changes, context)
  const said = changes.flatMap(({ before: { residentId, mergedInto }, ...cause }) =>
    mergedInto === null ? [] : [{ residentId, ...cause }],
  )
  await publishHeirs(tx, said, context)
  return written
}

/** Has packs show anew who stands for residents of whom something was said that is kept elsewhere. */
export function touchHeirs(tx: Tx, ids: readonly string[]): void {
  tx.write({
    name: 'touch-heirs',
    text: `UPDATE resident SET version = version WHERE resident_id IN (
             SELECT heir_of(resident_id) FROM resident WHERE resident_id = ANY($1::uuid[]) AND merged_into IS NOT NULL)`,
    values: [ids],
  })
}
