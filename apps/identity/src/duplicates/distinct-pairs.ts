import type { Tx } from '@lantoa/chassis/database/database'
import type { ResidentId } from '@lantoa/contracts/ids'

/** Two who are two, the smaller id first. */
export type StoredDistinct = { oneId: ResidentId; otherId: ResidentId; decidedBy: string; decidedAt: string }

export const DISTINCT_COLUMNS = `one_id AS "oneId", other_id AS "otherId", decided_by AS "decidedBy",
  to_char(decided_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "decidedAt"`

/** Two people in one order, whichever way they are named. */
export function inOrder<Id extends string>(one: Id, other: Id): { oneId: Id; otherId: Id } {
  return one < other ? { oneId: one, otherId: other } : { oneId: other, otherId: one }
}

/** Who of these is said to be two; their rows must be locked. */
export async function findDistinct(tx: Tx, ids: readonly string[]): Promise<StoredDistinct[]> {
  return tx.query<StoredDistinct>({
    name: 'find-distinct',
    text: `SELECT ${DISTINCT_COLUMNS} FROM distinct_pair
            WHERE one_id = ANY($1::uuid[]) AND other_id = ANY($1::uuid[])`,
    values: [ids],
  })
}

export function insertDistinct(tx: Tx, rows: readonly StoredDistinct[]): void {
  if (rows.length === 0) return
  tx.write({
    name: 'insert-distinct',
    text: `INSERT INTO distinct_pair (one_id, other_id, decided_by, decided_at)
           SELECT "oneId", "otherId", "decidedBy", "decidedAt" FROM jsonb_to_recordset($1::jsonb)
             AS r("oneId" uuid, "otherId" uuid, "decidedBy" text, "decidedAt" timestamptz) ON CONFLICT DO NOTHING`,
    values: [JSON.stringify(rows)],
  })
}

export function deleteDistinct(tx: Tx, pairs: readonly Pick<StoredDistinct, 'oneId' | 'otherId'>[]): void {
  if (pairs.length === 0) return
  tx.write({
    name: 'delete-distinct',
    text: 'DELETE FROM distinct_pair WHERE (one_id, other_id) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[]))',
    values: [pairs.map(({ oneId }) => oneId), pairs.map(({ otherId }) => otherId)],
  })
}
