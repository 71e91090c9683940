import type { Logger } from 'pino'
import { applyChunk, chunksOf, endOf } from './apply-chunk.ts'
import { createBackoff, pause } from './backoff.ts'
import { listOffsets } from './consumer-offsets.ts'
import type { Database } from './database.ts'
import { type Batch, type BatchControl, type EventLog, nameOfPartition, type PartitionProgress } from './event-log.ts'
import { reasonOf } from './poison.ts'
import type { TopicHandler } from './topic-handlers.ts'

export type ConsumerOptions = {
  log: EventLog
  /** Where the group keeps its offsets, dead letters and what its handlers write: one transaction for all three. */
  database: Database
  logger: Logger
  /** `payments.residents`; also the name under which an operator repairs and replays. */
  group: string
  handlers: readonly TopicHandler[]
  /** Records in one transaction at most; default 1,000. */
  chunkSize?: number
  /** How often stored offsets are compared with what is being read, to notice a rewind; default 5,000 ms. */
  rewindCheckInterval?: number
}

export type ConsumerProgress = {
  group: string
  partitions: (PartitionProgress & { lag: number })[]
  /** Why the group stands still at the moment, if it does. */
  failing: string | undefined
  lastActiveAt: number
}

export type Consumer = {
  progress(): ConsumerProgress
  /** Rejects when nothing was read or tried for so long that only a restart can help. */
  probe(): Promise<void>
  stop(): Promise<void>
}

const SILENCE_LIMIT_MS = 120_000
/** Well below the shortest session of a group, whose member must give signs of life meanwhile. */
const RETRY_LIMIT_MS = 2_000

/** Follows topics: applies their records to the database of a service, each once, in order per key, from 0 on. */
export function consume(options: ConsumerOptions): Consumer {
  const logger = options.logger.child({ group: options.group })
  const handlers = new Map(options.handlers.map((handler) => [handler.topic, handler]))
  const state: State = { failing: undefined }
  const reader = options.log.subscribe({
    group: options.group,
    topics: [...handlers.keys()],
    assigned: () => void resume(),
    deliver: (batch, control) => deliver({ ...options, logger }, handlers, state, batch, control),
  })

  /** The stored offsets decide where to read: right after an assignment, and whenever somebody rewinds them. */
  async function resume(): Promise<void> {
    try {
      const stored = new Map(
        (await listOffsets(options.database, options.group)).map((row) => [nameOfPartition(row), row.next]),
      )
      for (const partition of reader.partitions()) {
        const next = stored.get(nameOfPartition(partition)) ?? 0
        if (partition.position === undefined || next < partition.position) reader.seek(partition, next)
      }
    } catch (error) {
      logger.warn({ err: error }, 'stored offsets could not be read')
    }
  }

  const timer = setInterval(() => void resume(), options.rewindCheckInterval ?? 5_000).unref()
  return {
    progress: () => ({
      group: options.group,
      partitions: reader.partitions().map((partition) => ({ ...partition, lag: lagOf(partition) })),
      failing: state.failing,
      lastActiveAt: reader.lastActiveAt(),
    }),
    async probe() {
      const silence = Date.now() - reader.lastActiveAt()
      if (silence > SILENCE_LIMIT_MS) throw new Error(`${options.group} has read nothing for ${silence} ms`)
    },
    async stop() {
      clearInterval(timer)
      await reader.stop()
    },
  }
}

type State = { failing: string | undefined }

async function deliver(
  options: ConsumerOptions,
  handlers: ReadonlyMap<string, TopicHandler>,
  state: State,
  batch: Batch,
  control: BatchControl,
): Promise<number> {
  const handler = handlers.get(batch.topic)
  if (!handler) throw new Error(`${options.group} does not follow ${batch.topic}`)
  let next = batch.fetchedFrom
  for (const chunk of chunksOf(batch, options.chunkSize ?? 1_000)) {
    const reached = await persist(options, handler, state, chunk, control)
    if (reached === undefined) return next // stopping: the rest stays where it is
    next = reached
    if (next !== endOf(chunk)) return next
    await control.heartbeat()
  }
  return next
}

/** Tries until it works, or answers undefined when the consumer must let go of the batch. */
async function persist(
  options: ConsumerOptions,
  handler: TopicHandler,
  state: State,
  chunk: Batch,
  control: BatchControl,
): Promise<number | undefined> {
  const backoff = createBackoff({ limit: RETRY_LIMIT_MS })
  while (!control.stopped()) {
    try {
      const { next, setAside } = await applyChunk(options.database, options.group, chunk, handler.apply)
      state.failing = undefined
      for (const { record, reason } of setAside) {
        const { topic, partition, offset } = record
        if (reason !== null) options.logger.error({ topic, partition, offset, reason }, 'a record became a dead letter')
      }
      return next
    } catch (error) {
      state.failing = reasonOf(error)
      options.logger.warn({ err: error, topic: chunk.topic, partition: chunk.partition }, 'records wait for a retry')
    }
    await pause(backoff.next())
    await control.heartbeat()
  }
  return undefined
}

function lagOf({ position, end }: PartitionProgress): number {
  return Math.max(0, end - (position ?? 0))
}
