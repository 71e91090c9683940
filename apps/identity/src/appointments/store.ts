import type { Tx } from '@lantoa/chassis/database/database'
import { listing, listOf } from '@lantoa/chassis/database/list-of'
import { type Appointment, listAppointments } from '@lantoa/contracts/identity/appointments.http'
import { BOOKED } from '../onboarding/standings.ts'

/** An appointment with what is judged by and sorted by; `state`: done, or not_started of who did not come. */
export type StoredAppointment = Appointment & { state: 'done' | 'not_started'; sortedOn: string }

/** Of those who are one person, the last record of a step; of several persons what was done, or else came last. */
const last = (step: string, among: string) => `LATERAL (SELECT * FROM (
    SELECT DISTINCT ON (resident_id) * FROM step_record
     WHERE resident_id = ANY(same_residents(r.resident_id)) AND step = '${step}' AND ${among}
     ORDER BY resident_id, step_record_id DESC) AS own
  ORDER BY state = 'done' DESC, reached_on DESC, resident_id LIMIT 1)`

/**
 * Residents with an appointment. What teams are still talking about takes nothing back that the police said: only a new
 * appointment, or that it was a mistake, stands after an appointment, and only the police after its own mark.
 */
const APPOINTED = `(
SELECT r.resident_id, r.name, r.birth, r.hamlet_code, made.state, made.booked_on, made.booked_at,
       CASE WHEN made.state = 'done' THEN made.reached_on ELSE (
         SELECT max(reached_on) FROM step_record AS before WHERE before.resident_id = made.resident_id
            AND before.step = made.step AND before.state = 'done' AND before.step_record_id < made.step_record_id) END AS made_on,
       coalesce(made.booked_on::text, '9999-12-31') AS sorted_on,
       CASE WHEN level2.state = 'done' THEN 'activated' WHEN made.state = 'not_started' THEN 'not_come'
            WHEN listed.state = 'guided' THEN 'registered' END AS mark,
       CASE WHEN level2.state = 'done' THEN level2.reached_on WHEN made.state = 'not_started' THEN made.reached_on
            WHEN listed.state = 'guided' THEN listed.reached_on END AS marked_on
  FROM resident AS r
  JOIN ${last('level2_appointment', "state <> 'guided'")} AS made
    ON made.state = 'done' OR (made.state = 'not_started' AND made.evidence = 'official_list')
  LEFT JOIN ${last('level2_activated', 'true')} AS level2 ON true
  LEFT JOIN ${last('level2_activated', "evidence = 'official_list'")} AS listed ON true
 WHERE r.merged_into IS NULL) AS appointed`

const COLUMNS = `resident_id AS "residentId", name, birth, hamlet_code AS "hamletCode", made_on AS "madeOn", mark,
  marked_on AS "markedOn", state, sorted_on AS "sortedOn", ${BOOKED} AS booked`

export const listAppointed = listOf(
  listing<StoredAppointment>(APPOINTED, COLUMNS, { sortedOn: 'text', residentId: 'uuid' }),
  listAppointments,
)

/** The appointments of residents, by whom they are of. */
export async function findAppointments(tx: Tx, ids: readonly string[]): Promise<Map<string, StoredAppointment>> {
  const rows = await tx.query<StoredAppointment>({
    name: 'find-appointments',
    text: `SELECT ${COLUMNS} FROM ${APPOINTED} WHERE resident_id = ANY($1::uuid[])`,
    values: [ids],
  })
  return new Map(rows.map((row) => [row.residentId, row]))
}
