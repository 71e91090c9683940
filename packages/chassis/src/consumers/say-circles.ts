import type { Logger } from 'pino'
import type { Tx } from '../database/database.ts'

/**
 * Says which residents, of whom it was just told who stands for them, stand for each other in a circle as far as is known.
 * What is told of them may arrive in any order, and the next state mends it; a circle that stays is a fault of identity.
 */
export async function sayCircles(tx: Tx, residentIds: readonly string[], log: Logger): Promise<void> {
  if (residentIds.length === 0) return
  const rows = await tx.query<{ id: string }>({
    name: 'list-residents-in-circle',
    text: `SELECT resident_id AS id FROM resident
            WHERE resident_id = ANY($1::uuid[]) AND merged_into = ANY(same_residents(resident_id))`,
    values: [residentIds],
  })
  if (rows.length === 0) return
  log.warn({ residentIds: rows.map(({ id }) => id) }, 'residents stand for each other in a circle, as told so far')
}
