import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { AppRecord, Booking, Checklist } from '@lantoa/contracts/identity/onboarding.http'
import type { Step } from '@lantoa/contracts/lists'
import { STEPS_OF_SAME } from '../residents/state-facts.ts'

export type StepRow = Checklist['history'][number] & { residentId: string; recordId?: string | undefined }
/** As it is stored: most records have no booking. */
export type StoredStep = Omit<StepRow, 'booked'> & { booked: Booking | null }

/** The booking of a record; null: it has none. */
export const BOOKED = `CASE WHEN booked_on IS NOT NULL THEN jsonb_build_object('day', booked_on, 'time', booked_at) END`

export function withBooking({ booked, ...row }: StoredStep): StepRow {
  return booked ? { ...row, booked } : row
}

/** Where somebody stands, with all that was recorded of those who are the same person. */
export async function findStandings(source: Database | Tx, residentId: string): Promise<Map<Step, StepRow>> {
  const rows = await source.query<StoredStep>(
    `SELECT $1::uuid AS "residentId", step, state, reached_on AS "on", evidence, correction, recorded_by AS "recordedBy",
            to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "recordedAt", ${BOOKED} AS booked
       FROM ${STEPS_OF_SAME('same_residents($1::uuid)')} AS latest`,
    [residentId],
  )
  return new Map(rows.map((row) => [row.step, withBooking(row)]))
}

/** The apps of those who are the same person, as each was seen last on a device. */
export async function listSameApps(source: Database | Tx, residentId: string): Promise<AppRecord[]> {
  return source.query(
    `SELECT DISTINCT ON (app, device) app, device, status, seen_on AS "on", provincial FROM app_record
      WHERE resident_id = ANY(same_residents($1)) ORDER BY app, device, seen_on DESC, app_record_id DESC`,
    [residentId],
  )
}

/** Of which residents a record with the same id came before. */
export async function findRecorded(
  tx: Tx,
  records: readonly { readonly residentId: string; readonly recordId?: string | undefined }[],
): Promise<Set<string>> {
  const rows = await tx.query<{ residentId: string }>({
    name: 'find-recorded-steps',
    text: `SELECT g."residentId" FROM jsonb_to_recordset($1::jsonb) AS g("residentId" uuid, "recordId" uuid)
            WHERE EXISTS (SELECT FROM step_record AS r WHERE r.resident_id = g."residentId" AND r.record_id = g."recordId")`,
    values: [JSON.stringify(records)],
  })
  return new Set(rows.map(({ residentId }) => residentId))
}
