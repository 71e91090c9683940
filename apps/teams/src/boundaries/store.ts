import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { UnitState } from '@lantoa/contracts/teams/units.events'
import type { Day } from '@lantoa/vietnam/days'
import type { StoredChange } from './change.ts'

/** A version of a unit as a change found it and as it left it. */
export type StoredWrite = { code: string; validFrom: Day; before: UnitState | null; after: UnitState }

const COLUMNS = `change_id AS "changeId", version, status, title, on_day AS "on", legal_act AS "legalAct", steps,
  previewed_plan AS "previewedPlan", ${instant('drafted_at')} AS "draftedAt", ${instant('applied_at')} AS "appliedAt",
  ${instant('undone_at')} AS "undoneAt"`

/** As JSON has it: drivers make a Date of a timestamp. */
function instant(column: string): string {
  return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
}

export async function findChanges(
  source: Database | Tx,
  ids: readonly string[],
  { lock = false }: { lock?: boolean } = {},
): Promise<Map<string, StoredChange>> {
  const rows = await source.query<StoredChange>(
    `SELECT ${COLUMNS} FROM boundary_change WHERE change_id = ANY($1::uuid[]) ORDER BY change_id
     ${lock ? 'FOR NO KEY UPDATE' : ''}`,
    [ids],
  )
  return new Map(rows.map((row) => [row.changeId, row]))
}

export async function insertChanges(
  tx: Tx,
  changes: readonly { change: StoredChange; draftedBy: string }[],
): Promise<void> {
  if (changes.length === 0) return
  await tx.query(
    `INSERT INTO boundary_change (change_id, title, on_day, legal_act, steps, drafted_by, drafted_at)
     SELECT c."changeId", c.title, c."on", c."legalAct", c.steps, c."draftedBy", c."draftedAt"
       FROM jsonb_to_recordset($1::jsonb) AS c("changeId" uuid, title text, "on" date, "legalAct" jsonb, steps jsonb,
            "draftedBy" text, "draftedAt" timestamptz)`,
    [JSON.stringify(changes.map(({ change, draftedBy }) => ({ ...change, draftedBy })))],
  )
}

/** Writes changes that are locked, and who applied or undid them. */
export async function updateChanges(
  tx: Tx,
  changes: readonly StoredChange[],
  by: { appliedBy?: string; undoneBy?: string } = {},
): Promise<void> {
  if (changes.length === 0) return
  await tx.query(
    `UPDATE boundary_change SET version = c.version, status = c.status, title = c.title, on_day = c."on",
            legal_act = c."legalAct", steps = c.steps, previewed_plan = c."previewedPlan",
            applied_at = c."appliedAt", undone_at = c."undoneAt",
            applied_by = coalesce($2, applied_by), undone_by = coalesce($3, undone_by)
       FROM jsonb_to_recordset($1::jsonb) AS c("changeId" uuid, version integer, status text, title text, "on" date,
            "legalAct" jsonb, steps jsonb, "previewedPlan" text, "appliedAt" timestamptz, "undoneAt" timestamptz)
      WHERE boundary_change.change_id = c."changeId"`,
    [JSON.stringify(changes), by.appliedBy ?? null, by.undoneBy ?? null],
  )
}

export async function insertWrites(
  tx: Tx,
  changeId: string,
  writes: readonly Pick<StoredWrite, 'before' | 'after'>[],
): Promise<void> {
  await tx.query(
    `INSERT INTO boundary_write (change_id, code, valid_from, before, after)
     SELECT $1, after ->> 'code', (after ->> 'validFrom')::date, nullif(before, 'null'), after
       FROM ROWS FROM (jsonb_to_recordset($2::jsonb) AS (before jsonb, after jsonb)) WITH ORDINALITY
         AS written (before, after, position) ORDER BY position`,
    [changeId, JSON.stringify(writes)],
  )
}

export async function listWrites(tx: Tx, changeId: string): Promise<StoredWrite[]> {
  return tx.query<StoredWrite>(
    `SELECT code, valid_from AS "validFrom", before, after FROM boundary_write WHERE change_id = $1 ORDER BY write_id`,
    [changeId],
  )
}

export type LaterChange = { changeId: string; title: string }

/** Changes that wrote the same versions of units and were applied after this one. */
export async function listLaterChanges(tx: Tx, changeId: string): Promise<LaterChange[]> {
  return tx.query<LaterChange>(
    `SELECT DISTINCT later.change_id AS "changeId", later.title
       FROM boundary_write own
       JOIN boundary_write other USING (code, valid_from)
       JOIN boundary_change later ON later.change_id = other.change_id AND later.status = 'applied'
      WHERE own.change_id = $1 AND other.change_id <> $1 AND other.write_id > own.write_id`,
    [changeId],
  )
}

/** Changes, the latest day first, from a place on; one more than the limit where there are more. */
export async function listChanges(
  database: Database,
  status: string | undefined,
  page: { limit: number; after: readonly (string | number)[] | undefined },
): Promise<StoredChange[]> {
  const [day, id] = page.after ?? ['9999-12-31', 'ffffffff-ffff-ffff-ffff-ffffffffffff']
  return database.query<StoredChange>(
    `SELECT ${COLUMNS} FROM boundary_change
      WHERE ($1::text IS NULL OR status = $1) AND (on_day, change_id) < ($2::date, $3::uuid)
      ORDER BY on_day DESC, change_id DESC LIMIT $4`,
    [status ?? null, day, id, page.limit + 1],
  )
}
