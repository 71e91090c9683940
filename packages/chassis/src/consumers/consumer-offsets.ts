import type { Database, Tx } from '../database/database.ts'
import type { TopicPartition } from '../log/event-log.ts'

/**
 * Locks the group's place in a partition until the end of the transaction and tells it. Whoever believes to own the
 * partition too waits here and then finds nothing left to do.
 */
export async function lockOffset(tx: Tx, group: string, { topic, partition }: TopicPartition): Promise<number> {
  const select = {
    name: 'lock-consumer-offset',
    text: `SELECT next_offset FROM consumer_offset
      WHERE consumer_group = $1 AND topic = $2 AND partition = $3 FOR UPDATE`,
    values: [group, topic, partition],
  }
  const [known] = await tx.query<{ next_offset: number }>(select)
  if (known) return known.next_offset
  await tx.query(
    `INSERT INTO consumer_offset (consumer_group, topic, partition, next_offset) VALUES ($1, $2, $3, 0)
      ON CONFLICT DO NOTHING`,
    select.values,
  )
  const [made] = await tx.query<{ next_offset: number }>(select)
  return made?.next_offset ?? 0
}

export async function advanceOffset(tx: Tx, group: string, at: TopicPartition, next: number): Promise<void> {
  await tx.query({
    name: 'advance-consumer-offset',
    text: `UPDATE consumer_offset SET next_offset = $4, updated_at = now()
      WHERE consumer_group = $1 AND topic = $2 AND partition = $3`,
    values: [group, at.topic, at.partition, next],
  })
}

/** Where the group stands in every partition it has ever worked on. */
export async function listOffsets(
  source: Pick<Database | Tx, 'query'>,
  group: string,
): Promise<(TopicPartition & { next: number })[]> {
  return source.query(
    'SELECT topic, partition, next_offset AS next FROM consumer_offset WHERE consumer_group = $1 ORDER BY topic, partition',
    [group],
  )
}

/**
 * Makes a group read topics again from an offset on (0: all of it), in every partition. Dead letters from there on go,
 * and those that were given up: their records come again, in order. The caller empties what the group had built. Running consumers notice by
 * themselves within seconds.
 */
export async function rewind(tx: Tx, group: string, topics: readonly string[], from = 0): Promise<void> {
  await tx.query(
    `UPDATE consumer_offset SET next_offset = $3, updated_at = now()
      WHERE consumer_group = $1 AND topic = ANY($2) AND next_offset > $3`,
    [group, topics, from],
  )
  for (const table of ['dead_letter', 'dropped_record']) {
    await tx.query(`DELETE FROM ${table} WHERE consumer_group = $1 AND topic = ANY($2) AND log_offset >= $3`, [
      group,
      topics,
      from,
    ])
  }
}
