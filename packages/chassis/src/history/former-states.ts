import type { Database, Tx } from '../database/database.ts'

/** How something stood before a change, and what the change was. Services keep them in the table `former_state`. */
export type FormerState = {
  readonly subjectId: string
  /** The version that the change led away from. */
  readonly version: number
  readonly kind: string
  readonly onDay: string | null
  readonly before: unknown
  /** Of a correction: what was corrected. */
  readonly fields: readonly string[]
  readonly reason: string | null
  readonly changedBy: string
  readonly changedAt: string
}

/** Entries of a history at most: of one with more, the oldest are left out, that it was recorded among them. */
const LIMIT = 200

const COLUMNS = `subject_id AS "subjectId", version, kind, on_day AS "onDay", before, fields, reason,
  changed_by AS "changedBy", to_char(changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "changedAt"`

export async function insertFormer(tx: Tx, states: readonly FormerState[]): Promise<void> {
  if (states.length === 0) return
  await tx.query({
    name: 'insert-former-states-plain',
    text: `INSERT INTO former_state (subject_id, version, kind, on_day, before, fields, reason, changed_by, changed_at)
           SELECT * FROM jsonb_to_recordset($1::jsonb) AS f("subjectId" uuid, version integer, kind text, "onDay" date,
                  before jsonb, fields text[], reason text, "changedBy" text, "changedAt" timestamptz)`,
    values: [JSON.stringify(states)],
  })
}

/** The changes of one thing, latest first. */
export async function listFormer(source: Database | Tx, id: string): Promise<FormerState[]> {
  return source.query<FormerState>(
    `SELECT ${COLUMNS} FROM former_state WHERE subject_id = $1 ORDER BY version DESC LIMIT ${LIMIT}`,
    [id],
  )
}

/** A change with how the thing was from then on. */
export type Change<State> = Pick<FormerState, 'kind' | 'fields' | 'reason'> & {
  readonly at: string
  readonly by: string
  readonly state: State
}

type Origin = {
  readonly kind: string
  readonly version: number
  readonly recordedBy: string
  readonly recordedAt: string
}

/**
 * Each change with how the thing was from then on, latest first; that it was recorded is the first of them. What changed
 * after the thing was read, the version that it had then leaves out.
 */
export function changesOf<State>(
  former: readonly FormerState[],
  { kind, version, recordedBy: by, recordedAt: at }: Origin,
  present: State,
): Change<State>[] {
  const until = former.filter((one) => one.version < version)
  const states = [present, ...until.map(({ before }) => before as State)] // kept as it was then
  const changes = until.map(({ kind, changedAt, changedBy, reason, fields }, index) => {
    return { kind, at: changedAt, by: changedBy, reason, fields, state: states[index] ?? present }
  })
  if (former.length >= LIMIT) return changes
  return [...changes, { kind, at, by, reason: null, fields: [], state: states.at(-1) ?? present }]
}
