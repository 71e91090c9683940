import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { createTestDatabase, type TestDatabase } from '@lantoa/testkit/postgres'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Database, openDatabase } from '../src/database/database.ts'
import { chassisMigrations, migrate } from '../src/database/migrate.ts'
import type { LogRecord } from '../src/log/event-log.ts'
import { appendToOutbox } from '../src/outbox/outbox.ts'
import { type Relay, startRelay } from '../src/outbox/relay.ts'
import { defineCounted, eventually, logger } from './harness.ts'

const event = defineCounted()
const NEVER = 600_000

let created: TestDatabase
let databases: Database[]
let relays: Relay[]

beforeEach(async () => {
  created = await createTestDatabase({ migrations: [chassisMigrations], migrate })
  databases = []
  relays = []
})

afterEach(async () => {
  await Promise.all(relays.map((relay) => relay.stop()))
  await Promise.all(databases.map((database) => database.close()))
  await created.drop()
})

/** With a pool and signals of its own, as in a process of its own. */
function open(): Database {
  const database = openDatabase({ url: created.url, applicationName: 'test' })
  databases.push(database)
  return database
}

/** A relay that looks only when it is told to, and keeps what it sends. */
function relay(database: Database): Relay & { sent: string[] } {
  const sent: string[] = []
  const log = { publish: async (batch: readonly LogRecord[]) => void sent.push(...batch.map(({ key }) => key)) }
  const started = startRelay({ database, log, logger, idleInterval: NEVER })
  relays.push(started)
  return { ...started, sent }
}

async function append(database: Database, key: string): Promise<void> {
  const context = { source: '/test', now: new Date() }
  await database.transaction(async (tx) => appendToOutbox(tx, event, [{ key, data: { value: 1 } }], context))
}

test('leadership moves within seconds when the process that leads is killed', async () => {
  const victim = fork(fileURLToPath(new URL('relay-process.ts', import.meta.url)), [created.url])
  await once(victim, 'message')
  const heir = relay(open())
  await append(open(), 'a')
  expect(heir.stats().leading).toBe(false)
  victim.kill('SIGKILL')
  await once(victim, 'exit')
  await append(open(), 'b')
  await eventually(() => expect(heir.stats().leading).toBe(true), 5_000)
  await eventually(() => expect(heir.sent).toContain('b'), 5_000)
})

test('what another process committed goes out at once, without anybody looking for it', async () => {
  const leader = relay(open())
  await eventually(() => expect(leader.stats().leading).toBe(true))
  const other = open()
  const follower = relay(other)
  const keys = Array.from({ length: 20 }, (_, index) => `key-${index}`)
  for (const key of keys) {
    await append(other, key)
    await eventually(() => expect(leader.sent).toContain(key), 5_000)
  }
  await Promise.all(keys.map((key) => append(other, `${key} again`)))
  await eventually(() => expect(leader.sent).toHaveLength(40), 5_000)
  expect(follower.sent).toEqual([])
})

test('the server is told to give up a client whose host has vanished within half a minute', async () => {
  const show = async (name: string) => Object.values((await open().query(`SHOW ${name}`))[0] ?? {})[0]
  const [idle, interval, count] = await Promise.all(
    ['tcp_keepalives_idle', 'tcp_keepalives_interval', 'tcp_keepalives_count'].map(show),
  )
  expect(Number(idle) + Number(interval) * Number(count)).toBeLessThanOrEqual(30)
  expect(Number(idle)).toBeGreaterThan(0) // 0: whatever the system has, which is two hours
  expect(await show('tcp_user_timeout')).toBe('20000')
})
