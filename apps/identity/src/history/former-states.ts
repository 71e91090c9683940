import type { Tx } from '@lantoa/chassis/database/database'
import { table } from '@lantoa/chassis/database/table'
import {
  FORMER_COLUMNS,
  type FormerState as Kept,
  formerOf as keptOf,
  type What as Said,
} from '@lantoa/chassis/history/former-states'

/** Of a resident: the household whose change this one follows from, and the version that it led away from. */
type Cause = { readonly householdId: string | null; readonly householdVersion: number | null }

/** A former state of a household or a resident. */
export type FormerState = Kept & Cause

/** What a change was. */
export type What = Said & Partial<Cause>
export type WhatOf<Input, State> = (input: Input, before: State, after: State) => What

export const formerState = table<FormerState>('former_state', {
  ...FORMER_COLUMNS,
  householdId: 'uuid',
  householdVersion: 'integer',
})

/** What to keep of something that a command changed. */
export function formerOf(
  subject: { id: string; version: number; before: unknown },
  { householdId = null, householdVersion = null, ...what }: What,
  made: { by: string; now: Date },
): FormerState {
  return { ...keptOf(subject, what, made), householdId, householdVersion }
}

/**
 * The last change of where each of them was. A correction of what else is known of them, like a name, is none; nor is what
 * leaves the stays of a resident as they were.
 */
export async function findLastMoves(tx: Tx, ids: readonly string[]): Promise<Map<string, FormerState>> {
  const rows = await tx.query<FormerState>({
    name: 'find-last-moves',
    text: `SELECT DISTINCT ON (subject_id) ${formerState.select} FROM former_state
            WHERE subject_id = ANY($1::uuid[]) AND kind NOT IN ('corrected', 'household-moved', 'step-recorded', 'merged', 'merge-undone', 'restricted', 'restriction-lifted')
            ORDER BY subject_id, version DESC`,
    values: [ids],
  })
  return new Map(rows.map((row) => [row.subjectId, row]))
}
