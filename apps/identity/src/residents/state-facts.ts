import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { StateFacts } from './resident.ts'

/** What the published states of residents are made from. */
export async function listStateFacts(source: Database | Tx, ids: readonly string[]): Promise<StateFacts[]> {
  return source.query({ name: 'list-resident-states', text: LIST_STATE_FACTS, values: [ids] })
}

const LIST_STATE_FACTS = `
SELECT r.resident_id AS "residentId", r.birth, r.stays, r.version, r.hamlet_code AS "hamletCode",
  coalesce((SELECT jsonb_object_agg(h.household_id, h.places) FROM household h
    WHERE h.household_id = ANY(r.household_ids)), '{}') AS places,
  coalesce((SELECT jsonb_agg(jsonb_build_object('step', step, 'state', state, 'on', reached_on))
    FROM (SELECT DISTINCT ON (step) step, state, reached_on FROM step_record s
           WHERE s.resident_id = r.resident_id ORDER BY step, step_record_id DESC) AS latest), '[]') AS steps
  FROM resident r WHERE r.resident_id = ANY($1::uuid[]) ORDER BY r.resident_id`
