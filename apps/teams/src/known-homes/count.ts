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

export type SettledHomes = { hamletCode: string; count: number; ids: string[] }

/**
 * Homes that ever came to lie in the hamlets otherwise than by being assigned from a split one, with the first few ids.
 * Two questions, each with an index of its own: most homes have one place, in which they lie now.
 */
export async function listSettled(
  source: Database | Tx,
  hamletCodes: readonly string[],
  idsMax: number,
): Promise<SettledHomes[]> {
  if (hamletCodes.length === 0) return []
  return source.query<SettledHomes>(LIST_SETTLED, [hamletCodes, idsMax])
}

export const LIST_SETTLED = `
WITH settled (household_id, hamlet_code) AS (
  SELECT household_id, places #>> '{-1,hamletCode}' FROM household
   WHERE places #>> '{-1,hamletCode}' = ANY($1::text[]) AND places #>> '{-1,until}' IS NULL
     AND NOT places -> -1 ? 'assignedFrom'
  UNION
  SELECT household_id, place ->> 'hamletCode' FROM household, jsonb_array_elements(places) AS place
   WHERE (jsonb_array_length(places) > 1 OR places #>> '{-1,until}' IS NOT NULL)
     AND jsonb_path_query_array(places, '$[*].hamletCode') ?| $1::text[]
     AND place ->> 'hamletCode' = ANY($1::text[]) AND NOT place ? 'assignedFrom')
SELECT hamlet_code AS "hamletCode", count(*) AS count,
       (array_agg(household_id ORDER BY household_id))[1:$2] AS ids
  FROM settled GROUP BY hamlet_code ORDER BY hamlet_code`
