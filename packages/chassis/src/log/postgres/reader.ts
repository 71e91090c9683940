import type { Client } from 'pg'
import type { Logger } from 'pino'
import type { Database } from '../../database/database.ts'
import { createWaker, type Waker } from '../../outbox/waker.ts'
import { createBackoff, pause } from '../../process/backoff.ts'
import { type Batch, type Bounds, type LogReader, nameOfPartition, type Subscription } from '../event-log.ts'
import { type Head, LOG_CHANNEL, listHeads, listRecords } from './store.ts'

const BATCH_SIZE = 1_000

type Place = { head: Head; position: number | undefined }
type State = { places: Map<string, Place>; activeAt: number; readonly stopping: AbortSignal }

export type PostgresReaderOptions = {
  database: Database
  logger: Logger
  /** How often readers look without having been notified, milliseconds. */
  pollInterval: number
  /** How often a process that stands by tries to take over, milliseconds. */
  takeoverInterval: number
}

/**
 * Reads for a group. One process of a group reads, the others stand by: the group's lock belongs to the reader's own
 * connection and goes to the next process when that ends.
 */
export function startPostgresReader(subscription: Subscription, options: PostgresReaderOptions): LogReader {
  const stopping = new AbortController()
  const state: State = { places: new Map(), activeAt: Date.now(), stopping: stopping.signal }
  const waker = createWaker()
  const ended = run(subscription, options, state, waker)
  return {
    seek(target, offset) {
      const place = state.places.get(nameOfPartition(target))
      if (place) place.position = offset
      waker.wake()
    },
    partitions: () =>
      [...state.places.values()].map(({ head: { topic, partition, end }, position }) => ({
        ...{ topic, partition, position, end },
      })),
    bounds: () => listHeads(options.database.pool, subscription.topics),
    lastActiveAt: () => state.activeAt,
    async stop() {
      stopping.abort()
      waker.wake()
      await ended
    },
  }
}

async function run(subscription: Subscription, options: PostgresReaderOptions, state: State, waker: Waker) {
  const backoff = createBackoff()
  while (!state.stopping.aborted) {
    let client: Client | undefined
    try {
      client = await options.database.connect(`reads for ${subscription.group}`)
      await listen(client, subscription, waker)
      if (await takeGroup(client, subscription.group, options, state)) {
        backoff.reset()
        await readOn(client, subscription, options, state, waker)
      }
    } catch (error) {
      options.logger.warn({ err: error, group: subscription.group }, 'reading the log failed, tries again')
      await pause(backoff.next(), state.stopping)
    } finally {
      state.places.clear()
      await client?.end().catch(() => undefined) // gives the group to the next process
    }
  }
}

async function listen(client: Client, { topics }: Subscription, waker: Waker): Promise<void> {
  client.on('error', waker.wake)
  client.on('notification', ({ payload }) => {
    if (payload?.split(',').some((topic) => topics.includes(topic))) waker.wake()
  })
  await client.query(`LISTEN ${LOG_CHANNEL}`)
}

async function takeGroup(client: Client, group: string, options: PostgresReaderOptions, state: State) {
  while (!state.stopping.aborted) {
    const { rows } = await client.query('SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS taken', [group])
    state.activeAt = Date.now()
    if (rows[0]?.taken === true) return true
    await pause(options.takeoverInterval, state.stopping)
  }
  return false
}

/** All reads go through the connection that holds the lock: whoever lost it cannot read on. */
async function readOn(
  client: Client,
  subscription: Subscription,
  options: PostgresReaderOptions,
  state: State,
  waker: Waker,
) {
  while (!state.stopping.aborted) {
    const heads = await listHeads(client, subscription.topics)
    state.activeAt = Date.now()
    if (keepPlaces(state.places, heads)) subscription.assigned()
    let found = false
    for (const place of state.places.values()) {
      const batch = await nextBatch(client, place)
      if (!batch || state.stopping.aborted) continue
      found = true
      const { position } = place
      const next = await subscription.deliver(batch, controlOf(state))
      // Somebody may have rewound the place meanwhile; then that counts.
      if (place.position === position) place.position = next
    }
    if (!found) await waker.wait(options.pollInterval)
  }
}

/** True when somebody must say where to read: in partitions that are new here, or end before the place to go on from. */
function keepPlaces(places: Map<string, Place>, heads: readonly Head[]): boolean {
  const known = new Map(places)
  places.clear() // a topic that is gone leaves nothing: if it comes back, it is another
  for (const head of heads) {
    places.set(nameOfPartition(head), { position: undefined, ...known.get(nameOfPartition(head)), head })
  }
  return [...places.values()].some(({ head, position }) => position === undefined || position > head.end)
}

async function nextBatch(client: Client, { head, position }: Place): Promise<Batch | undefined> {
  if (position === undefined || position >= head.end) return undefined
  const { topic, partition, end, oldest } = head
  const fetchedFrom = Math.max(position, oldest)
  const records = await listRecords(client, head, fetchedFrom, BATCH_SIZE)
  if (records.length === 0) return undefined
  return { topic, partition, fetchedFrom, end, records, bounds: () => getBounds(client, head) }
}

async function getBounds(client: Client, { topic, partition }: Head): Promise<Bounds> {
  const head = (await listHeads(client, [topic])).find((one) => one.partition === partition)
  if (!head) throw new Error(`The log has no partition ${topic}/${partition}`)
  return head
}

function controlOf(state: State) {
  return {
    heartbeat: async () => {
      state.activeAt = Date.now()
    },
    stopped: () => state.stopping.aborted,
  }
}
