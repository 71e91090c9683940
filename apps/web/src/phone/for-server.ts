import type { NewRecord } from './kinds/kind.ts'
import { kindOf } from './kinds.ts'
import type { OpenLocker } from './open-locker.ts'
import { passOverUnreadable } from './seal.ts'
import { type ForServer, sealForServer } from './seal-for-server.ts'
import { readSecret } from './secrets.ts'
import type { OutboxRow } from './store.ts'

/** All that it takes to send a record without this locker. Undefined: the server's key is not known yet. */
export async function forServerOf(
  locker: OpenLocker,
  record: NewRecord,
  { madeAt, skew }: Pick<OutboxRow, 'madeAt' | 'skew'>,
  beside: readonly NewRecord[] = [],
): Promise<ForServer | undefined> {
  const { kind, id } = record
  const { laneOf, schema } = kindOf(record)
  const householdId = laneOf(record)
  const [sealing, hamletCode] = await Promise.all([
    readSecret(locker, 'sealing'),
    hamletOf(locker, householdId, [record, ...beside]),
  ])
  if (sealing === undefined) return undefined
  return sealForServer(sealing.key, {
    ...{ recordedBy: sealing.subject, kind, id, householdId, schema, madeAt, record },
    hamletCode,
    ...(skew && { skewMs: skew.ms, skewSeenAt: new Date(skew.seenAt).toISOString() }),
  })
}

/** As the phone has fetched it, or it is registered here. Undefined: the home is not on this phone. */
async function hamletOf(
  locker: OpenLocker,
  householdId: string,
  records: readonly NewRecord[],
): Promise<string | undefined> {
  const [hamlet] = (await locker.store.getKeyFromIndex('packs', 'homes', householdId)) ?? []
  if (hamlet !== undefined) return hamlet
  const home = records.find(({ id }) => id === householdId) ?? (await registeredHere(locker, householdId))
  // Of no home: it lies where it was raised.
  if (home?.kind === 'concern' || home?.kind === 'scam-report') return home.body.unitCode
  return home?.kind === 'household' ? home.body.hamletCode : undefined
}

async function registeredHere({ store, unseal }: OpenLocker, id: string): Promise<NewRecord | undefined> {
  const row = await store.get('overlay', id)
  return row && unseal<NewRecord>('overlay', id, row.sealed).catch(passOverUnreadable)
}
