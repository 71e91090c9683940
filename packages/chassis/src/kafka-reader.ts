import type { Admin, Consumer, EachBatchPayload, Kafka } from 'kafkajs'
import { createBackoff } from './backoff.ts'
import type { LogReader, PartitionProgress, Subscription, TopicPartition } from './event-log.ts'
import type { KafkaLogOptions } from './kafka.ts'
import { fetchedFrom, storedRecords } from './kafka-records.ts'
import type { Replaceable } from './replaceable.ts'
import { createWaker, type Waker } from './waker.ts'

/** A consumer that has fetched nothing for so long, not even an empty answer, has silently stopped. */
const SILENCE_LIMIT_MS = 60_000
const HINT_INTERVAL_MS = 5_000
const DISCONNECT_LIMIT_MS = 10_000

type State = {
  consumer: Consumer | undefined
  places: Map<string, PartitionProgress>
  activeAt: number
  stopping: boolean
}

/** Reads as a member of a Kafka group. A consumer that crashes, stops or falls silent is replaced by a new one. */
export function startKafkaReader(
  kafka: Kafka,
  admin: Replaceable<Admin>,
  subscription: Subscription,
  options: KafkaLogOptions,
): LogReader {
  const state: State = { consumer: undefined, places: new Map(), activeAt: Date.now(), stopping: false }
  const waker = createWaker()
  const ended = supervise(kafka, admin, subscription, options, state, waker)
  return {
    seek({ topic, partition }, offset) {
      const place = state.places.get(nameOf({ topic, partition }))
      if (!place || !state.consumer) return
      state.places.set(nameOf(place), { ...place, position: offset, end: Math.max(place.end, offset) })
      state.consumer.seek({ topic, partition, offset: String(offset) })
    },
    partitions: () => [...state.places.values()],
    lastActiveAt: () => state.activeAt,
    async stop() {
      state.stopping = true
      waker.wake()
      await ended
    },
  }
}

async function supervise(
  kafka: Kafka,
  admin: Replaceable<Admin>,
  subscription: Subscription,
  options: KafkaLogOptions,
  state: State,
  waker: Waker,
) {
  const { logger } = options
  const backoff = createBackoff({ first: 200 })
  while (!state.stopping) {
    const consumer = createConsumer(kafka, subscription.group, options)
    const life = { crashed: false }
    state.activeAt = Date.now()
    consumer.on('consumer.crash', () => {
      life.crashed = true
      waker.wake()
    })
    follow(consumer, subscription, state, backoff.reset)
    try {
      await consumer.connect()
      await consumer.subscribe({ topics: [...subscription.topics], fromBeginning: true })
      state.consumer = consumer
      await consumer.run({
        autoCommit: false,
        eachBatchAutoResolve: false,
        eachBatch: (payload) => deliver(payload, admin, subscription, state),
      })
      while (!state.stopping && !life.crashed && Date.now() - state.activeAt < SILENCE_LIMIT_MS) {
        await waker.wait(HINT_INTERVAL_MS)
        await commitHints(consumer, state)
      }
    } catch (error) {
      logger.warn({ err: error, group: subscription.group }, 'reading from Kafka failed, tries again')
    }
    state.consumer = undefined
    state.places.clear()
    await disconnect(consumer)
    if (!state.stopping) await waker.wait(backoff.next())
  }
}

function createConsumer(kafka: Kafka, groupId: string, options: KafkaLogOptions): Consumer {
  const sessionTimeout = options.sessionTimeout ?? 30_000
  return kafka.consumer({
    groupId,
    sessionTimeout,
    rebalanceTimeout: Math.max(sessionTimeout, 10_000),
    heartbeatInterval: options.heartbeatInterval ?? 3_000,
    allowAutoTopicCreation: false,
    // Small, so that a fetch is worked off well within a session.
    maxBytesPerPartition: 512 * 1_024,
    maxWaitTimeInMs: options.fetchWait ?? 1_000,
    retry: { initialRetryTime: 100, maxRetryTime: 1_000, retries: 4, restartOnFailure: async () => false },
  })
}

/** After every rebalance the stored offsets say where to begin, not those that Kafka keeps. */
function follow(consumer: Consumer, subscription: Subscription, state: State, joined: () => void): void {
  consumer.on('consumer.group_join', ({ payload }) => {
    state.activeAt = Date.now()
    joined()
    state.places.clear()
    for (const [topic, partitions] of Object.entries(payload.memberAssignment)) {
      for (const partition of partitions) {
        state.places.set(nameOf({ topic, partition }), { topic, partition, position: undefined, end: 0 })
      }
    }
    subscription.assigned()
  })
  consumer.on('consumer.fetch', () => {
    state.activeAt = Date.now()
  })
}

async function deliver(
  { batch, resolveOffset, heartbeat, isRunning, isStale }: EachBatchPayload,
  admin: Replaceable<Admin>,
  subscription: Subscription,
  state: State,
) {
  const { topic, partition } = batch
  const end = Number(batch.highWatermark)
  const from = fetchedFrom(batch)
  const name = nameOf({ topic, partition })
  state.places.set(name, { topic, partition, position: from, end })
  const next = await subscription.deliver(
    {
      topic,
      partition,
      fetchedFrom: from,
      end,
      records: storedRecords(batch),
      oldestOffset: () => oldest(admin, topic, partition),
    },
    {
      stopped: () => state.stopping || !isRunning() || isStale(),
      async heartbeat() {
        state.activeAt = Date.now()
        await heartbeat() // throws while the group rebalances; kafkajs then joins again
      },
    },
  )
  if (isStale()) return // somebody has sought another place meanwhile: that counts
  state.places.set(name, { topic, partition, position: next, end })
  resolveOffset(String(next - 1))
}

/** Kafka's committed offsets only save reading again what the stored ones would drop anyway. */
async function commitHints(consumer: Consumer, state: State): Promise<void> {
  const hints = [...state.places.values()].flatMap(({ topic, partition, position }) =>
    position === undefined ? [] : [{ topic, partition, offset: String(position) }],
  )
  if (hints.length > 0) await consumer.commitOffsets(hints).catch(() => undefined)
}

async function oldest(admin: Replaceable<Admin>, topic: string, partition: number): Promise<number> {
  const offsets = await admin.use((client) => client.fetchTopicOffsets(topic))
  return Number(offsets.find((entry) => entry.partition === partition)?.low ?? 0)
}

async function disconnect(consumer: Consumer): Promise<void> {
  const waker = createWaker()
  const done = consumer.disconnect().catch(() => undefined)
  await Promise.race([done.then(waker.wake), waker.wait(DISCONNECT_LIMIT_MS)])
}

function nameOf({ topic, partition }: TopicPartition): string {
  return `${topic}/${partition}`
}
