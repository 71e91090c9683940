import type { Tx } from '@lantoa/chassis/database/database'
import type { KnownHome } from './find-homes.ts'

type Arrival = KnownHome & { readonly sequence: number; readonly mergedInto: string | null }

/** Takes over states that are not older than what is known. Answers the homes that were merged, or parted. */
export async function upsertHomes(tx: Tx, arrivals: readonly Arrival[]): Promise<string[]> {
  const rows = await tx.query<{ id: string; changed: boolean }>({
    name: 'upsert-homes',
    text: `INSERT INTO household (household_id, sequence, places, merged_into)
           SELECT DISTINCT ON ("householdId") "householdId", sequence, places, "mergedInto"
             FROM jsonb_to_recordset($1::jsonb)
               AS h("householdId" uuid, sequence integer, places jsonb, "mergedInto" uuid)
            ORDER BY "householdId", sequence DESC
           ON CONFLICT (household_id) DO UPDATE
              SET sequence = excluded.sequence, places = excluded.places, merged_into = excluded.merged_into
            WHERE household.sequence <= excluded.sequence
           RETURNING household_id AS id, old.merged_into IS DISTINCT FROM new.merged_into AS changed`,
    values: [JSON.stringify(arrivals)],
  })
  return rows.filter(({ changed }) => changed).map(({ id }) => id)
}
