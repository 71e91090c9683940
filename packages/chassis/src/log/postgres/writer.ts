import { foldId } from '@lantoa/contracts/ids'
import type { Database } from '../../database/database.ts'
import type { LogRecord } from '../event-log.ts'
import { partitionOf } from '../partition-of.ts'
import { type Head, insertRecords, listHeads } from './store.ts'

/** Writes records into the partitions of their keys. */
export function createWriter(database: Database) {
  const partitions = new Map<string, readonly Head[]>()

  /** Looked up once, and again after a failure: somebody may have made the topic anew. */
  async function partitionsOf(topic: string): Promise<readonly Head[]> {
    const known = partitions.get(topic) ?? (await listHeads(database.pool, [topic]))
    if (known.length === 0) throw new Error(`The log has no topic ${topic}`)
    partitions.set(topic, known)
    return known
  }

  async function publish(batch: readonly LogRecord[]): Promise<void> {
    if (batch.length === 0) return
    try {
      const heads = new Map<string, readonly Head[]>()
      // A topic once, not a record: hundreds of look-ups at once would wait for a connection until they give up.
      for (const topic of new Set(batch.map((record) => record.topic))) heads.set(topic, await partitionsOf(topic))
      await insertRecords(
        database,
        batch.map((record) => place(record, heads.get(record.topic) ?? [])),
      )
    } catch (error) {
      partitions.clear()
      throw error
    }
  }

  /** What is known of topics is looked up again: they were changed. */
  return { publish, forget: () => partitions.clear() }
}

function place(record: LogRecord, heads: readonly Head[]) {
  const key = foldId(record.key)
  const partition = partitionOf(key, heads.length)
  return { ...record, key, partition, topicId: heads[partition]?.topicId ?? -1 }
}
