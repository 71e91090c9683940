import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { AppRecord } from '@lantoa/contracts/identity/onboarding.http'
import type { Step } from '@lantoa/contracts/lists'
import { BOOKED, type StepRow, type StoredStep, withBooking } from './standings.ts'

type AppRow = AppRecord & { residentId: string; recordedBy: string; recordedAt: string }

const STEP_COLUMNS = `resident_id AS "residentId", step, state, reached_on AS "on", evidence, correction,
  recorded_by AS "recordedBy", to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "recordedAt",
  ${BOOKED} AS booked`

const GIVEN_STEPS = `jsonb_to_recordset($1::jsonb) AS s("residentId" uuid, step text, state text, "on" date,
  evidence text, correction boolean, "recordId" uuid, "recordedBy" text, "recordedAt" timestamptz, booked jsonb)`

/** Where residents stand: the record of each step that was written last. */
export async function listSteps(
  source: Database | Tx,
  residentIds: readonly string[],
): Promise<Map<string, Map<Step, StepRow>>> {
  const rows = await source.query<StoredStep>({
    name: 'list-steps',
    text: `SELECT DISTINCT ON (resident_id, step) ${STEP_COLUMNS} FROM step_record
            WHERE resident_id = ANY($1::uuid[]) ORDER BY resident_id, step, step_record_id DESC`,
    values: [residentIds],
  })
  const found = new Map<string, Map<Step, StepRow>>()
  for (const row of rows.map(withBooking)) {
    found.set(row.residentId, (found.get(row.residentId) ?? new Map()).set(row.step, row))
  }
  return found
}

export async function listHistory(source: Database | Tx, residentId: string, limit: number): Promise<StepRow[]> {
  const rows = await source.query<StoredStep>(
    `SELECT ${STEP_COLUMNS} FROM step_record WHERE resident_id = ANY(same_residents($1))
      ORDER BY step_record_id DESC LIMIT $2`,
    [residentId, limit],
  )
  return rows.map(withBooking)
}

/**
 * Of which residents the same record came before, one for each of them. Where either has no id, it is the same that says the
 * same and is by the same person.
 */
export async function findRepeated(tx: Tx, records: readonly Omit<StepRow, 'recordedAt'>[]): Promise<Set<string>> {
  const rows = await tx.query<{ residentId: string }>({
    name: 'find-repeated-steps',
    text: `SELECT s."residentId" FROM ${GIVEN_STEPS}
            WHERE EXISTS (SELECT FROM step_record r
                           WHERE r.resident_id = s."residentId" AND r.step = s.step
                             AND CASE WHEN (r.record_id = s."recordId") IS NOT NULL THEN r.record_id = s."recordId"
                                      ELSE (r.state, r.reached_on, r.evidence, r.correction, r.recorded_by,
                                            r.booked_on::text, r.booked_at)
                                         IS NOT DISTINCT FROM (s.state, s."on", s.evidence, s.correction, s."recordedBy",
                                            s.booked->>'day', s.booked->>'time') END)`,
    values: [JSON.stringify(records)],
  })
  return new Set(rows.map(({ residentId }) => residentId))
}

export function insertSteps(tx: Tx, records: readonly StepRow[]): void {
  if (records.length === 0) return
  tx.write({
    name: 'insert-steps',
    text: `INSERT INTO step_record (resident_id, step, state, reached_on, evidence, correction, record_id, recorded_by,
                  recorded_at, booked_on, booked_at)
           SELECT s."residentId", s.step, s.state, s."on", s.evidence, s.correction, s."recordId", s."recordedBy",
                  s."recordedAt", (s.booked->>'day')::date, s.booked->>'time'
             FROM ${GIVEN_STEPS}`,
    values: [JSON.stringify(records)],
  })
}

/** The last record of each app on each device. */
export async function listApps(
  source: Database | Tx,
  residentIds: readonly string[],
): Promise<(AppRecord & { residentId: string })[]> {
  return source.query({
    name: 'list-apps',
    text: `SELECT DISTINCT ON (resident_id, app, device) resident_id AS "residentId", app, device, status, seen_on AS "on",
                  provincial
             FROM app_record WHERE resident_id = ANY($1::uuid[])
            ORDER BY resident_id, app, device, app_record_id DESC`,
    values: [residentIds],
  })
}

export function insertApps(tx: Tx, records: readonly AppRow[]): void {
  if (records.length === 0) return
  tx.write({
    name: 'insert-apps',
    text: `INSERT INTO app_record (resident_id, app, device, status, seen_on, provincial, recorded_by, recorded_at)
           SELECT a."residentId", a.app, a.device, a.status, a."on", a.provincial, a."recordedBy", a."recordedAt"
             FROM jsonb_to_recordset($1::jsonb) AS a("residentId" uuid, app text, device text, status text, "on" date, provincial boolean,
                  "recordedBy" text, "recordedAt" timestamptz)`,
    values: [JSON.stringify(records)],
  })
}
