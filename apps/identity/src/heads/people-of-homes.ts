import type { Tx } from '@lantoa/chassis/database/database'
import { type ResidentRow, resident } from '../residents/residents.ts'

/**
 * Locks everybody who lives or ever lived in homes that are locked, and some others: one statement, because two could wait
 * for each other.
 */
export async function lockPeople(
  tx: Tx,
  householdIds: readonly string[],
  others: readonly string[] = [],
): Promise<Map<string, ResidentRow>> {
  return resident.lock(tx, [...(await listPeople(tx, householdIds)), ...others])
}

/** Who heads each of the homes, of those that somebody does. */
export async function listHeads(
  tx: Tx,
  householdIds: readonly string[],
): Promise<{ residentId: string; householdId: string }[]> {
  if (householdIds.length === 0) return []
  return tx.query({
    name: 'list-heads',
    text: `SELECT resident_id AS "residentId", household_id AS "householdId" FROM resident
            WHERE household_ids && $1::uuid[] AND household_id = ANY($1::uuid[])
              AND head_of = household_id AND left_on IS NULL AND merged_into IS NULL`,
    values: [householdIds],
  })
}

async function listPeople(tx: Tx, householdIds: readonly string[]): Promise<string[]> {
  if (householdIds.length === 0) return []
  const rows = await tx.query<{ id: string }>({
    name: 'list-people-of-homes',
    text: `SELECT resident_id AS id FROM resident WHERE household_ids && $1::uuid[] AND merged_into IS NULL`,
    values: [householdIds],
  })
  return rows.map(({ id }) => id)
}
