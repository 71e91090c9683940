import { foldId } from '@lantoa/contracts/ids'
import type { Logger } from 'pino'
import { openDatabase } from '../../database/database.ts'
import { every } from '../../process/every.ts'
import type { EventLog, LogRecord, StoredRecord } from '../event-log.ts'
import { partitionOf } from '../partition-of.ts'
import { startPostgresReader } from './reader.ts'
import { type Head, insertRecords, listHeads, listRecords } from './store.ts'
import { applyTopics, checkTopics, insertTopics } from './topics.ts'
import { vacuumLog } from './vacuum.ts'

const PAGE_SIZE = 1_000

export type PostgresLogOptions = {
  /** A database with `logMigrations` applied; best one of its own. */
  url: string
  logger: Logger
  /** How often readers look without having been notified; default 2,000 ms. */
  pollInterval?: number
  /** How often a process that stands by tries to read for a group; default 1,000 ms. */
  takeoverInterval?: number
  /** How often old records are removed; default hourly. */
  vacuumInterval?: number
}

export type PostgresLog = EventLog & {
  /** Applies compaction and retention now. */
  vacuum(): Promise<void>
}

/** The event log without a broker: topics are tables, offsets are taken under row locks, readers are notified. */
export function openPostgresLog(options: PostgresLogOptions): PostgresLog {
  const { logger, pollInterval = 2_000, takeoverInterval = 1_000, vacuumInterval = 3_600_000 } = options
  const database = openDatabase({ url: options.url, applicationName: 'event log', poolSize: 5, logger })
  const partitions = new Map<string, readonly Head[]>()
  // Apart: in a log of years it takes longer than any statement on behalf of somebody who waits.
  const patient = database.apart('vacuum')
  const vacuum = () => vacuumLog(patient)
  const vacuuming = every(vacuumInterval, vacuum, (error) => {
    logger.warn({ err: error }, 'old records could not be removed')
  })

  /** Looked up once, and again after a failure: somebody may have made the topic anew. */
  async function partitionsOf(topic: string): Promise<readonly Head[]> {
    const known = partitions.get(topic) ?? (await listHeads(database.pool, [topic]))
    if (known.length === 0) throw new Error(`The log has no topic ${topic}`)
    partitions.set(topic, known)
    return known
  }

  function place(record: LogRecord, heads: readonly Head[]) {
    const key = foldId(record.key)
    const partition = partitionOf(key, heads.length)
    return { ...record, key, partition, topicId: heads[partition]?.topicId ?? -1 }
  }

  return {
    async publish(batch) {
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
    },
    subscribe: (subscription) =>
      startPostgresReader(subscription, { database, logger, pollInterval, takeoverInterval }),
    async *readAll(topic, { from = 0 } = {}) {
      const heads = await listHeads(database.pool, [topic])
      if (heads.length === 0) throw new Error(`The log has no topic ${topic}`)
      for (const head of heads) yield* readPartition(head, from)
    },
    createTopics: (topics) => insertTopics(database, topics),
    checkTopics: (topics) => checkTopics(database, topics),
    async applyTopics(topics) {
      const changed = await applyTopics(database, topics)
      partitions.clear()
      return changed
    },
    ping: async () => void (await database.query('SELECT 1')),
    vacuum,
    async close() {
      await Promise.all([patient.close(), vacuuming.stop()])
      await database.close()
    },
  }

  async function* readPartition(head: Head, from: number): AsyncGenerator<StoredRecord[]> {
    let next = from
    while (next < head.end) {
      const page = (await listRecords(database.pool, head, next, PAGE_SIZE)).filter(({ offset }) => offset < head.end)
      if (page.length === 0) return
      yield page
      next = (page.at(-1)?.offset ?? next) + 1
    }
  }
}
