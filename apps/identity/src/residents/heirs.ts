import type { Tx } from '@lantoa/chassis/database/database'
import type { EventContext } from '@lantoa/chassis/outbox/outbox'
import { listHeirs } from '../heirs/find.ts'
import { formerOf, formerState, type What } from '../history/former-states.ts'
import { residentBefore, type StoredResident } from './resident.ts'
import { type ResidentChange, resident, residents, writeResidents } from './residents.ts'

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
