import { setTimeout as sleep } from 'node:timers/promises'
import { createTestDatabase } from '@lantoa/testkit/postgres'
import { type PostgresServer, startPostgres } from '@lantoa/testkit/postgres-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { consume } from '../src/consumers/consume.ts'
import { onFacts } from '../src/consumers/topic-handlers.ts'
import { type Database, isTransient, openDatabase } from '../src/database/database.ts'
import { chassisMigrations, logMigrations, migrate } from '../src/database/migrate.ts'
import { openPostgresLog } from '../src/log/postgres/postgres-log.ts'
import { appendToOutbox } from '../src/outbox/outbox.ts'
import { startRelay } from '../src/outbox/relay.ts'
import { defineCounted, effectsOf, eventually, expectedEffects, keysOf, logger } from './harness.ts'

let server: PostgresServer
let database: Database
let logUrl: string

beforeAll(async () => {
  server = await startPostgres()
  const own = await createTestDatabase({ server: server.url, migrations: [chassisMigrations], migrate })
  logUrl = (await createTestDatabase({ server: server.url, migrations: [logMigrations], migrate })).url
  database = openDatabase({ url: own.url, applicationName: 'test' })
  await database.query('CREATE TABLE command (key text, value integer, PRIMARY KEY (key, value))')
  await database.query('CREATE TABLE effect (at bigserial, id uuid PRIMARY KEY, key text, value integer)')
})

afterAll(async () => {
  await database.close()
  await server.stop()
})

const event = defineCounted()

/** As a client does it: sends again until it hears that the command was taken, which happens once. */
async function command(key: string, value: number): Promise<void> {
  try {
    await database.transaction(async (tx) => {
      const fresh = await tx.query('INSERT INTO command VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING key', [
        key,
        value,
      ])
      if (fresh.length === 0) return
      await appendToOutbox(tx, event, [{ key, data: { value } }], { source: '/test', now: new Date() })
    })
  } catch (error) {
    if (!isTransient(error)) throw error
    await sleep(20)
    await command(key, value)
  }
}

const keepFacts = onFacts(event, async (tx, facts) => {
  await tx.query(
    `INSERT INTO effect (id, key, value) SELECT * FROM unnest($1::uuid[], $2::text[], $3::integer[])
      ON CONFLICT (id) DO NOTHING`,
    [facts.map((fact) => fact.id), facts.map((fact) => fact.key), facts.map((fact) => fact.data.value)],
  )
})

test('every command taken has its effect once and in order, though the database restarts under load', async () => {
  const log = openPostgresLog({ url: logUrl, logger })
  await log.createTopics([event.topic])
  const relay = startRelay({ database, log, logger })
  const consumer = consume({ log, database, logger, group: 'test', handlers: [keepFacts] })
  const keys = keysOf(5)
  const load = Promise.all(
    keys.map(async (key) => {
      for (let value = 0; value < 800; value += 1) await command(key, value)
    }),
  )
  for (let restart = 0; restart < 3; restart += 1) {
    await sleep(300)
    await server.restart()
  }
  await load
  await eventually(async () => expect(await effectsOf(database)).toEqual(expectedEffects(keys, 800)))
  await eventually(async () => expect(await relay.depth()).toBe(0))
  expect(await database.query('SELECT FROM dead_letter')).toEqual([])
  await Promise.all([consumer.stop(), relay.stop()])
  await log.close()
}, 60_000)
