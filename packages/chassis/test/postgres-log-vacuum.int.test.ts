import { setTimeout as sleep } from 'node:timers/promises'
import { createTestDatabase, type TestDatabase } from '@lantoa/testkit/postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, isTransient, openDatabase } from '../src/database/database.ts'
import { logMigrations, migrate } from '../src/database/migrate.ts'
import { openPostgresLog, type PostgresLog } from '../src/log/postgres/postgres-log.ts'
import { vacuumLog } from '../src/log/postgres/vacuum.ts'
import { type CountedEvent, defineCounted, logger, recordOf } from './harness.ts'

let created: TestDatabase
let database: Database
let log: PostgresLog

beforeAll(async () => {
  created = await createTestDatabase({ migrations: [logMigrations], migrate })
  database = openDatabase({ url: created.url, applicationName: 'test' })
  log = openPostgresLog({ url: created.url, logger })
})

afterAll(async () => {
  await log.close()
  await database.close()
  await created.drop()
})

async function kept(event: CountedEvent): Promise<(string | null)[]> {
  const values: (string | null)[] = []
  for await (const page of log.readAll(event.topic.name))
    values.push(...page.map(({ key, value }) => value && key + value))
  return values
}

async function age(event: CountedEvent, days: number): Promise<void> {
  await database.query(
    `UPDATE log_record SET appended_at = now() - make_interval(days => $2)
      WHERE topic_id = (SELECT id FROM log_topic WHERE name = $1)`,
    [event.topic.name, days],
  )
}

test('of a compacted topic the newest record of each key stays, and a tombstone for a while', async () => {
  const event = { ...defineCounted('entity') }
  const topic = { ...event.topic, partitions: 1 }
  await log.createTopics([topic])
  await log.publish([recordOf(event, 'a', 1), recordOf(event, 'b', 1), recordOf(event, 'a', 2)])
  await log.publish([{ ...recordOf(event, 'b', 2), value: null }, recordOf(event, 'c', 1)])
  await log.vacuum()
  expect(await kept(event)).toEqual(['a{"value":2}', null, 'c{"value":1}'])
  await age(event, 8)
  await log.vacuum()
  expect(await kept(event)).toEqual(['a{"value":2}', 'c{"value":1}'])
})

test('of a fact topic everything within its retention stays', async () => {
  const event = defineCounted()
  await log.createTopics([{ ...event.topic, partitions: 1, retentionDays: 30 }])
  await log.publish([recordOf(event, 'a', 1), recordOf(event, 'a', 2)])
  await age(event, 31)
  await log.publish([recordOf(event, 'a', 3), recordOf(event, 'a', 4)])
  await log.vacuum()
  expect(await kept(event)).toEqual(['a{"value":3}', 'a{"value":4}'])
  await age(event, 31)
  await log.vacuum()
  // The last one marks the end of the partition.
  expect(await kept(event)).toEqual(['a{"value":4}'])
  expect(
    await database.query('SELECT oldest_offset, next_offset FROM log_partition ORDER BY topic_id DESC LIMIT 1'),
  ).toEqual([{ oldest_offset: 3, next_offset: 4 }])
})

/** Longer than a client with time-outs waits for its server, 5.1 s here. */
const LONG_MS = 5_500

test('it takes as long as it takes, though nobody else may, and a close does not wait for it', async () => {
  const hasty = openDatabase({ url: created.url, applicationName: 'hasty', statementTimeout: 100 })
  const patient = hasty.apart('vacuum')
  const event = { ...defineCounted('entity') }
  await log.createTopics([{ ...event.topic, partitions: 1 }])
  await log.publish([recordOf(event, 'a', 1), recordOf(event, 'a', 2)])
  let outcome: unknown
  let ended: Promise<void> | undefined
  await database.transaction(async (tx) => {
    await tx.query('LOCK TABLE log_record IN SHARE MODE')
    ended = vacuumLog(patient).catch((error: unknown) => {
      outcome = error
    })
    await sleep(LONG_MS)
  })
  await ended
  expect(outcome).toBeUndefined()
  expect(await kept(event)).toEqual(['a{"value":2}'])
  await database.transaction(async (tx) => {
    await tx.query('LOCK TABLE log_record IN SHARE MODE')
    const cut = vacuumLog(patient).catch((error: unknown) => error)
    await sleep(100)
    await patient.close()
    expect(isTransient(await cut)).toBe(true)
  })
  await hasty.close()
}, 15_000)
