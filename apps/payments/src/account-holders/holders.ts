import { entity } from '@lantoa/chassis/outbox/entity'
import { holderChanged } from '@lantoa/contracts/payments/holders.events'
import { foldHolder } from './domain.ts'
import { listHolders } from './store.ts'

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
