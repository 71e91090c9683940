import type { Logger } from 'pino'
import { openDatabase } from '../../database/database.ts'
import { every } from '../../process/every.ts'
import type { EventLog } from '../event-log.ts'
import { readTopic } from './read-topic.ts'
import { startPostgresReader } from './reader.ts'
import { applyTopics, checkTopics, insertTopics } from './topics.ts'
import { vacuumLog } from './vacuum.ts'
import { createWriter } from './writer.ts'

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
  const writer = createWriter(database)
  // Apart: in a log of years it takes longer than any statement on behalf of somebody who waits.
  const patient = database.apart('vacuum')
  const vacuum = () => vacuumLog(patient)
  const vacuuming = every(vacuumInterval, vacuum, (error) => {
    logger.warn({ err: error }, 'old records could not be removed')
  })

  return {
    publish: writer.publish,
    subscribe: (subscription) =>
      startPostgresReader(subscription, { database, logger, pollInterval, takeoverInterval }),
    readAll: (topic, { from = 0 } = {}) => readTopic(database, topic, from),
    createTopics: (topics) => insertTopics(database, topics),
    checkTopics: (topics) => checkTopics(database, topics),
    async applyTopics(topics) {
      const changed = await applyTopics(database, topics)
      writer.forget()
      return changed
    },
    ping: async () => void (await database.query('SELECT 1')),
    vacuum,
    async close() {
      await Promise.all([patient.close(), vacuuming.stop()])
      await database.close()
    },
  }
}
