import { SpanKind, type Tracer } from '@opentelemetry/api'
import type { Client } from 'pg'
import type { Logger } from 'pino'
import { reasonOf } from '../consumers/poison.ts'
import type { Database } from '../database/database.ts'
import type { EventLog } from '../log/event-log.ts'
import { createBackoff, pause } from '../process/backoff.ts'
import { traceRecords } from '../tracing/tracing-records.ts'
import { OUTBOX_SIGNAL } from './outbox.ts'
import { createNotifier, OUTBOX_CHANNEL } from './outbox-notice.ts'
import { ageOfOutbox, countOutbox, deleteFromOutbox, type OutboxRow, readOutbox } from './outbox-store.ts'
import { createWaker, type Waker } from './waker.ts'

export type RelayOptions = {
  database: Database
  log: Pick<EventLog, 'publish'>
  logger: Logger
  /** Undefined while traces are off. */
  tracer?: Tracer | undefined
  /** Records in one send at most; default 500. */
  batchSize?: number
  /** How often the outbox is looked at when no commit of any process wakes the relay; default 5,000 ms. */
  idleInterval?: number
  /** How often a relay that does not lead tries to; default 1,000 ms. */
  takeoverInterval?: number
  /** For tests: runs between the log's acknowledgement and the delete; throwing is like a crash at that point. */
  failpoint?: () => void
}

export type Relay = {
  /** Records which this process has sent, and whether it is the one that sends. */
  stats(): { published: number; leading: boolean; failing: string | undefined }
  /** Events that the log has not acknowledged yet. */
  depth(): Promise<number>
  /** Seconds since the oldest of them was appended; 0 when there is none. */
  oldestAgeSeconds(): Promise<number>
  stop(): Promise<void>
}

/**
 * Rounds that don't carry a full batch follow each other no faster: commits that come meanwhile share a send, a delete
 * and what the disk does for them, instead of competing with the next commands for it.
 */
const BETWEEN_ROUNDS_MS = 10

const PUBLISH = { name: 'publish', kind: SpanKind.PRODUCER, attributes: { 'messaging.operation.type': 'send' } }

type State = { published: number; leading: boolean; failing: string | undefined; readonly stopping: AbortSignal }

/**
 * Moves events from the outbox to the log: one relay at a time for a database, oldest first, deleting what the log has
 * acknowledged. A crash in between sends some again, which consumers don't feel.
 */
export function startRelay(options: RelayOptions): Relay {
  const { database, logger } = options
  const stopping = new AbortController()
  const state: State = { published: 0, leading: false, failing: undefined, stopping: stopping.signal }
  const waker = createWaker()
  const notify = createNotifier(database)
  const committed = () => (state.leading ? waker.wake() : notify())
  database.signals.on(OUTBOX_SIGNAL, committed)
  const ended = run(options, state, waker)
  return {
    stats: () => ({ published: state.published, leading: state.leading, failing: state.failing }),
    depth: () => countOutbox(database),
    oldestAgeSeconds: () => ageOfOutbox(database),
    async stop() {
      stopping.abort()
      database.signals.off(OUTBOX_SIGNAL, committed)
      waker.wake()
      await ended
      logger.debug('relay stopped')
    },
  }
}

async function run(options: RelayOptions, state: State, waker: Waker): Promise<void> {
  const backoff = createBackoff()
  while (!state.stopping.aborted) {
    let client: Client | undefined
    try {
      client = await options.database.connect('relay')
      client.on('error', () => waker.wake())
      await lead(client, options, state, waker, backoff.reset)
    } catch (error) {
      state.failing = reasonOf(error)
      options.logger.warn({ err: error }, 'relay failed, tries again')
      await pause(backoff.next(), state.stopping) // commits meanwhile must not cut this short
    } finally {
      state.leading = false
      await client?.end().catch(() => undefined) // gives the lock to the next
    }
  }
}

/** The lock belongs to this connection, and so do the reads: whoever lost the lock cannot read on. */
async function lead(client: Client, options: RelayOptions, state: State, waker: Waker, succeeded: () => void) {
  while (!state.stopping.aborted) {
    const { rows } = await client.query(`SELECT pg_try_advisory_lock(hashtextextended('outbox relay', 0)) AS leading`)
    state.leading = rows[0]?.leading === true
    if (state.leading) break
    await pause(options.takeoverInterval ?? 1_000, state.stopping)
  }
  if (!state.leading) return
  client.on('notification', waker.wake)
  await client.query(`LISTEN ${OUTBOX_CHANNEL}`) // before the first look, so that nothing falls between the two
  await relay(client, options, state, waker, succeeded)
}

/**
 * Three things at once, then the next round: send a batch, delete the one before, read the one after. Rows are found by
 * being there, minus those under way: a cursor would step over a low id that commits late, and what follows it.
 */
async function relay(client: Client, options: RelayOptions, state: State, waker: Waker, succeeded: () => void) {
  const publish = (rows: OutboxRow[]) => traceRecords(options.tracer, PUBLISH, rows, () => options.log.publish(rows))
  let acknowledged: OutboxRow[] = []
  let batch: OutboxRow[] = []
  const batchSize = options.batchSize ?? 500
  while (!state.stopping.aborted || acknowledged.length > 0) {
    const mayGoOn = batch.length < batchSize ? pause(BETWEEN_ROUNDS_MS, state.stopping) : undefined
    const sending = state.stopping.aborted ? [] : batch
    const [following] = await allSettled([
      readOutbox(client, batchSize, [...sending, ...acknowledged]),
      sending.length > 0 ? publish(sending) : undefined,
      deleteFromOutbox(options.database, acknowledged),
    ])
    if (sending.length > 0) options.failpoint?.()
    state.published += sending.length
    state.failing = undefined
    succeeded()
    acknowledged = sending
    batch = following
    if (batch.length + acknowledged.length === 0) await waker.wait(options.idleInterval ?? 5_000)
    await mayGoOn
  }
}

/** Waits for all even when one fails, so that no send is still under way when the relay starts over. */
async function allSettled<const Work extends readonly unknown[]>(
  work: Work,
): Promise<{ -readonly [Index in keyof Work]: Awaited<Work[Index]> }> {
  await Promise.allSettled(work)
  return Promise.all(work)
}
