import type { Database } from '@lantoa/chassis/database/database'
import type { ResidentSkills } from '@lantoa/contracts/teams/progress.http'
import type { z } from 'zod'

/** Everything ever seen of a resident, oldest first. */
export async function listSeen(database: Database, residentId: string) {
  const [row] = await database.query<Seen>(LIST_SEEN, [residentId])
  return row ?? { assessments: [], uses: [] }
}

type Seen = Pick<z.output<typeof ResidentSkills>, 'assessments' | 'uses'>

const LIST_SEEN = `
SELECT
  (SELECT coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('skill', skill, 'level', level, 'platform', platform,
     'on', assessed_on, 'visitId', visit_id)) ORDER BY assessed_on, recorded_at, visit_id, skill), '[]')
     FROM assessment WHERE resident_id = ANY(same_residents($1))) AS assessments,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('use', use, 'answer', answer, 'on', answered_on, 'visitId', visit_id)
     ORDER BY answered_on, recorded_at, visit_id, use), '[]') FROM daily_use WHERE resident_id = ANY(same_residents($1))) AS uses`
