import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { Day } from '@lantoa/vietnam/days'

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

/** A hamlet, and the first day on which homes came to the unit that its code meant; null: it never meant another one. */
export type HamletSince = { readonly code: string; readonly since: Day | null }

/**
 * Homes that came to lie in the hamlets from a day on otherwise than by being assigned from a split one, with the first
 * few ids. Two questions, each with an index of its own: most homes have one place, in which they lie now.
 */
export async function listSettled(
  source: Database | Tx,
  hamlets: readonly HamletSince[],
  idsMax: number,
): Promise<SettledHomes[]> {
  if (hamlets.length === 0) return []
  const days = hamlets.map(({ since }) => since ?? '-infinity')
  return source.query<SettledHomes>(LIST_SETTLED, [hamlets.map(({ code }) => code), days, idsMax])
}

export const LIST_SETTLED = `
WITH settled (household_id, hamlet_code, since) AS (
  SELECT household_id, places #>> '{-1,hamletCode}', (places #>> '{-1,from}')::date FROM household
   WHERE places #>> '{-1,hamletCode}' = ANY($1::text[]) AND places #>> '{-1,until}' IS NULL
     AND NOT places -> -1 ? 'assignedFrom'
  UNION
  SELECT household_id, place ->> 'hamletCode', (place ->> 'from')::date
    FROM household, jsonb_array_elements(places) AS place
   WHERE (jsonb_array_length(places) > 1 OR places #>> '{-1,until}' IS NOT NULL)
     AND jsonb_path_query_array(places, '$[*].hamletCode') ?| $1::text[]
     AND place ->> 'hamletCode' = ANY($1::text[]) AND NOT place ? 'assignedFrom')
SELECT hamlet_code AS "hamletCode", count(DISTINCT household_id) AS count,
       (array_agg(DISTINCT household_id ORDER BY household_id))[1:$3] AS ids
  FROM settled JOIN unnest($1::text[], $2::date[]) AS asked (code, first) ON code = hamlet_code AND since >= first
 GROUP BY hamlet_code ORDER BY hamlet_code`
