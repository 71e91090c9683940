import { isDeepStrictEqual } from 'node:util'
import type { Database, Tx } from '../database/database.ts'
import { type Columns, table } from '../database/table.ts'

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

/** For services that keep more of a change in the same table. */
export const FORMER_COLUMNS = {
  subjectId: 'uuid key',
  version: 'integer',
  kind: 'text',
  onDay: 'date',
  before: 'jsonb',
  fields: 'text[]',
  reason: 'text',
  changedBy: 'text',
  changedAt: 'instant',
} as const satisfies Columns<FormerState>

export const formerState = table<FormerState>('former_state', FORMER_COLUMNS, 'plain-former-state')

/** What a change was. */
export type What = Pick<FormerState, 'kind'> & Partial<Pick<FormerState, 'onDay' | 'fields' | 'reason'>>

/** What to keep of something that a command changed. */
export function formerOf(
  { id, version, before }: { id: string; version: number; before: unknown },
  what: What,
  { by, now }: { by: string; now: Date },
): FormerState {
  const nothing = { onDay: null, fields: [], reason: null }
  return { ...nothing, ...what, subjectId: id, version, before, changedBy: by, changedAt: now.toISOString() }
}

/** Of the fields that a correction names, those that say something else since. */
export function changedFields<State extends object>(named: object, before: State, after: State): string[] {
  const of = (state: object, field: string) => (state as Record<string, unknown>)[field] ?? null
  return Object.keys(named).filter((field) => !isDeepStrictEqual(of(before, field), of(after, field)))
}

/** The changes of one thing, latest first. */
export async function listFormer(source: Database | Tx, id: string): Promise<FormerState[]> {
  return source.query<FormerState>(
    `SELECT ${formerState.select} FROM former_state WHERE subject_id = $1 ORDER BY version DESC LIMIT ${LIMIT}`,
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
