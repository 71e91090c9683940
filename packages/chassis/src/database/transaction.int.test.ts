import { createTestDatabase, type TestDatabase } from '@lantoa/testkit/postgres'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { type Database, openDatabase, type Tx } from './database.ts'
import { chassisMigrations, migrate } from './migrate.ts'

let created: TestDatabase
let database: Database

beforeAll(async () => {
  created = await createTestDatabase({ migrations: [chassisMigrations], migrate })
  database = openDatabase({ url: created.url, applicationName: 'test', poolSize: 1 })
  await database.query('CREATE TABLE pair (id integer, half integer)')
})

beforeEach(() => database.query('TRUNCATE pair'))

afterAll(async () => {
  await database.close()
  await created.drop()
})

const insert = 'INSERT INTO pair VALUES ($1, $2) RETURNING id'
type Work = (tx: Tx) => Promise<unknown>
const works: Record<string, Work> = {
  'one that writes without an answer': async (tx) => tx.write(insert, [1, 1]),
  'one that writes and reads what it wrote': (tx) => tx.query(insert, [1, 1]),
  'one that gives several at once': (tx) => Promise.all([tx.query('SELECT 1'), tx.query(insert, [1, 1])]),
  'one that goes on after a read': async (tx) => {
    await tx.query('SELECT 1')
    tx.write(insert, [1, 1])
  },
  'one that swallows what it hears': async (tx) => {
    await tx.query('SELECT 1').catch(() => undefined)
    await tx.query(insert, [1, 1]).catch(() => undefined)
    tx.write(insert, [1, 1])
  },
  'one that gives up at once': async (tx) => {
    tx.write(insert, [1, 1])
    throw new Error('no')
  },
}

test.each(Object.entries(works))('of a transaction whose begin fails alone nothing is written: %s', async (_, work) => {
  const client = await database.pool.connect()
  const connection = client.connection as unknown as { query(text: string): void }
  const send = connection.query.bind(connection)
  const sent = vi
    .spyOn(connection, 'query')
    .mockImplementation((text) => send(text.startsWith('BEGIN') ? 'SELECT 1 / 0' : text))
  client.release()
  await expect(database.transaction(work)).rejects.toThrow(/division by zero|^no$/)
  sent.mockRestore()
  expect(await database.query('SELECT * FROM pair')).toEqual([])
  await database.transaction(async (tx) => tx.write(insert, [2, 1]))
  expect(await database.query('SELECT id FROM pair')).toEqual([{ id: 2 }])
})

/** Cancels whatever runs on the only connection of the pool, over and over. */
async function cancelAll(until: { over: boolean }): Promise<void> {
  const other = openDatabase({ url: created.url, applicationName: 'other', poolSize: 1 })
  const cancel = `SELECT count(pg_cancel_backend(pid)) FROM pg_stat_activity, generate_series(1, 50)
    WHERE datname = current_database() AND application_name = 'test'`
  while (!until.over) await other.query(cancel)
  await other.close()
}

test('under a hail of cancels a transaction is written whole where it is acknowledged, and else not at all', async () => {
  const until = { over: false }
  const cancelling = cancelAll(until)
  const committed: number[] = []
  const endsAt = Date.now() + 3_000
  for (let id = 0; Date.now() < endsAt; id += 1) {
    const work: Work = async (tx) => {
      const first = tx.query(insert, [id, 1])
      tx.write(insert, [id, 2])
      await first
    }
    const done = await database.transaction(work).then(
      () => [id],
      () => [],
    )
    committed.push(...done)
  }
  until.over = true
  await cancelling
  const rows = await database.query('SELECT id, count(*) FROM pair GROUP BY id ORDER BY id')
  expect(rows).toEqual(committed.map((id) => ({ id, count: 2 })))
}, 30_000)
