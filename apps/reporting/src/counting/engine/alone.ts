import type { Database } from '@lantoa/chassis/database/database'

/**
 * Does what only one may do at a time in the whole deployment: rebuild the sums, or move their totals. Undefined where
 * somebody else is at it. The lock lives as long as its connection: a process that dies half way leaves it free.
 */
export async function doAlone<Result>(
  database: Pick<Database, 'connect'>,
  work: () => Promise<Result>,
): Promise<{ readonly result: Result } | undefined> {
  const connection = await database.connect('alone')
  try {
    const { rows } = await connection.query(`SELECT pg_try_advisory_lock(hashtext('recompute')) AS free`)
    return rows[0]?.free ? { result: await work() } : undefined
  } finally {
    await connection.end()
  }
}
