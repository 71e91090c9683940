import type { Database } from '@lantoa/chassis/database/database'

/** When something of each topic was last counted. */
export async function listAppliedAt(database: Database, group: string): Promise<Map<string, Date>> {
  const rows = await database.query<{ topic: string; applied_at: Date }>(
    `SELECT topic, max(updated_at) AS applied_at FROM consumer_offset
      WHERE consumer_group = $1 AND next_offset > 0 GROUP BY topic`,
    [group],
  )
  return new Map(rows.map(({ topic, applied_at }) => [topic, applied_at]))
}
