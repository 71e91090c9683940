import type { Database } from '../../database/database.ts'

/** Readers that were away for less than this still see that a key was erased. */
const TOMBSTONES_STAY = '7 days'

/**
 * Removes what compaction and retention allow: of a compacted topic all but the newest record of a key, of the others
 * what is too old. The newest record of a partition always stays, so that a reader who has it is at the end. One
 * process at a time; others find nothing to do. Needs a database without time-outs.
 */
export async function vacuumLog(database: Database): Promise<void> {
  await database.transaction(async (tx) => {
    const [lock] = await tx.query<{ taken: boolean }>(
      `SELECT pg_try_advisory_xact_lock(hashtextextended('vacuum log', 0)) AS taken`,
    )
    if (!lock?.taken) return
    await tx.query(
      `DELETE FROM log_record USING (
        SELECT topic_id, partition, log_offset, value IS NULL AND appended_at < now() - $1::interval AS forgotten,
          lead(log_offset) OVER (PARTITION BY topic_id, partition, key ORDER BY log_offset) IS NOT NULL AS superseded
        FROM log_record WHERE topic_id IN (SELECT id FROM log_topic WHERE retention_days IS NULL)) AS candidate
      JOIN log_partition p USING (topic_id, partition)
      WHERE (log_record.topic_id, log_record.partition, log_record.log_offset)
          = (candidate.topic_id, candidate.partition, candidate.log_offset)
        AND (superseded OR forgotten) AND candidate.log_offset < p.next_offset - 1`,
      [TOMBSTONES_STAY],
    )
    await tx.query(
      `WITH expired AS (
        DELETE FROM log_record r USING log_topic t, log_partition p
        WHERE t.id = r.topic_id AND r.appended_at < now() - make_interval(days => t.retention_days)
          AND p.topic_id = r.topic_id AND p.partition = r.partition AND r.log_offset < p.next_offset - 1
        RETURNING r.topic_id, r.partition, r.log_offset)
      UPDATE log_partition p SET oldest_offset = last + 1
      FROM (SELECT topic_id, partition, max(log_offset) AS last FROM expired GROUP BY topic_id, partition) AS gone
      WHERE p.topic_id = gone.topic_id AND p.partition = gone.partition`,
    )
  })
}
