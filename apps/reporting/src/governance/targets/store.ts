import type { Database, Tx } from '@lantoa/chassis/database/database'
import { type CodeSpan, spanArrays } from '../../indicators/units/code-spans.ts'
import type { Days, StoredTarget } from './target.ts'

const COLUMNS = `target_id AS "targetId", indicator_id AS "indicatorId", unit, unit_on AS "unitOn", from_on AS "from",
  until_on AS "until", value, baseline, legal_act AS "legalAct", parent_target_id AS "parentTargetId", status,
  ${instant('drafted_at')} AS "draftedAt", ${instant('approved_at')} AS "approvedAt",
  superseded_by AS "supersededBy", version`

/** As JSON has it: drivers make a Date of a timestamp. */
function instant(column: string): string {
  return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
}

const FIELDS = `"targetId" uuid, "indicatorId" text, unit text, "unitOn" date, "from" date, "until" date,
  value double precision, baseline double precision, "legalAct" jsonb, "parentTargetId" uuid, status text, "draftedAt" timestamptz,
  "approvedAt" timestamptz, "supersededBy" uuid, version integer`

export async function findTargets(
  source: Database | Tx,
  ids: readonly string[],
  { lock = false }: { lock?: boolean } = {},
): Promise<Map<string, StoredTarget>> {
  const rows = await source.query<StoredTarget>(
    `SELECT ${COLUMNS} FROM target WHERE target_id = ANY($1::uuid[]) ORDER BY target_id
     ${lock ? 'FOR NO KEY UPDATE' : ''}`,
    [ids],
  )
  return byId(rows)
}

/** From here to the commit nobody else approves. */
export async function lockApprovals(tx: Tx): Promise<void> {
  await tx.query('UPDATE target_approval SET approvals = approvals + 1')
}

/** Approved targets of the same indicators and units as some others, together with these. */
export async function lockWithApproved(tx: Tx, ids: readonly string[]): Promise<Map<string, StoredTarget>> {
  // In the order of their ids, as revisions take them: nobody waits for another who waits for them.
  const rows = await tx.query<StoredTarget>(
    `SELECT ${COLUMNS} FROM target
      WHERE target_id = ANY($1::uuid[]) OR status = 'approved' AND (indicator_id, unit) IN
        (SELECT asked.indicator_id, asked.unit FROM target AS asked WHERE asked.target_id = ANY($1::uuid[]))
      ORDER BY target_id FOR NO KEY UPDATE`,
    [ids],
  )
  return byId(rows)
}

export async function insertTargets(
  tx: Tx,
  targets: readonly { target: StoredTarget; draftedBy: string }[],
): Promise<void> {
  if (targets.length === 0) return
  await tx.query(
    `INSERT INTO target (target_id, version, status, indicator_id, unit, unit_on, from_on, until_on, value, baseline,
                         legal_act, parent_target_id, drafted_by, drafted_at)
     SELECT "targetId", version, status, "indicatorId", unit, "unitOn", "from", "until", value, baseline,
            nullif("legalAct", 'null'), "parentTargetId", "draftedBy", "draftedAt"
       FROM jsonb_to_recordset($1::jsonb) AS t(${FIELDS}, "draftedBy" text)`,
    [JSON.stringify(targets.map(({ target, draftedBy }) => ({ ...target, draftedBy })))],
  )
}

/** Writes targets that are locked, and who approved them. */
export async function updateTargets(
  tx: Tx,
  targets: readonly { target: StoredTarget; approvedBy?: string }[],
): Promise<void> {
  if (targets.length === 0) return
  await tx.query(
    `UPDATE target SET version = t.version, status = t.status, indicator_id = t."indicatorId", unit = t.unit,
            unit_on = t."unitOn", from_on = t."from", until_on = t."until", value = t.value, baseline = t.baseline,
            legal_act = nullif(t."legalAct", 'null'), parent_target_id = t."parentTargetId",
            approved_by = coalesce(t."approvedBy", approved_by), approved_at = t."approvedAt",
            superseded_by = t."supersededBy"
       FROM jsonb_to_recordset($1::jsonb) AS t(${FIELDS}, "approvedBy" text)
      WHERE target.target_id = t."targetId"`,
    [JSON.stringify(targets.map(({ target, approvedBy }) => ({ ...target, approvedBy })))],
  )
}

type Filter = { units: readonly CodeSpan[]; indicatorId: string | undefined; status: string | undefined }

/** Targets of some units, the latest first, from a place on; one more than the limit where there are more. */
export async function listTargets(
  database: Database,
  { units, indicatorId, status }: Filter,
  page: { limit: number; after: readonly (string | number)[] | undefined },
): Promise<StoredTarget[]> {
  const [day, id] = page.after ?? ['9999-12-31', 'ffffffff-ffff-ffff-ffff-ffffffffffff']
  return database.query<StoredTarget>(
    `SELECT ${COLUMNS} FROM target
      JOIN ${spans(1)}
      WHERE ($4::text IS NULL OR indicator_id = $4) AND ($5::text IS NULL OR status = $5)
        AND (from_on, target_id) < ($6::date, $7::uuid)
      ORDER BY from_on DESC, target_id DESC LIMIT $8`,
    [...spanArrays(units), indicatorId ?? null, status ?? null, day, id, page.limit + 1],
  )
}

/** For each unit the part of a target that it has: approved, or the latest draft. */
export async function findParts(
  database: Database,
  parentTargetId: string,
  units: readonly CodeSpan[],
): Promise<Map<string, StoredTarget>> {
  const rows = await database.query<StoredTarget>(
    `SELECT DISTINCT ON (unit) ${COLUMNS} FROM target
      JOIN ${spans(2)}
      WHERE parent_target_id = $1 AND status <> 'superseded'
      ORDER BY unit, status, drafted_at DESC, target_id DESC`,
    [parentTargetId, ...spanArrays(units)],
  )
  return new Map(rows.map((row) => [row.unit, row]))
}

/** For each unit the target approved for any of the days; of several the one that begins last. */
export async function findApproved(
  database: Database,
  units: readonly CodeSpan[],
  indicatorId: string,
  { from, until }: Days,
): Promise<Map<string, StoredTarget>> {
  const rows = await database.query<StoredTarget>(
    `SELECT DISTINCT ON (unit) ${COLUMNS} FROM target
      JOIN ${spans(1)}
      WHERE indicator_id = $4 AND status = 'approved' AND from_on <= $6 AND until_on >= $5
      ORDER BY unit, from_on DESC`,
    [...spanArrays(units), indicatorId, from, until],
  )
  return new Map(rows.map((row) => [row.unit, row]))
}

/** Joins the targets of some units: parameters are numbered from `first` on. */
function spans(first: number): string {
  return `unnest($${first}::text[], $${first + 1}::date[], $${first + 2}::date[]) AS span (code, first, after)
        ON unit = span.code AND unit_on >= span.first AND unit_on < span.after`
}

function byId(rows: readonly StoredTarget[]): Map<string, StoredTarget> {
  return new Map(rows.map((row) => [row.targetId, row]))
}
