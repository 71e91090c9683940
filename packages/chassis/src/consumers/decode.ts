import type { EventData, EventDefinition } from '@lantoa/contracts/define-event'
import { eventType } from '@lantoa/contracts/event-type'
import { foldId } from '@lantoa/contracts/ids'
import { issueWords } from '@lantoa/contracts/issue-words'
import { lettingNumbersStand } from '@lantoa/contracts/text'
import type { StoredRecord } from '../log/event-log.ts'
import { type Erasure, erasureIn } from '../outbox/erasure.ts'
import { PoisonError } from './poison.ts'

const IN_OUR_WORDS = { error: issueWords }

type Decoded = {
  readonly key: string
  /** Id of the event; the same when it is delivered again, even under another offset. */
  readonly id: string
  /** `teams.visit-recorded.v1` */
  readonly type: string
  /** Instant at which it was recorded, ISO, UTC. */
  readonly time: string
  readonly correlationId: string | undefined
  readonly traceparent: string | undefined
  readonly offset: number
}

/** What happened once. Keep its effect under its id, so that the same fact twice is one. */
export type Fact<Event extends EventDefinition> = Decoded & { readonly data: EventData<Event> }

/** The whole state of an aggregate at a version; null when it was erased. */
export type EntityState<Event extends EventDefinition> = Decoded & {
  readonly data: EventData<Event> | null
  /** Version of the aggregate. Apply only what is newer than what is stored. */
  readonly sequence: number
  /** Of what was erased: by which all ids of one person are known, where that is said. */
  readonly erasure: Erasure | undefined
}

/** @throws PoisonError when the record is not one of these events */
export function decodeFact<Event extends EventDefinition>(events: readonly Event[], record: StoredRecord): Fact<Event> {
  const { envelope, data } = decode(events, record)
  if (data === null) throw new PoisonError('A fact has no data')
  return { ...envelope, data }
}

/** @throws PoisonError when the record is not one of these events */
export function decodeEntity<Event extends EventDefinition>(
  events: readonly Event[],
  record: StoredRecord,
): EntityState<Event> {
  const { envelope, data } = decode(events, record)
  const sequence = Number(requireHeader(record, 'ce_sequence'))
  if (!Number.isSafeInteger(sequence)) throw new PoisonError('ce_sequence is not a whole number')
  return { ...envelope, data, sequence, erasure: erasureIn(record) }
}

function decode<Event extends EventDefinition>(events: readonly Event[], record: StoredRecord) {
  const type = requireHeader(record, 'ce_type')
  const event = events.find((candidate) => eventType(candidate) === type)
  if (!event) throw new PoisonError(`Nobody here knows events of type ${type}`)
  const envelope: Decoded = {
    key: record.key,
    id: foldId(requireHeader(record, 'ce_id')),
    type,
    time: requireHeader(record, 'ce_time'),
    correlationId: record.headers.ce_correlationid,
    traceparent: record.headers.ce_traceparent,
    offset: record.offset,
  }
  return { envelope, data: record.value === null ? null : decodeData(event, record.value) }
}

/** Zod drops the fields it does not know: a newer producer may add optional ones. */
function decodeData<Event extends EventDefinition>(event: Event, value: string): EventData<Event> {
  // What was recorded before numbers were refused in words is still read.
  const { result: parsed } = lettingNumbersStand(() => event.schema.safeParse(parseJson(value), IN_OUR_WORDS))
  if (parsed.success) return parsed.data as EventData<Event> // the schema of Event makes just this
  const faults = parsed.error.issues.slice(0, 10).map(({ path, message }) => `/${path.join('/')}: ${message}`)
  throw new PoisonError(`The data is not that of the event: ${faults.join('; ')}`)
}

function parseJson(value: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    throw new PoisonError('The value is not JSON')
  }
}

function requireHeader(record: StoredRecord, name: string): string {
  const value = record.headers[name]
  if (value === undefined) throw new PoisonError(`The header ${name} is missing`)
  return value
}
