import type { Tx } from '@lantoa/chassis/database/database'
import { lockResidentsOf } from '../residents/find.ts'
import { publishResidents } from '../residents/publish.ts'
import type { StoredHousehold } from './household.ts'
import { publishHouseholds } from './publish.ts'
import { updateHouseholds } from './store.ts'

export type Rehoused = { household: StoredHousehold; correlationId: string }

/** Writes households that lie elsewhere now and sends them, with everybody who lives or lived there. They must be locked. */
export async function rehouseHouseholds(
  tx: Tx,
  changed: readonly Rehoused[],
  now: Date,
): Promise<Map<string, StoredHousehold>> {
  await updateHouseholds(
    tx,
    changed.map(({ household }) => household),
  )
  const causes = changed.map(({ household, correlationId }) => ({ id: household.householdId, correlationId }))
  const published = await publishHouseholds(tx, causes, now)
  await publishResidentsOf(tx, new Map(causes.map(({ id, correlationId }) => [id, correlationId])), now)
  return published
}

/** The states of residents name their hamlets: they are sent again when their household moves. */
export async function publishResidentsOf(tx: Tx, causes: ReadonlyMap<string, string>, now: Date): Promise<void> {
  const residents = await lockResidentsOf(tx, [...causes.keys()])
  const own = residents.map(({ residentId, stays }) => ({
    id: residentId,
    correlationId: stays.map(({ householdId }) => causes.get(householdId)).find((id) => id !== undefined) ?? '',
  }))
  await publishResidents(tx, own, now)
}
