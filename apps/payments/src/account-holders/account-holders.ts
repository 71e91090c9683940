import type { Tx } from '@lantoa/chassis/database/database'
import { entity } from '@lantoa/chassis/outbox/entity'
import type { EventContext } from '@lantoa/chassis/outbox/outbox'
import { holderChanged } from '@lantoa/contracts/payments/account-holders.events'
import { foldHolder } from './domain.ts'
import { deleteAccounts, listHolders } from './store.ts'

/** Where holders stand, a tombstone for an erased one. The row of the resident is the lock of all that hangs on it. */
export const holders = entity(holderChanged, {
  table: 'resident',
  key: 'resident_id',
  version: 'holder_version',
  where: 'holder_version > 0',
  load: listHolders,
  entry: ({ residentId, version, facts }) => ({
    key: residentId,
    data: facts ? foldHolder(facts) : null,
    sequence: version,
  }),
})

type ChangedResident = { readonly residentId: string; readonly erased: boolean }

/** Takes along what hangs on residents of whom something changed, and forgets the accounts of those who were erased. */
export async function followChangedResidents(tx: Tx, changed: readonly ChangedResident[], context: EventContext) {
  const erased = changed.filter((one) => one.erased).map(({ residentId }) => residentId)
  if (erased.length > 0) deleteAccounts(tx, erased)
  const causes = changed.map(({ residentId }) => ({ id: residentId }))
  await holders.publish(tx, causes, context)
}
