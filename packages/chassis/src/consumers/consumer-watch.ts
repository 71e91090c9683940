import type { Logger } from 'pino'
import type { Database } from '../database/database.ts'
import { type LogReader, nameOfPartition } from '../log/event-log.ts'
import { every } from '../process/every.ts'
import { shareNext } from '../process/share-next.ts'
import { listOffsets } from './consumer-offsets.ts'
import { forgetHistory } from './lost-history.ts'

export type Watch = {
  /** Looks at once. */
  look(): Promise<void>
  /** Followed topics that do not exist, as they were last looked at. */
  missing(): Promise<readonly string[]>
  stop(): Promise<void>
}

export type WatchOptions = {
  reader: LogReader
  database: Database
  group: string
  topics: readonly string[]
  logger: Logger
  /** Milliseconds between looks at the stored offsets. */
  interval: number
}

/** The log is asked less often than the database: each time costs some requests for every topic. */
const LOOKS_PER_LOOK_AT_LOG = 3

/**
 * Keeps a reader where the stored offsets say: right after an assignment, and whenever somebody rewinds them. Stored
 * offsets that lie beyond the end of a partition, because its history is gone, go back to its beginning.
 */
export function watchOffsets({ reader, database, group, topics, logger, interval }: WatchOptions): Watch {
  let missing: readonly string[] = []
  let looks = 0
  let comparing = false

  /** A database that hangs is asked once, however many ask: all who ask meanwhile share the next answer. */
  const readStored = shareNext(async () => {
    const stored = new Map((await listOffsets(database, group)).map((row) => [nameOfPartition(row), row.next]))
    for (const partition of reader.partitions()) {
      const next = stored.get(nameOfPartition(partition)) ?? 0
      if (partition.position === undefined || next < partition.position) reader.seek(partition, next)
    }
    return stored
  })

  async function look(withLog: boolean): Promise<void> {
    const stored = await readStored()
    if (withLog && !comparing) await compare(stored)
  }

  /** The offsets were read before the log is asked: a log that lives only grows, so none of them can lie beyond its end. */
  async function compare(stored: ReadonlyMap<string, number>): Promise<void> {
    comparing = true
    try {
      const bounds = await reader.bounds()
      missing = topics.filter((topic) => !bounds.some((partition) => partition.topic === topic))
      const own = new Set(reader.partitions().map(nameOfPartition))
      for (const partition of bounds) {
        const next = stored.get(nameOfPartition(partition)) ?? 0
        if (next <= partition.end || !own.has(nameOfPartition(partition))) continue
        if (!(await database.transaction((tx) => forgetHistory(tx, group, partition, next)))) continue
        warnOfGone(logger, { ...partition, stored: next })
        reader.seek(partition, 0)
      }
    } finally {
      comparing = false
    }
  }

  const failed = (error: unknown) => logger.warn({ err: error }, 'stored offsets could not be compared with the log')
  const first = look(true).catch(failed)
  async function lookAgain(): Promise<void> {
    await first
    looks += 1
    await look(looks % LOOKS_PER_LOOK_AT_LOG === 0 || missing.length > 0)
  }
  const looking = every(interval, lookAgain, failed)
  return {
    look: () => look(true).catch(failed),
    async missing() {
      await first
      return missing
    },
    stop: looking.stop,
  }
}

/** One line, where an operator who restored or emptied something looks for what became of it. */
export function warnOfGone(
  logger: Logger,
  { topic, partition, stored, end }: { topic: string; partition: number; stored: number; end: number },
): void {
  logger.warn({ topic, partition, stored, end }, 'the log ends before what was read of it: reads it from its beginning')
}
