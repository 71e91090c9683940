import { createTestDatabase, type TestDatabase } from '@lantoa/testkit/postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, openDatabase } from '../src/database/database.ts'
import { chassisMigrations, migrate } from '../src/database/migrate.ts'
import { isTransient } from '../src/database/transient.ts'

let created: TestDatabase
let database: Database

beforeAll(async () => {
  created = await createTestDatabase({ migrations: [chassisMigrations], migrate })
  database = openDatabase({ url: created.url, applicationName: 'test' })
  await database.query('CREATE TABLE note (id integer PRIMARY KEY, text text)')
})

afterAll(async () => {
  await database.close()
  await created.drop()
})

test('a day stays a day and a bigint is a number', async () => {
  const [row] = await database.query(`SELECT date '2025-07-01' AS day, array[date '2025-07-01'] AS days,
    7::bigint AS count, array[1, 2]::bigint[] AS counts, 1.10::numeric AS amount`)
  expect(row).toEqual({ day: '2025-07-01', days: ['2025-07-01'], count: 7, counts: [1, 2], amount: '1.10' })
  await expect(database.query('SELECT 9007199254740993 AS count')).rejects.toThrow(RangeError)
})

test('a transaction that throws leaves nothing behind and calls nobody', async () => {
  const calls: string[] = []
  const work = database.transaction(async (tx) => {
    tx.afterCommit(() => calls.push('rolled back'))
    await tx.query('INSERT INTO note VALUES (1)')
    throw new Error('no')
  })
  await expect(work).rejects.toThrow('no')
  await database.transaction(async (tx) => tx.afterCommit(() => calls.push('committed')))
  expect(await database.query('SELECT * FROM note')).toEqual([])
  expect(calls).toEqual(['committed'])
})

test('a call after the commit that fails spoils neither the answer nor the calls behind it', async () => {
  const calls: string[] = []
  const answer = await database.transaction(async (tx) => {
    tx.afterCommit(() => {
      throw new Error('nobody listens')
    })
    tx.afterCommit(() => calls.push('second'))
    return tx.query("INSERT INTO note VALUES (7, 'kept') RETURNING text")
  })
  expect([answer, calls]).toEqual([[{ text: 'kept' }], ['second']])
  await database.query('DELETE FROM note')
})

test('an error swallowed inside a transaction does not look like a commit', async () => {
  const work = database.transaction((tx) => tx.query('SELECT 1 / 0').catch(() => []))
  await expect(work).rejects.toThrow('rolled back')
})

test('two statements at once in one transaction are refused', async () => {
  const work = database.transaction((tx) => Promise.all([tx.query('SELECT 1'), tx.query('SELECT 2')]))
  await expect(work).rejects.toThrow('Two statements at once')
})

test('a connection that is cut is a transient failure, and the next transaction works', async () => {
  const cut = database.transaction((tx) => tx.query('SELECT pg_terminate_backend(pg_backend_pid())'))
  const error = await cut.catch((reason: unknown) => reason)
  expect(isTransient(error)).toBe(true)
  expect(await database.transaction((tx) => tx.query('SELECT 1 AS one'))).toEqual([{ one: 1 }])
})

test('a server that is away is transient, a wrong statement is not', async () => {
  const nowhere = openDatabase({ url: 'postgres://127.0.0.1:1/nothing', applicationName: 'test' })
  expect(isTransient(await nowhere.query('SELECT 1').catch((reason: unknown) => reason))).toBe(true)
  await nowhere.close()
  expect(isTransient(await database.query('SELEC 1').catch((reason: unknown) => reason))).toBe(false)
})
