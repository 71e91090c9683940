import type { Tx } from '@lantoa/chassis/database/database'
import type { Thing } from '@lantoa/chassis/register/thing'

/** Bills with the homes that theirs were on their days: where homes were merged, another one. */
export async function namingHomes(tx: Tx, bills: readonly Thing[]): Promise<Thing[]> {
  const rows = await tx.query<{ home: string }>({
    name: 'name-homes-of-bills',
    text: `SELECT home_on(one, day) AS home FROM unnest($1::uuid[], $2::date[]) WITH ORDINALITY AS b (one, day, place)
            ORDER BY place`,
    values: [bills.map(({ householdId }) => householdId), bills.map(({ since }) => since)],
  })
  return bills.map((bill, at) => ({ ...bill, householdId: rows[at]?.home }))
}

/** The bills of homes, and of all that were merged into them. */
export async function listOfHomes(tx: Tx, householdIds: readonly string[]): Promise<string[]> {
  if (householdIds.length === 0) return []
  const rows = await tx.query<{ id: string }>({
    name: 'list-bills-of-homes',
    text: `SELECT bill_id AS id FROM bill
            WHERE household_id = ANY(ARRAY(SELECT unnest(same_households(id)) FROM unnest($1::uuid[]) AS id))`,
    values: [householdIds],
  })
  return rows.map(({ id }) => id)
}
