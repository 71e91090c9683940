import type { Tx } from '@lantoa/chassis/database/database'
import type { Thing } from '@lantoa/chassis/register/thing'

/** Connections with the homes that theirs have become: where homes were merged, another one. So both count once, on each day. */
export async function namingHomes(tx: Tx, connections: readonly Thing[]): Promise<Thing[]> {
  const rows = await tx.query<{ home: string }>({
    name: 'name-homes-of-connections',
    text: 'SELECT home_of(one) AS home FROM unnest($1::uuid[]) WITH ORDINALITY AS c (one, place) ORDER BY place',
    values: [connections.map(({ householdId }) => householdId)],
  })
  return connections.map((connection, at) => ({ ...connection, householdId: rows[at]?.home }))
}

/** The connections of homes, and of all that were merged into them. */
export async function listOfHomes(tx: Tx, householdIds: readonly string[]): Promise<string[]> {
  if (householdIds.length === 0) return []
  const rows = await tx.query<{ id: string }>({
    name: 'list-connections-of-homes',
    text: `SELECT home_connection_id AS id FROM home_connection
            WHERE household_id = ANY(ARRAY(SELECT unnest(same_households(id)) FROM unnest($1::uuid[]) AS id))`,
    values: [householdIds],
  })
  return rows.map(({ id }) => id)
}
