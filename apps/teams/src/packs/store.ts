import type { Tx } from '@lantoa/chassis/database/database'
import type { HouseholdId } from '@lantoa/contracts/ids'
import type { PackStanding } from '@lantoa/contracts/teams/packs.http'
import { SAME_HOMES } from '../known-homes/find.ts'

/** What visits say of a home, with those to homes that were merged into it; withdrawn ones were none. */
export type HomeStory = Pick<PackStanding, 'householdId' | 'refusals' | 'visits'>

export async function findStories(tx: Tx, householdIds: readonly string[]): Promise<Map<HouseholdId, HomeStory>> {
  const rows = await tx.query<HomeStory>({ text: FIND_STORIES, values: [householdIds] })
  return new Map(rows.map((row) => [row.householdId, row]))
}

// An answer has no field for obstacles where there were none.
const FIND_STORIES = `${SAME_HOMES}
SELECT asked AS "householdId", count(*) FILTER (WHERE outcome = 'refused') AS refusals,
       to_jsonb((array_agg(jsonb_strip_nulls(jsonb_build_object('on', visited_on, 'outcome', outcome,
         'obstacles', nullif(report -> 'obstacles', '[]')))
         ORDER BY visited_on DESC, visit_id DESC))[1:5]) AS visits
  FROM home JOIN visit ON household_id = home.id WHERE withdrawal IS NULL GROUP BY asked`
