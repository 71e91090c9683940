import { foldId } from '@lantoa/contracts/ids'
import type { Database } from '../../database/database.ts'
import { packedRows } from '../../database/packed-rows.ts'
import type { LogRecord, StoredRecord, TopicPartition } from '../event-log.ts'

/** The channel on which writers tell readers of new records; the payload names the topics. */
export const LOG_CHANNEL = 'event_log'

export type Head = TopicPartition & { readonly topicId: number; readonly oldest: number; readonly end: number }

/** Anything that runs one statement: the pool, or a connection of its own. */
export type Queryable = { query(text: string, values: unknown[]): Promise<{ rows: unknown[] }> }

/** The partitions of topics, with the stretch of offsets that each holds. */
export async function listHeads(on: Queryable, topics: readonly string[]): Promise<Head[]> {
  const { rows } = await on.query(
    `SELECT topic_id AS "topicId", name AS topic, partition, oldest_offset AS oldest, next_offset AS "end"
      FROM log_partition JOIN log_topic ON topic_id = id WHERE name = ANY($1) ORDER BY topic_id, partition`,
    [topics],
  )
  return rows as Head[]
}

/**
 * Appends records, in one statement: it takes the offsets under the row lock of each partition and keeps that until it
 * commits, so offsets have no holes and are committed in order.
 */
export async function insertRecords(
  database: Database,
  records: readonly (LogRecord & { topicId: number; partition: number })[],
): Promise<void> {
  const { rows, values } = packedRows({
    topic_id: records.map(({ topicId }) => String(topicId)),
    partition: records.map(({ partition }) => String(partition)),
    key: records.map(({ key }) => key),
    headers: records.map(({ headers }) => JSON.stringify(headers)),
    value: records.map(({ value }) => value),
  })
  const [written] = await database.query<{ count: number }>({
    name: 'insert-log-records',
    text: `WITH incoming AS (
        SELECT topic_id::integer, partition::integer, key, headers::json, value, position FROM ${rows}),
      taken AS (
        UPDATE log_partition p SET next_offset = next_offset + count
        FROM (SELECT topic_id, partition, count(*) FROM incoming GROUP BY topic_id, partition) AS share
        WHERE p.topic_id = share.topic_id AND p.partition = share.partition
        RETURNING p.topic_id, p.partition, next_offset - count AS first),
      written AS (
        INSERT INTO log_record (topic_id, partition, log_offset, key, headers, value)
        SELECT topic_id, partition,
          first + row_number() OVER (PARTITION BY topic_id, partition ORDER BY position) - 1,
          key, headers, value
        FROM incoming JOIN taken USING (topic_id, partition)
        RETURNING 1)
      SELECT (SELECT count(*) FROM written) AS count, pg_notify('${LOG_CHANNEL}', $8)`,
    values: [...values, [...new Set(records.map((record) => record.topic))].join(',')],
  })
  if (written?.count !== records.length) throw new Error('A partition of the log is missing')
}

/** Up to `limit` records of a partition from an offset on. */
export async function listRecords(on: Queryable, head: Head, from: number, limit: number): Promise<StoredRecord[]> {
  const { rows } = await on.query(
    `SELECT $4::text AS topic, partition, log_offset AS "offset", key, headers, value FROM log_record
      WHERE topic_id = $1 AND partition = $2 AND log_offset >= $3 ORDER BY log_offset LIMIT $5`,
    [head.topicId, head.partition, from, head.topic, limit],
  )
  return (rows as StoredRecord[]).map(withFoldedKey)
}

/** What was written before keys were folded, or by somebody else. */
function withFoldedKey(record: StoredRecord): StoredRecord {
  const key = foldId(record.key)
  return key === record.key ? record : { ...record, key }
}
