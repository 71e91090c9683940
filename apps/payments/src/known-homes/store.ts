import type { Tx } from '@lantoa/chassis/database/database'

/** What is known of a home: into which other one it went, and from which day on it is that one. */
type Arrival = {
  readonly householdId: string
  readonly sequence: number
  readonly mergedInto: string | null
  readonly endedOn: string | null
}

/** Takes over states that are not older than what is known. Answers the homes that were merged, parted, or merged on another day. */
export async function upsertHouseholds(tx: Tx, arrivals: readonly Arrival[]): Promise<string[]> {
  const rows = await tx.query<{ id: string; changed: boolean }>({
    name: 'upsert-households',
    text: `INSERT INTO household (household_id, sequence, merged_into, ended_on)
           SELECT DISTINCT ON ("householdId") "householdId", sequence, "mergedInto", "endedOn"
             FROM jsonb_to_recordset($1::jsonb)
               AS h("householdId" uuid, sequence integer, "mergedInto" uuid, "endedOn" date)
            ORDER BY "householdId", sequence DESC
           ON CONFLICT (household_id) DO UPDATE
              SET sequence = excluded.sequence, merged_into = excluded.merged_into, ended_on = excluded.ended_on
            WHERE household.sequence <= excluded.sequence
           RETURNING household_id AS id,
             (old.merged_into, old.ended_on) IS DISTINCT FROM (new.merged_into, new.ended_on) AS changed`,
    values: [JSON.stringify(arrivals)],
  })
  return rows.filter(({ changed }) => changed).map(({ id }) => id)
}
