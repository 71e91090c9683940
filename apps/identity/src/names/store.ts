import type { Tx } from '@lantoa/chassis/database/database'
import type { StoredResident } from '../residents/resident.ts'
import { resident } from '../residents/residents.ts'

/** Residents by their ids, and those who live in some households today. */
export async function listNamed(
  tx: Tx,
  residentIds: readonly string[],
  householdIds: readonly string[],
): Promise<StoredResident[]> {
  return tx.query<StoredResident>({
    name: 'list-named',
    text: `SELECT ${resident.select} FROM resident WHERE resident_id IN (
        SELECT unnest($1::uuid[])
        UNION SELECT resident_id FROM resident
          WHERE household_ids && $2::uuid[] AND household_id = ANY($2::uuid[]) AND left_on IS NULL AND merged_into IS NULL)
      ORDER BY resident_id`,
    values: [residentIds, householdIds],
  })
}
