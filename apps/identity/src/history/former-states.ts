import type { Tx } from '@lantoa/chassis/database/database'
import type { FormerState as Kept } from '@lantoa/chassis/history/former-states'

/** A former state of a household or a resident. */
export type FormerState = Kept & {
  /** Of a resident: the household whose change this one follows from, and the version that it led away from. */
  readonly householdId: string | null
  readonly householdVersion: number | null
}

/** What a change was. */
export type What = Pick<FormerState, 'kind'> &
  Partial<Pick<FormerState, 'onDay' | 'fields' | 'reason' | 'householdId' | 'householdVersion'>>

const COLUMNS = `subject_id AS "subjectId", version, kind, on_day AS "onDay", before, fields, reason,
  household_id AS "householdId", household_version AS "householdVersion", changed_by AS "changedBy",
  to_char(changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "changedAt"`

/** What to keep of something that a command changed. */
export function formerOf(
  subject: { id: string; version: number; before: unknown },
  what: What,
  { by, now }: { by: string; now: Date },
): FormerState {
  const { id: subjectId, version, before } = subject
  const nothing = { onDay: null, fields: [], reason: null, householdId: null, householdVersion: null }
  return { ...nothing, ...what, subjectId, version, before, changedBy: by, changedAt: now.toISOString() }
}

export async function insertFormer(tx: Tx, states: readonly FormerState[]): Promise<void> {
  if (states.length === 0) return
  await tx.query({
    name: 'insert-former-states',
    text: `INSERT INTO former_state (subject_id, version, kind, on_day, before, fields, reason, household_id,
                  household_version, changed_by, changed_at)
           SELECT * FROM jsonb_to_recordset($1::jsonb) AS f("subjectId" uuid, version integer, kind text, "onDay" date,
                  before jsonb, fields text[], reason text, "householdId" uuid,
                  "householdVersion" integer, "changedBy" text, "changedAt" timestamptz)`,
    values: [JSON.stringify(states)],
  })
}

/**
 * The last change of where each of them was. A correction of what else is known of them, like a name, is none; nor is what
 * leaves the stays of a resident as they were.
 */
export async function findLastMoves(tx: Tx, ids: readonly string[]): Promise<Map<string, FormerState>> {
  const rows = await tx.query<FormerState>({
    name: 'find-last-moves',
    text: `SELECT DISTINCT ON (subject_id) ${COLUMNS} FROM former_state
            WHERE subject_id = ANY($1::uuid[]) AND kind NOT IN ('corrected', 'household-moved', 'step-recorded')
            ORDER BY subject_id, version DESC`,
    values: [ids],
  })
  return new Map(rows.map((row) => [row.subjectId, row]))
}
