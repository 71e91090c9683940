import { SpanKind, type Tracer } from '@opentelemetry/api'
import type { Logger } from 'pino'
import type { Database } from '../database/database.ts'
import type { Batch, BatchControl, EventLog, PartitionProgress } from '../log/event-log.ts'
import { createBackoff, pause } from '../process/backoff.ts'
import { traceRecords } from '../tracing/tracing-records.ts'
import { applyChunk, chunksOf, endOf } from './apply-chunk.ts'
import { warnOfGone, watchOffsets } from './consumer-watch.ts'
import type { Gap } from './lost-history.ts'
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
  /** Undefined while traces are off. */
  tracer?: Tracer | undefined
  /** Records in one transaction at most, which is when it is behind; default 4,000. */
  chunkSize?: number
  /** How often stored offsets are compared with what is being read, to notice a rewind; default 5,000 ms. */
  rewindCheckInterval?: number
}

export type ConsumerProgress = {
  group: string
  partitions: (PartitionProgress & { lag: number })[]
  /** Records that this process has dealt with since it started, by topic. */
  applied: ReadonlyMap<string, number>
  /** Records that retention removed before this process had read them. */
  lost: number
  /** Why the group stands still at the moment, if it does. */
  failing: string | undefined
  lastActiveAt: number
}

export type Consumer = {
  progress(): ConsumerProgress
  /** Sees at once, and not after some seconds, that stored offsets were changed. */
  look(): Promise<void>
  /** Rejects when nothing was read or tried for so long that only a restart can help. */
  probe(): Promise<void>
  /** Rejects while a topic that is followed does not exist; once it does, it is read without being asked. */
  probeTopics(): Promise<void>
  stop(): Promise<void>
}

const SILENCE_LIMIT_MS = 120_000
/** Well below the shortest session of a group, whose member must give signs of life meanwhile. */
const RETRY_LIMIT_MS = 2_000

/** Follows topics: applies their records to the database of a service, each once, in order per key, from 0 on. */
export function consume(options: ConsumerOptions): Consumer {
  const logger = options.logger.child({ group: options.group })
  const handlers = new Map(options.handlers.map((handler) => [handler.topic, handler]))
  const state: State = { failing: undefined, lost: 0, applied: new Map() }
  const reader = options.log.subscribe({
    group: options.group,
    topics: [...handlers.keys()],
    assigned: () => void watch.look(),
    deliver: (batch, control) => deliver({ ...options, logger }, handlers, state, batch, control),
  })

  const { database, group } = options
  const interval = options.rewindCheckInterval ?? 5_000
  const watch = watchOffsets({ reader, database, group, topics: [...handlers.keys()], logger, interval })
  return {
    progress: () => ({
      group: options.group,
      partitions: reader.partitions().map((partition) => ({ ...partition, lag: lagOf(partition) })),
      applied: state.applied,
      lost: state.lost,
      failing: state.failing,
      lastActiveAt: reader.lastActiveAt(),
    }),
    look: watch.look,
    async probe() {
      const silence = Date.now() - reader.lastActiveAt()
      if (silence > SILENCE_LIMIT_MS) throw new Error(`${options.group} has read nothing for ${silence} ms`)
    },
    async probeTopics() {
      const missing = await watch.missing()
      if (missing.length > 0) throw new Error(sayMissing(missing))
    },
    async stop() {
      void watch.stop() // a log that does not answer may keep it for longer than a stop may take
      await reader.stop()
    },
  }
}

type State = { failing: string | undefined; lost: number; readonly applied: Map<string, number> }

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
  for (const chunk of chunksOf(batch, options.chunkSize ?? 4_000)) {
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
  const { database, group, tracer } = options
  const attributes = { 'messaging.operation.type': 'process', 'messaging.consumer.group.name': group }
  const step = { name: 'apply', kind: SpanKind.CONSUMER, attributes }
  const work = () => applyChunk(database, group, chunk, handler.apply)
  const apply = () => traceRecords(tracer, step, chunk.records, work, ({ fresh }) => fresh)
  while (!control.stopped()) {
    try {
      const { next, fresh, letters, gap } = await apply()
      state.failing = undefined
      if (gap) noteGap(options.logger, state, chunk, gap)
      state.applied.set(chunk.topic, (state.applied.get(chunk.topic) ?? 0) + fresh.length)
      for (const { record, reason } of letters) {
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

function noteGap(logger: Logger, state: State, { topic, partition }: Batch, gap: Gap): void {
  if (gap.kind === 'gone') {
    warnOfGone(logger, { topic, partition, ...gap })
  } else {
    state.lost += gap.records
    logger.warn({ topic, partition, records: gap.records }, 'the log gave records up before they were read')
  }
}

/** Names who makes the topics: the service that their names begin with. */
function sayMissing(topics: readonly string[]): string {
  const owners = [...new Set(topics.map((topic) => topic.split('.')[0]))]
  const what = topics.length === 1 ? `topic ${topics[0]} is` : `topics ${topics.join(', ')} are`
  return `${what} missing: start ${owners.join(', ')}, or lantoa topics apply`
}

function lagOf({ position, end }: PartitionProgress): number {
  return Math.max(0, end - (position ?? 0))
}
