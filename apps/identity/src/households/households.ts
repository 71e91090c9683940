import { causesOf, type Fresh, valuesOf } from '@lantoa/chassis/commands/command'
import type { Database, Tx } from '@lantoa/chassis/database/database'
import { table } from '@lantoa/chassis/database/table'
import { entity } from '@lantoa/chassis/outbox/entity'
import type { EventContext } from '@lantoa/chassis/outbox/outbox'
import { householdChanged } from '@lantoa/contracts/identity/households.events'
import type { HouseholdId } from '@lantoa/contracts/ids'
import { formerOf, formerState, type WhatOf } from '../history/former-states.ts'
import { householdBefore, householdState, type StoredHousehold } from './household.ts'

/** What is kept of a household beside what is shown of it. */
type Kept = { registeredAs: string; recordedBy: string; recordedAt: string }

export const household = table<StoredHousehold & Kept>('household', {
  householdId: 'uuid key',
  version: 'integer',
  status: 'text',
  hamletCode: 'text',
  places: 'jsonb',
  mergedInto: 'uuid',
  address: 'jsonb',
  devices: 'text[]',
  language: 'text',
  registeredAs: 'text',
  recordedBy: 'text',
  recordedAt: 'instant',
})

/** Households as their topic carries them. */
export const households = entity(householdChanged, {
  table: 'household',
  key: 'household_id',
  version: 'version',
  load: async (tx, ids): Promise<StoredHousehold[]> => [...(await household.find(tx, ids)).values()],
  entry: (row) => ({ key: row.householdId, data: householdState(row), sequence: row.version }),
})

/** Writes households that are locked and changed, keeps how they stood before, and publishes them. */
export async function writeHouseholds<Input>(
  tx: Tx,
  fresh: readonly Fresh<StoredHousehold, Input>[],
  { known, what }: { known: ReadonlyMap<string, StoredHousehold>; what: WhatOf<Input, StoredHousehold> },
  context: EventContext,
): Promise<void> {
  const { now } = context
  const former = fresh.flatMap(({ value, input, by }) => {
    const one = known.get(value.householdId)
    if (!one) return []
    const subject = { id: one.householdId, version: one.version, before: householdBefore(one) }
    return formerOf(subject, what(input, one, value), { by, now })
  })
  formerState.insert(tx, former)
  household.update(tx, valuesOf(fresh), CHANGEABLE)
  const causes = causesOf(fresh, ({ householdId }) => householdId)
  await households.append(tx, valuesOf(fresh), causes, context)
}

const CHANGEABLE = [
  ...(['version', 'status', 'hamletCode', 'places', 'mergedInto'] as const),
  ...(['address', 'devices', 'language'] as const),
]

/** All that are the same home as each of these by now, themselves too. */
export async function findSameHomes(
  source: Database | Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly HouseholdId[]>> {
  if (ids.length === 0) return new Map()
  const rows = await source.query<{ id: string; same: HouseholdId[] }>({
    name: 'find-same-homes',
    text: 'SELECT id, same_homes(id) AS same FROM unnest($1::uuid[]) AS asked (id)',
    values: [ids],
  })
  return new Map(rows.map(({ id, same }) => [id, same]))
}
