import type { Database, Tx } from '@lantoa/chassis/database/database'

export type HamletCount = { hamletCode: string; households: number }

/** How many homes lie in each of the hamlets today; those without any are left out. */
export async function countHomes(source: Database | Tx, hamletCodes: readonly string[]): Promise<HamletCount[]> {
  if (hamletCodes.length === 0) return []
  return source.query<HamletCount>(
    `SELECT places #>> '{-1,hamletCode}' AS "hamletCode", count(*) AS households FROM household
      WHERE places #>> '{-1,hamletCode}' = ANY($1::text[]) AND places #>> '{-1,until}' IS NULL
      GROUP BY 1 ORDER BY 1`,
    [hamletCodes],
  )
}

/** How many homes came to lie in each of the hamlets otherwise than by being assigned from a split one. */
export async function countSettled(source: Database | Tx, hamletCodes: readonly string[]): Promise<HamletCount[]> {
  if (hamletCodes.length === 0) return []
  return source.query<HamletCount>(
    `SELECT place ->> 'hamletCode' AS "hamletCode", count(*) AS households
       FROM household, jsonb_array_elements(places) AS place
      WHERE place ->> 'hamletCode' = ANY($1::text[]) AND NOT place ? 'assignedFrom'
      GROUP BY 1 ORDER BY 1`,
    [hamletCodes],
  )
}
