import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { StateFacts } from './resident.ts'

/** What the published states of residents are made from. */
export async function listStateFacts(source: Database | Tx, ids: readonly string[]): Promise<StateFacts[]> {
  return source.query({ name: 'list-resident-states', text: LIST_STATE_FACTS, values: [ids] })
}

/**
 * How far somebody got with each step, in `$residents`: as was recorded last of each who is the same person, and of these
 * what was done first, or else came last. So it is the same in whatever order they were merged and spoken of.
 */
export const STEPS_OF_SAME = (
  one: string,
) => `(SELECT DISTINCT ON (step) step, state, reached_on, evidence, correction, recorded_by, recorded_at,
    booked_on, booked_at
  FROM (SELECT DISTINCT ON (s.resident_id, step) s.* FROM step_record s WHERE s.resident_id = ANY(same_residents(${one}))
         ORDER BY s.resident_id, step, step_record_id DESC) AS own
 ORDER BY step, state = 'done' DESC, CASE WHEN state = 'done' THEN reached_on END, reached_on DESC, state, resident_id)`

const LIST_STATE_FACTS = `
SELECT r.resident_id AS "residentId", r.birth, r.stays, r.left_on AS "leftOn", r.version, r.hamlet_code AS "hamletCode",
  r.merged_into AS "mergedInto",
  (SELECT min(restricted_since) FROM resident s WHERE s.resident_id = ANY(same_residents(r.resident_id))) AS "restrictedSince",
  coalesce((SELECT jsonb_agg(stay ORDER BY s.resident_id, stay->>'from')
    FROM resident s, jsonb_array_elements(s.stays) AS stay
   WHERE s.resident_id = ANY(same_residents(r.resident_id)) AND s.resident_id <> r.resident_id), '[]') AS "others",
  coalesce((SELECT jsonb_object_agg(h.household_id, h.places) FROM household h
    WHERE h.household_id = ANY(r.household_ids) OR h.household_id IN (SELECT unnest(s.household_ids) FROM resident s
      WHERE s.resident_id = ANY(same_residents(r.resident_id)))), '{}') AS places,
  coalesce((SELECT jsonb_agg(jsonb_build_object('step', step, 'state', state, 'on', reached_on))
    FROM ${STEPS_OF_SAME('r.resident_id')} AS latest), '[]') AS steps,
  coalesce((SELECT jsonb_agg(jsonb_build_object('device', a.resident_id || ' ' || app || ' ' || device,
      'status', status, 'on', seen_on) ORDER BY seen_on, app_record_id)
    FROM app_record AS a
   WHERE a.resident_id = ANY(same_residents(r.resident_id)) AND provincial), '[]') AS "provincialApps"
  FROM resident r WHERE r.resident_id = ANY($1::uuid[]) ORDER BY r.resident_id`
