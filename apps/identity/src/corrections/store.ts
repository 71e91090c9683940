import type { Tx } from '@lantoa/chassis/database/database'
import type { StoredHousehold } from '../households/household.ts'
import { household } from '../households/households.ts'

/** Whose stays the last end of each of the households changed. */
export async function listConcerned(
  tx: Tx,
  householdIds: readonly string[],
): Promise<{ residentId: string; householdId: string }[]> {
  return tx.query({
    name: 'list-concerned',
    text: `SELECT subject_id AS "residentId", household_id AS "householdId" FROM former_state AS former
            WHERE household_id = ANY($1::uuid[]) AND kind = 'household-closed'
              AND household_version = (SELECT max(version) FROM former_state AS closing
                                        WHERE closing.subject_id = former.household_id AND closing.kind = 'closed')
            ORDER BY subject_id`,
    values: [householdIds],
  })
}

/** Who lives or ever lived in a household, with where they live. */
export async function listPeopleOf(tx: Tx, householdId: string): Promise<{ residentId: string; hamletCode: string }[]> {
  return tx.query({
    name: 'list-people-of',
    text: `SELECT resident_id AS "residentId", hamlet_code AS "hamletCode" FROM resident
            WHERE household_ids && ARRAY[$1]::uuid[] ORDER BY resident_id`,
    values: [householdId],
  })
}

/**
 * Keeps the households of residents and some others as they are until the transaction ends. Who moves meanwhile has a
 * household that is not among them, and a version that nobody has read.
 */
export async function shareHomesOf(
  tx: Tx,
  residentIds: readonly string[],
  others: readonly string[],
): Promise<Map<string, StoredHousehold>> {
  const rows = await tx.query<StoredHousehold>({
    name: 'share-homes-of',
    text: `SELECT ${household.select} FROM household
            WHERE household_id = ANY($2::uuid[] || ARRAY(
              SELECT unnest(household_ids) FROM resident WHERE resident_id = ANY($1::uuid[])))
            ORDER BY household_id FOR SHARE`,
    values: [residentIds, others],
  })
  return new Map(rows.map((row) => [row.householdId, row]))
}
