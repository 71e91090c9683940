import type { EventDefinition } from './define-event.ts'
import type { Topic } from './define-topic.ts'
import { eventType } from './event-type.ts'
import { EVENTS } from './events.ts'
import { type JsonObject, type SchemaCollector, schemaCollector } from './json-schema.ts'

const DAY_MS = 86_400_000

/** The AsyncAPI 3 document of every topic and event; the same declarations always give the same text. */
export function asyncApi(): JsonObject {
  return asyncApiFrom(EVENTS)
}

/** @see asyncApi — from any events, so that a change can be tried out. */
export function asyncApiFrom(events: Record<string, readonly EventDefinition[]>): JsonObject {
  const schemas = schemaCollector('draft-7')
  const all = Object.entries(events).flatMap(([service, own]) => own.map((event) => ({ service, event })))
  const byTopic = Map.groupBy(all, ({ event }) => event.topic)
  const finished = schemas.finish({
    messages: Object.fromEntries(
      all.map(({ service, event }) => [eventType(event), messageOf(event, service, schemas)]),
    ),
  })
  const topics = [...byTopic]
  return {
    asyncapi: '3.0.0',
    info: { title: 'Lan Tỏa events', version: '1.0.0', license: { name: 'MIT' } },
    defaultContentType: 'application/json',
    channels: Object.fromEntries(
      topics.map(([topic, own]) => [
        topic.name,
        channelOf(
          topic,
          own.map((one) => one.event),
        ),
      ]),
    ),
    operations: Object.fromEntries(
      topics.map(([topic, own]) => [`send.${topic.name}`, sendOf(topic, own[0]?.service ?? '')]),
    ),
    components: {
      messages: finished.document.messages ?? {},
      schemas: { ...finished.schemas, CloudEventHeaders: HEADERS },
    },
  }
}

function channelOf(topic: Topic, events: readonly EventDefinition[]): JsonObject {
  const compacted = topic.retentionDays === 'compacted'
  const retention = compacted ? {} : { 'retention.ms': Number(topic.retentionDays) * DAY_MS }
  return {
    address: topic.name,
    description: topic.description,
    messages: Object.fromEntries(
      events.map((event) => [eventType(event), { $ref: `#/components/messages/${eventType(event)}` }]),
    ),
    bindings: {
      kafka: {
        bindingVersion: '0.5.0',
        topic: topic.name,
        partitions: topic.partitions,
        topicConfiguration: { 'cleanup.policy': [compacted ? 'compact' : 'delete'], ...retention },
      },
    },
    'x-kind': topic.kind,
  }
}

function sendOf(topic: Topic, service: string): JsonObject {
  return { action: 'send', tags: [{ name: service }], channel: { $ref: `#/channels/${topic.name}` } }
}

function messageOf(event: EventDefinition, service: string, schemas: SchemaCollector): JsonObject {
  const fixed = { ce_type: { const: eventType(event) }, ce_source: { const: `/${service}` } }
  const own = {
    type: 'object',
    properties: fixed,
    ...(event.topic.kind === 'entity' ? { required: ['ce_sequence'] } : {}),
  }
  return {
    name: eventType(event),
    ...(event.topic.kind === 'entity'
      ? { description: 'A record without a value is a tombstone: forget the key' }
      : {}),
    contentType: 'application/json',
    headers: { allOf: [{ $ref: '#/components/schemas/CloudEventHeaders' }, own] },
    payload: schemas.add(event.schema, 'answer'),
    bindings: {
      kafka: { bindingVersion: '0.5.0', key: { type: 'string', description: event.topic.description } },
    },
  }
}

/** CloudEvents 1.0 in Kafka's binary mode: attributes as headers, data as the value, the aggregate's id as the key. */
const HEADERS: JsonObject = {
  type: 'object',
  properties: {
    ce_specversion: { type: 'string', const: '1.0' },
    ce_id: { type: 'string', description: 'Together with ce_source unique: the same event may arrive twice' },
    ce_source: { type: 'string', examples: ['/teams'] },
    ce_type: { type: 'string', examples: ['teams.visit-recorded.v1'] },
    ce_time: { type: 'string', format: 'date-time' },
    ce_sequence: { type: 'string', description: 'Version of the aggregate, a decimal number that only grows' },
    ce_correlationid: { type: 'string', description: 'Correlation id of the request that caused it' },
    ce_erasure: {
      type: 'string',
      format: 'uuid',
      description:
        'Of a tombstone of a person: the erasure, which all ids that they had have in common. It is made of nothing and names nobody',
    },
    ce_erasedids: { type: 'string', description: 'How many ids were erased with ce_erasure, a decimal number' },
    ce_traceparent: { type: 'string', description: 'W3C trace context' },
    'content-type': { type: 'string', const: 'application/json' },
  },
  required: ['ce_specversion', 'ce_id', 'ce_source', 'ce_type', 'ce_time', 'content-type'],
}
