import { setTimeout as sleep } from 'node:timers/promises'
import { createTestDatabase } from '@lantoa/testkit/postgres'
import { type PostgresServer, startPostgres } from '@lantoa/testkit/postgres-server'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { consume } from '../src/consumers/consume.ts'
import { onFacts, type TopicHandler } from '../src/consumers/topic-handlers.ts'
import { type Database, isTransient, openDatabase } from '../src/database/database.ts'
import { chassisMigrations, logMigrations, migrate } from '../src/database/migrate.ts'
import { openPostgresLog } from '../src/log/postgres/postgres-log.ts'
import { appendToOutbox } from '../src/outbox/outbox.ts'
import { startRelay } from '../src/outbox/relay.ts'
import { type CountedEvent, defineCounted, effectsOf, eventually, expectedEffects, keysOf, logger } from './harness.ts'

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

beforeEach(() => database.query('TRUNCATE command, effect'))

afterAll(async () => {
  await database.close()
  await server.stop()
})

/** As a client does it: sends again until it hears that the command was taken, which happens once. */
async function command(event: CountedEvent, key: string, value: number): Promise<void> {
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
    await command(event, key, value)
  }
}

function keepFacts(event: CountedEvent): TopicHandler {
  return onFacts(event, async (tx, facts) => {
    await tx.query(
      `INSERT INTO effect (id, key, value) SELECT * FROM unnest($1::uuid[], $2::text[], $3::integer[])
        ON CONFLICT (id) DO NOTHING`,
      [facts.map((fact) => fact.id), facts.map((fact) => fact.key), facts.map((fact) => fact.data.value)],
    )
  })
}

type Run = { event: CountedEvent; keys: readonly string[]; values: number }

/** Commands, a relay and a consumer at work while the database is disturbed; afterwards nothing is lost or doubled. */
async function disturb({ event, keys, values }: Run, disturbance: () => Promise<void>): Promise<void> {
  const log = openPostgresLog({ url: logUrl, logger })
  await log.createTopics([event.topic])
  const relay = startRelay({ database, log, logger })
  const consumer = consume({ log, database, logger, group: event.topic.name, handlers: [keepFacts(event)] })
  const load = Promise.all(
    keys.map(async (key) => {
      for (let value = 0; value < values; value += 1) await command(event, key, value)
    }),
  )
  await disturbance()
  await load
  await eventually(async () => expect(await effectsOf(database)).toEqual(expectedEffects(keys, values)))
  await eventually(async () => expect(await relay.depth()).toBe(0))
  expect(await database.query('SELECT FROM dead_letter')).toEqual([])
  await Promise.all([consumer.stop(), relay.stop()])
  await log.close()
}

test('every command taken has its effect once and in order, though the database restarts under load', async () => {
  await disturb({ event: defineCounted(), keys: keysOf(5), values: 800 }, async () => {
    for (let restart = 0; restart < 3; restart += 1) {
      await sleep(300)
      await server.restart()
    }
  })
}, 60_000)

test('the same though all connections are ended hundreds of times, whatever they are doing at that moment', async () => {
  const storm = openDatabase({ url: server.url, applicationName: 'storm', poolSize: 1 })
  let ended = 0
  await disturb({ event: defineCounted(), keys: keysOf(5), values: 300 }, async () => {
    for (let round = 0; round < 300; round += 1) {
      const gone = await storm.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`)
      ended += gone.length
      await sleep(Math.random() * 40)
    }
  })
  await storm.close()
  expect(ended).toBeGreaterThan(300)
}, 60_000)
