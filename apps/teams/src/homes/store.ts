import type { Database, Tx } from '@lantoa/chassis/database'
import type { HouseholdState } from '@lantoa/contracts/identity/households.events'
import type { ResidentState } from '@lantoa/contracts/identity/residents.events'

export type Sequenced<State> = { state: State; sequence: number }

/** Takes over states that are newer than what is known; answers the ids that changed. */
export async function upsertHouseholds(tx: Tx, households: readonly Sequenced<HouseholdState>[]): Promise<string[]> {
  const rows = await tx.query<{ household_id: string }>(
    `INSERT INTO household (household_id, sequence, status, places)
     SELECT DISTINCT ON (h."householdId") h."householdId", h.sequence, h.status, h.places
       FROM jsonb_to_recordset($1::jsonb) AS h("householdId" uuid, sequence integer, status text, places jsonb)
      ORDER BY h."householdId", h.sequence DESC
     ON CONFLICT (household_id) DO UPDATE
        SET sequence = excluded.sequence, status = excluded.status, places = excluded.places
      WHERE household.sequence < excluded.sequence
     RETURNING household_id`,
    [JSON.stringify(households.map(({ state, sequence }) => ({ ...state, sequence })))],
  )
  return rows.map((row) => row.household_id)
}

/** Takes over states that are newer than what is known; answers the households that the residents live or lived in. */
export async function upsertResidents(tx: Tx, residents: readonly Sequenced<ResidentState>[]): Promise<string[]> {
  const rows = await tx.query<{ household_ids: string[] }>(
    `INSERT INTO resident (resident_id, sequence, birth_month, stays, household_ids)
     SELECT DISTINCT ON (r."residentId") r."residentId", r.sequence, r."birthMonth", r.stays, r."householdIds"
       FROM jsonb_to_recordset($1::jsonb)
            AS r("residentId" uuid, sequence integer, "birthMonth" text, stays jsonb, "householdIds" uuid[])
      ORDER BY r."residentId", r.sequence DESC
     ON CONFLICT (resident_id) DO UPDATE
        SET sequence = excluded.sequence, birth_month = excluded.birth_month, stays = excluded.stays,
            household_ids = excluded.household_ids
      WHERE resident.sequence < excluded.sequence
     RETURNING household_ids::text[]`,
    [JSON.stringify(residents.map(residentRow))],
  )
  return [...new Set(rows.flatMap((row) => row.household_ids))]
}

/** Forgets homes and people that identity has erased. What was recorded there stays, under ids that name nobody. */
export async function deleteHomes(tx: Tx, erased: { households?: string[]; residents?: string[] }): Promise<void> {
  if (erased.residents?.length)
    await tx.query('DELETE FROM resident WHERE resident_id = ANY($1::uuid[])', [erased.residents])
  if (erased.households?.length) {
    await tx.query(`UPDATE household SET status = 'closed', places = '[]' WHERE household_id = ANY($1::uuid[])`, [
      erased.households,
    ])
  }
}

/** Which of the ids are not known here yet. */
export async function listMissing(database: Database, households: readonly string[], residents: readonly string[]) {
  const [row] = await database.query<{ households: string[]; residents: string[] }>({
    name: 'list-missing-homes',
    text: `SELECT ARRAY(SELECT id FROM unnest($1::uuid[]) AS id
                         WHERE NOT EXISTS (SELECT FROM household WHERE household_id = id))::text[] AS households,
                  ARRAY(SELECT id FROM unnest($2::uuid[]) AS id
                         WHERE NOT EXISTS (SELECT FROM resident WHERE resident_id = id))::text[] AS residents`,
    values: [households, residents],
  })
  return row ?? { households: [], residents: [] }
}

function residentRow({ state, sequence }: Sequenced<ResidentState>) {
  const { residentId, birthMonth, stays } = state
  const householdIds = [...new Set(stays.map((stay) => stay.householdId))]
  return { residentId, birthMonth, stays, sequence, householdIds }
}
