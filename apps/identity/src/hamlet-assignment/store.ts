import type { Database, Tx } from '@lantoa/chassis/database/database'

/** The hamlets from which homes were assigned. */
export async function listOrigins(tx: Tx): Promise<string[]> {
  const rows = await tx.query<{ code: string }>(
    `SELECT DISTINCT place -> 'assignedFrom' ->> -1 AS code FROM household, jsonb_array_elements(places) AS place
      WHERE places @? '$[*].assignedFrom' AND place ? 'assignedFrom'`,
  )
  return rows.map(({ code }) => code)
}

/** Homes that were assigned from one of the hamlets, by id. */
export async function listAssignedFrom(tx: Tx, hamletCodes: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT household_id AS id FROM household
      WHERE places @? '$[*].assignedFrom'
        AND EXISTS (SELECT FROM jsonb_array_elements(places) AS place
                     WHERE place -> 'assignedFrom' ?| $1::text[])
      ORDER BY household_id`,
    [hamletCodes],
  )
  return rows.map(({ id }) => id)
}

/** How many homes lie in each of the hamlets today. */
export async function countActive(
  database: Database,
  hamletCodes: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await database.query<{ hamlet_code: string; households: number }>(
    `SELECT hamlet_code, count(*) AS households FROM household
      WHERE hamlet_code = ANY($1) AND status = 'active' GROUP BY hamlet_code`,
    [hamletCodes],
  )
  return new Map(rows.map((row) => [row.hamlet_code, row.households]))
}
