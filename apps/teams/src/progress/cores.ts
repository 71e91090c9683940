import type { Database, Tx } from '@lantoa/chassis/database/database'
import { REQUIRED_SKILLS } from './domain.ts'

/**
 * The homes among these that have a core person, as `foldProgress` finds one: somebody lives there who was last seen to
 * have each of the skills alone. All that was ever seen of a commune's people would take seconds to fold.
 */
export async function listWithCore(source: Database | Tx, householdIds: readonly string[]): Promise<Set<string>> {
  // Without a name: a plan that is kept from a time of few residents looks for each home's among all of them.
  const rows = await source.query<{ id: string }>(LIST_WITH_CORE, [householdIds, REQUIRED_SKILLS])
  return new Set(rows.map(({ id }) => id))
}

const LIST_WITH_CORE = `
SELECT id FROM unnest($1::uuid[]) AS id WHERE EXISTS (
  SELECT FROM resident r WHERE household_ids @> ARRAY[id]
     AND stays @> jsonb_build_array(jsonb_build_object('householdId', id, 'until', NULL))
     AND cardinality($2::text[]) = (
       SELECT count(*) FILTER (WHERE level = 'alone') FROM (
         SELECT DISTINCT ON (skill) level FROM assessment a WHERE a.resident_id = ANY(same_residents(r.resident_id)) AND skill = ANY($2::text[])
          ORDER BY skill, assessed_on DESC, recorded_at DESC, visit_id DESC) AS last))`
