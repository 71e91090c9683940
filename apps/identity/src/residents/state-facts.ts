import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { StateFacts } from './resident.ts'

/** What the published states of residents are made from. */
export async function listStateFacts(source: Database | Tx, ids: readonly string[]): Promise<StateFacts[]> {
  return source.query({ name: 'list-resident-states', text: LIST_STATE_FACTS, values: [ids] })
}

/**
 * How far somebody got with each step, of all of these ids, which are of one person: as was recorded last of each who is the same person, and of these
 * what was done first, or else came last. So it is the same in whatever order they were merged and spoken of.
 */
export const STEPS_OF_SAME = (
  ids: string,
) => `(SELECT DISTINCT ON (step) step, state, reached_on, evidence, correction, recorded_by, recorded_at,
    booked_on, booked_at
  FROM (SELECT DISTINCT ON (s.resident_id, step) s.* FROM step_record s WHERE s.resident_id = ANY(${ids})
         ORDER BY s.resident_id, step, step_record_id DESC) AS own
 ORDER BY step, state = 'done' DESC, CASE WHEN state = 'done' THEN reached_on END, reached_on DESC, state, resident_id)`

// Hardly anybody was written down twice: of the others nobody is looked for over and over. "OFFSET 0" keeps it one question.
const SAME = `SELECT CASE WHEN EXISTS (SELECT FROM resident m WHERE m.merged_into = r.resident_id)
  THEN same_residents(r.resident_id) ELSE ARRAY[r.resident_id] END AS ids`

const LIST_STATE_FACTS = `
SELECT r.resident_id AS "residentId", r.birth, r.stays, r.left_on AS "leftOn", r.version, r.hamlet_code AS "hamletCode",
  r.merged_into AS "mergedInto",
  (SELECT min(restricted_since) FROM resident s WHERE s.resident_id = ANY(same.ids)) AS "restrictedSince",
  coalesce((SELECT jsonb_agg(stay ORDER BY s.resident_id, stay->>'from')
    FROM resident s, jsonb_array_elements(s.stays) AS stay
   WHERE s.resident_id = ANY(same.ids) AND s.resident_id <> r.resident_id), '[]') AS "others",
  coalesce((SELECT jsonb_object_agg(h.household_id, h.places) FROM household h
    WHERE h.household_id = ANY(ARRAY(SELECT unnest(s.household_ids) FROM resident s
      WHERE s.resident_id = ANY(same.ids)))), '{}') AS places,
  coalesce((SELECT jsonb_agg(jsonb_build_object('step', step, 'state', state, 'on', reached_on))
    FROM ${STEPS_OF_SAME('same.ids')} AS latest), '[]') AS steps,
  coalesce((SELECT jsonb_agg(jsonb_build_object('device', a.resident_id || ' ' || app || ' ' || device,
      'status', status, 'on', seen_on) ORDER BY seen_on, app_record_id)
    FROM app_record AS a
   WHERE a.resident_id = ANY(same.ids) AND provincial), '[]') AS "provincialApps"
  FROM resident r, LATERAL (${SAME} OFFSET 0) AS same WHERE r.resident_id = ANY($1::uuid[]) ORDER BY r.resident_id`
