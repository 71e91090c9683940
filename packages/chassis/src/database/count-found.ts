import { FOUND_MAX, type Found } from '@lantoa/contracts/page'
import type { Database, Tx } from './database.ts'

/** How many rows a condition finds; of a whole province nobody waits until all are counted. */
export async function countFound(
  source: Database | Tx,
  from: string,
  { where, values }: { readonly where: string; readonly values: readonly unknown[] },
): Promise<Found> {
  const [row] = await source.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM (SELECT FROM ${from} WHERE ${where} LIMIT ${FOUND_MAX + 1}) AS found`,
    [...values],
  )
  const count = row?.count ?? 0
  return { count: Math.min(count, FOUND_MAX), more: count > FOUND_MAX }
}
