import type { Admin, Consumer, Kafka } from 'kafkajs'
import { createWaker } from '../../outbox/waker.ts'
import { createBackoff, pause } from '../../process/backoff.ts'
import { type LogReader, nameOfPartition, type Subscription } from '../event-log.ts'
import type { Replaceable } from '../replaceable.ts'
import { deliverBatch, type ReadState } from './batches.ts'
import { listBounds } from './offsets.ts'
import type { KafkaLogOptions } from './options.ts'

/** A consumer that has fetched nothing for so long, not even an empty answer, has silently stopped. */
const SILENCE_LIMIT_MS = 60_000
const HINT_INTERVAL_MS = 5_000
const DISCONNECT_LIMIT_MS = 10_000
const NOT_JOINED_LIMIT_MS = 500

export type KafkaReaderOptions = KafkaLogOptions & { kafka: Kafka; admin: Replaceable<Admin> }

/** Reads as a member of a Kafka group. A consumer that crashes, stops or falls silent is replaced by a new one. */
export function startKafkaReader(subscription: Subscription, options: KafkaReaderOptions): LogReader {
  const stopping = new AbortController()
  const state: ReadState = {
    consumer: undefined,
    places: new Map(),
    activeAt: Date.now(),
    stopping: stopping.signal,
  }
  const ended = superviseConsumers(subscription, options, state)
  return {
    seek(target, offset) {
      const place = state.places.get(nameOfPartition(target))
      if (!place || !state.consumer) return
      state.places.set(nameOfPartition(place), { ...place, position: offset })
      state.consumer.seek({ topic: place.topic, partition: place.partition, offset: String(offset) })
    },
    partitions: () => [...state.places.values()],
    async bounds() {
      const found = await listBounds(options.admin, subscription.topics)
      for (const partition of found) {
        const place = state.places.get(nameOfPartition(partition))
        if (place) state.places.set(nameOfPartition(place), { ...place, end: partition.end })
      }
      return found
    },
    lastActiveAt: () => state.activeAt,
    async stop() {
      stopping.abort()
      await ended
    },
  }
}

async function superviseConsumers(subscription: Subscription, options: KafkaReaderOptions, state: ReadState) {
  const backoff = createBackoff({ first: 200 })
  while (!state.stopping.aborted) {
    const consumer = createConsumer(subscription.group, options)
    state.activeAt = Date.now()
    followAssignments(consumer, subscription, state, backoff.reset)
    const over = new AbortController()
    try {
      await Promise.race([
        runConsumer(consumer, subscription, options, state),
        stoppedBeforeJoining(state, over.signal),
      ])
    } catch (error) {
      options.logger.warn({ err: error, group: subscription.group }, 'reading from Kafka failed, tries again')
    }
    over.abort()
    const limit = state.places.size > 0 ? DISCONNECT_LIMIT_MS : NOT_JOINED_LIMIT_MS
    state.consumer = undefined
    state.places.clear()
    await disconnect(consumer, limit)
    await pause(backoff.next(), state.stopping)
  }
}

function createConsumer(groupId: string, options: KafkaReaderOptions): Consumer {
  const sessionTimeout = options.sessionTimeout ?? 10_000
  return options.kafka.consumer({
    groupId,
    sessionTimeout,
    rebalanceTimeout: Math.max(sessionTimeout, 10_000),
    heartbeatInterval: options.heartbeatInterval ?? 2_000,
    allowAutoTopicCreation: false,
    // Some thousand records: enough for one transaction, and worked off well within a session.
    maxBytesPerPartition: 3 * 1_024 * 1_024,
    maxWaitTimeInMs: options.fetchWait ?? 2_000,
    // Never by itself: kafkajs restarts after some crashes only, so a new consumer is made after all of them.
    retry: { initialRetryTime: 100, maxRetryTime: 1_000, retries: 4, restartOnFailure: async () => false },
  })
}

/** After every rebalance the stored offsets say where to begin, not those that Kafka keeps. */
function followAssignments(consumer: Consumer, subscription: Subscription, state: ReadState, joined: () => void): void {
  consumer.on('consumer.group_join', ({ payload }) => {
    joined()
    state.activeAt = Date.now()
    state.places.clear()
    for (const [topic, partitions] of Object.entries(payload.memberAssignment)) {
      for (const partition of partitions) {
        state.places.set(nameOfPartition({ topic, partition }), { topic, partition, position: undefined, end: 0 })
      }
    }
    subscription.assigned()
  })
  consumer.on('consumer.fetch', () => {
    state.activeAt = Date.now()
  })
}

/** Until it crashes, falls silent or should stop. */
async function runConsumer(
  consumer: Consumer,
  subscription: Subscription,
  { admin, logger }: KafkaReaderOptions,
  state: ReadState,
): Promise<void> {
  const waker = createWaker()
  let crashed = false
  consumer.on('consumer.crash', ({ payload: { error } }) => {
    logger.warn({ err: error, group: subscription.group }, 'reading from Kafka broke off, tries again')
    crashed = true
    waker.wake()
  })
  state.stopping.addEventListener('abort', waker.wake, { once: true })
  await consumer.connect()
  await consumer.subscribe({ topics: [...subscription.topics], fromBeginning: true })
  state.consumer = consumer
  await consumer.run({
    autoCommit: false,
    eachBatchAutoResolve: false,
    // While Postgres works on one partition, this process works on another.
    partitionsConsumedConcurrently: 2,
    eachBatch: (payload) => deliverBatch(payload, subscription, admin, state),
  })
  const hinted = new Map<string, number>()
  while (!state.stopping.aborted && !crashed && Date.now() - state.activeAt < SILENCE_LIMIT_MS) {
    await waker.wait(HINT_INTERVAL_MS)
    await commitHints(consumer, state, hinted)
  }
  state.stopping.removeEventListener('abort', waker.wake)
}

/** Kafka's committed offsets only save reading again what the stored ones would drop anyway. */
async function commitHints(consumer: Consumer, state: ReadState, hinted: Map<string, number>): Promise<void> {
  const hints = [...state.places.values()].flatMap((place) => {
    const { topic, partition, position } = place
    if (position === undefined || hinted.get(nameOfPartition(place)) === position) return []
    hinted.set(nameOfPartition(place), position)
    return [{ topic, partition, offset: String(position) }]
  })
  if (hints.length > 0) await consumer.commitOffsets(hints).catch(() => undefined)
}

/** A consumer that hangs may hang in this too. */
async function disconnect(consumer: Consumer, patience: number): Promise<void> {
  const limit = new AbortController()
  const done = consumer.disconnect().catch(() => undefined)
  await Promise.race([done.then(() => limit.abort()), pause(patience, limit.signal)])
}

/** Joining waits for members that died, until their session ends; nobody who stops should have to wait with it. */
function stoppedBeforeJoining({ stopping, places }: ReadState, over: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    stopping.addEventListener('abort', () => places.size === 0 && resolve(), { once: true, signal: over })
  })
}
