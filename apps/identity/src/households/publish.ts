import type { Tx } from '@lantoa/chassis/database/database'
import { appendToOutbox } from '@lantoa/chassis/outbox/outbox'
import type { Republisher } from '@lantoa/chassis/outbox/republish'
import { householdChanged } from '@lantoa/contracts/identity/households.events'
import type { Cause } from '../parts.ts'
import { householdState, type StoredHousehold } from './household.ts'
import { bumpHouseholds, sharePage } from './store.ts'

/** Takes the next version of households that were written, and sends their states. Their rows must be locked or new. */
export async function publishHouseholds(
  tx: Tx,
  causes: readonly Cause[],
  now: Date,
): Promise<Map<string, StoredHousehold>> {
  if (causes.length === 0) return new Map()
  const households = await bumpHouseholds(
    tx,
    causes.map(({ id }) => id),
  )
  const entries = causes.flatMap(({ id, correlationId }) => {
    const household = households.get(id)
    return household ? [{ key: id, data: householdState(household), sequence: household.version, correlationId }] : []
  })
  await appendToOutbox(tx, householdChanged, entries, { source: '/identity', now })
  return households
}

export const republishHouseholds: Republisher<typeof householdChanged> = {
  event: householdChanged,
  sortedBy: ['uuid'],
  async readPage(tx, page) {
    const households = await sharePage(tx, page)
    return households.map((household) => {
      const key = household.householdId
      return { place: [key], key, data: householdState(household), sequence: household.version }
    })
  },
}
