import { createTestDatabase, type TestDatabase } from '@lantoa/testkit/postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, openDatabase } from '../src/database/database.ts'
import { logMigrations, migrate } from '../src/database/migrate.ts'
import { openPostgresLog, type PostgresLog } from '../src/log/postgres/postgres-log.ts'
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
