import { randomUUID } from 'node:crypto'
import { defineEvent } from '@lantoa/contracts/define-event'
import { defineTopic } from '@lantoa/contracts/define-topic'
import { eventType } from '@lantoa/contracts/event-type'
import { createTestDatabase } from '@lantoa/testkit/postgres'
import { pino } from 'pino'
import { expect, vi } from 'vitest'
import { z } from 'zod'
import { consume } from '../src/consumers/consume.ts'
import { onFacts, type TopicHandler } from '../src/consumers/topic-handlers.ts'
import { type Database, openDatabase, type Tx } from '../src/database/database.ts'
import { chassisMigrations, migrate } from '../src/database/migrate.ts'
import type { EventLog, LogRecord } from '../src/log/event-log.ts'

export const logger = pino({ level: process.env.TEST_LOG_LEVEL ?? 'silent' })

/** A log that the contract is run against. */
export type LogHarness = {
  /** A new client of the same log, as another process would have it. */
  open(): EventLog
  /** Takes the log down hard and up again. */
  restart(): Promise<void>
  /** Deletes a topic with all that is in it. */
  deleteTopic(topic: string): Promise<void>
  /** Removes everything from a topic but each partition's newest record, as retention does. */
  expire(topic: string): Promise<void>
  close(): Promise<void>
}

const Counted = z.object({ value: z.int() })
export type CountedEvent = ReturnType<typeof defineCounted>

/** An event on a topic that no other test uses. */
export function defineCounted(kind: 'fact' | 'entity' = 'fact') {
  const topic = defineTopic(`test.${randomUUID()}.v1`, { kind, partitions: 3, description: 'made by a test' })
  return defineEvent('test.counted', 1, { topic, schema: Counted })
}

/** A service's database: what the chassis needs, and a table in which every application of a record leaves a row. */
export async function openTestService(): Promise<Database & { drop(): Promise<void> }> {
  const created = await createTestDatabase({ migrations: [chassisMigrations], migrate })
  const database = openDatabase({ url: created.url, applicationName: 'test', poolSize: 6 })
  await database.query('CREATE TABLE effect (at bigserial PRIMARY KEY, key text, value integer)')
  return {
    ...database,
    async drop() {
      await database.close()
      await created.drop()
    },
  }
}

/** Without any guard of its own: a record applied twice shows. */
export function countEffects(event: CountedEvent): TopicHandler {
  return onFacts(event, (tx, facts) => insertEffects(tx, facts))
}

export async function insertEffects(tx: Tx, facts: readonly { key: string; data: { value: number } }[]): Promise<void> {
  await tx.query('INSERT INTO effect (key, value) SELECT * FROM unnest($1::text[], $2::integer[])', [
    facts.map((fact) => fact.key),
    facts.map((fact) => fact.data.value),
  ])
}

/** Values by key, in the order in which they were applied. */
export async function effectsOf(database: Database): Promise<Record<string, number[]>> {
  const rows = await database.query<{ key: string; values: number[] }>(
    'SELECT key, array_agg(value ORDER BY at) AS values FROM effect GROUP BY key ORDER BY key',
  )
  return Object.fromEntries(rows.map((row) => [row.key, row.values]))
}

export function startConsumer(log: EventLog, database: Database, handler: TopicHandler, group = 'test') {
  return consume({ log, database, logger, group, handlers: [handler], rewindCheckInterval: 200 })
}

export function recordOf(event: CountedEvent, key: string, value: unknown, headers: object = {}): LogRecord {
  return {
    topic: event.topic.name,
    key,
    headers: {
      ce_specversion: '1.0',
      ce_id: randomUUID(),
      ce_type: eventType(event),
      ce_source: '/test',
      ce_time: '2026-03-17T04:00:00.000Z',
      ...headers,
    },
    value: JSON.stringify({ value }),
  }
}

/** `count` values, 0 and up, of each key, mixed as if all keys were busy at once. */
export function recordsOf(event: CountedEvent, keys: readonly string[], count: number, from = 0): LogRecord[] {
  return Array.from({ length: count }, (_, index) => keys.map((key) => recordOf(event, key, from + index))).flat()
}

export function expectedEffects(keys: readonly string[], count: number): Record<string, number[]> {
  return Object.fromEntries(keys.map((key) => [key, Array.from({ length: count }, (_, index) => index)]))
}

export function keysOf(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `key-${String(index).padStart(3, '0')}`)
}

/** Waits until the effects are these, and a little longer: what comes too often comes late. */
export async function expectEffects(database: Database, expected: Record<string, number[]>): Promise<void> {
  await eventually(async () => expect(await effectsOf(database)).toEqual(expected))
  await new Promise((resolve) => setTimeout(resolve, 150))
  expect(await effectsOf(database)).toEqual(expected)
}

export async function eventually<Result>(check: () => Promise<Result> | Result, timeout = 30_000): Promise<Result> {
  return vi.waitFor(check, { timeout, interval: 25 })
}

/** As a service does it: until the log takes it. */
export async function publishSurely(log: EventLog, records: readonly LogRecord[]): Promise<void> {
  await eventually(() => log.publish(records))
}
