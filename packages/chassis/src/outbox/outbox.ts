import type { EventData, EventDefinition } from '@lantoa/contracts/define-event'
import { eventType } from '@lantoa/contracts/event-type'
import { v7 as uuid } from 'uuid'
import type { Tx } from '../database/database.ts'
import { packedRows } from '../database/packed-rows.ts'
import type { LogRecord } from '../log/event-log.ts'
import { traceparentOfCause } from '../tracing/tracing-commands.ts'
import { serialiserOf } from '../wire/serialiser.ts'
import { type Erasure, erasureHeaders } from './erasure.ts'
import { stateId } from './state-id.ts'

/** The signal which wakes the relay of this process after a commit that appended something. */
export const OUTBOX_SIGNAL = 'outbox'

/** Characters; at three bytes each still less than the megabyte that a broker takes. */
const MAX_VALUE_LENGTH = 300_000

/** Where and why events come about: the same for all events of one command or batch. */
export type EventContext = {
  /** CloudEvents source: the service, `/teams`. */
  readonly source: string
  readonly now: Date
  readonly correlationId?: string | undefined
}

/** An aggregate that a command changed; the correlation id goes into its event. */
export type Cause = { readonly id: string; readonly correlationId?: string | undefined }

export type OutboxEntry<Event extends EventDefinition> = {
  /** Id of the aggregate; events of one key keep their order. */
  readonly key: string
  /** Null: a tombstone, after which a compacted topic forgets the key. */
  readonly data: EventData<Event> | null
  /** Of a tombstone: by which all those of one person are known. */
  readonly erasure?: Erasure | undefined
  /** Version of the aggregate. Required where consumers must tell an older state from a newer one. */
  readonly sequence?: number | undefined
  /**
   * Id of the event. Give one where the same fact can be sent twice. Without one it follows from key and sequence, so
   * that a state which is sent again has it again; and where there is no sequence either, a new one is made.
   */
  readonly id?: string | undefined
  /** When it was recorded, ISO, where that is not now. */
  readonly time?: string | undefined
  /** Of the command that caused this one, where the events of one call have several causes. */
  readonly correlationId?: string | undefined
}

/**
 * Writes events in the transaction that changes the state they tell of. Call it after the rows of their keys are
 * locked: then ids of one key are in commit order, and the relay keeps it.
 */
export function appendToOutbox<Event extends EventDefinition>(
  tx: Tx,
  event: Event,
  entries: readonly OutboxEntry<Event>[],
  context: EventContext,
): void {
  if (entries.length === 0) return
  const records = eventRecords(event, entries, context)
  const { rows, values } = packedRows({
    key: records.map(({ key }) => key),
    headers: records.map(({ headers }) => JSON.stringify(headers)),
    value: records.map(({ value }) => value),
  })
  tx.write({
    name: 'append-to-outbox',
    text: `INSERT INTO outbox (topic, key, headers, value)
      SELECT $6, key, headers::json, value FROM ${rows} ORDER BY position`, // ids are given in this order
    values: [...values, event.topic.name],
  })
  tx.afterCommit(() => tx.signals.emit(OUTBOX_SIGNAL))
}

/** Events as the log carries them. The schema drops what it does not name, so nothing personal slips out with a row. */
export function eventRecords<Event extends EventDefinition>(
  event: Event,
  entries: readonly OutboxEntry<Event>[],
  context: EventContext,
): LogRecord[] {
  const common = commonHeaders(event, context)
  const write = writerOf(event)
  return entries.map((entry) => ({
    topic: event.topic.name,
    key: entry.key,
    headers: { ...common, ...ownHeaders(event, entry), ...traceHeader(entry.correlationId ?? context.correlationId) },
    value: valueText(entry, write),
  }))
}

const writers = new WeakMap<EventDefinition, ReturnType<typeof serialiserOf>>()

function writerOf(event: EventDefinition) {
  const write = writers.get(event) ?? serialiserOf(event.schema)
  writers.set(event, write)
  return write
}

function valueText({ key, data }: OutboxEntry<EventDefinition>, write: (data: unknown) => string): string | null {
  if (data === null) return null
  const value = write(data)
  if (value.length > MAX_VALUE_LENGTH) throw new RangeError(`The event of ${key} is too large for the log`)
  return value
}

/** CloudEvents 1.0, Kafka protocol binding, binary mode. */
function commonHeaders(event: EventDefinition, context: EventContext): Record<string, string> {
  return {
    ce_specversion: '1.0',
    ce_type: eventType(event),
    ce_source: context.source,
    ce_time: context.now.toISOString(),
    ...(context.correlationId !== undefined && { ce_correlationid: context.correlationId }),
    'content-type': 'application/json',
  }
}

function ownHeaders(
  event: EventDefinition,
  { key, id, sequence, time, correlationId, erasure }: OutboxEntry<EventDefinition>,
): Record<string, string> {
  return {
    ce_id: id ?? (sequence === undefined ? uuid() : stateId(`${eventType(event)}/${key}/${sequence}`)),
    ...(time !== undefined && { ce_time: time }),
    ...(sequence !== undefined && { ce_sequence: String(sequence) }),
    ...(correlationId !== undefined && { ce_correlationid: correlationId }),
    ...(erasure && erasureHeaders(erasure)),
  }
}

/** Only where the trace is recorded: most requests are not, and their events stay as small as they were. */
function traceHeader(correlationId: string | undefined): { ce_traceparent: string } | undefined {
  const traceparent = traceparentOfCause(correlationId)
  return traceparent === undefined ? undefined : { ce_traceparent: traceparent }
}
