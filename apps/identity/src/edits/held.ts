import type { Tx } from '@lantoa/chassis/database/database'
import { table } from '@lantoa/chassis/database/table'
import type { HeldConflict } from '@lantoa/contracts/identity/held-conflicts.http'

/** A version of a person's field, or of who heads a home, that waits for a decision. */
export type StoredHeld = Pick<HeldConflict, 'heldConflictId' | 'residentId' | 'field' | 'state'> & {
  /** The home, of who heads it: then `residentId` is who was proposed. */
  readonly householdId: HeldConflict['householdId'] | null
  readonly proposed: unknown
  readonly madeAt: string
  readonly madeBy: string
  readonly choice: NonNullable<HeldConflict['decision']>['choice'] | null
  readonly decidedAt: string | null
  readonly decidedBy: string | null
}

export const heldConflict = table<StoredHeld>('held_conflict', {
  heldConflictId: 'uuid key',
  residentId: 'uuid',
  householdId: 'uuid',
  field: 'text',
  proposed: 'jsonb',
  madeAt: 'instant',
  madeBy: 'text',
  state: 'text',
  choice: 'text',
  decidedAt: 'instant',
  decidedBy: 'text',
})

/** What waits of homes and people, by their ids; call it under the locks of their rows. */
export async function findOpen(tx: Tx, subjectIds: readonly string[]): Promise<Map<string, StoredHeld[]>> {
  if (subjectIds.length === 0) return new Map()
  const rows = await tx.query<StoredHeld>({
    name: 'find-open-held-conflicts',
    text: `SELECT ${heldConflict.select} FROM held_conflict
            WHERE state = 'open'
              AND (household_id = ANY($1::uuid[]) OR (household_id IS NULL AND resident_id = ANY($1::uuid[])))`,
    values: [subjectIds],
  })
  return Map.groupBy(rows, subjectOf)
}

/** What a conflict is of: a person, or a home. */
export function subjectOf({ householdId, residentId }: Pick<StoredHeld, 'householdId' | 'residentId'>): string {
  return householdId ?? residentId
}
