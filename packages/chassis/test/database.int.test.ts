import { createTestDatabase, type TestDatabase } from '@lantoa/testkit/postgres'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { copyRows } from '../src/database/copy-rows.ts'
import { type Database, openDatabase, type Tx } from '../src/database/database.ts'
import { inPages } from '../src/database/in-pages.ts'
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
  await expect(work).rejects.toThrow('division by zero')
})

test('statements given at once run in their order, and a write before all that comes after it', async () => {
  const [before, after] = await database.transaction((tx) => {
    const first = tx.query('SELECT count(*) AS notes FROM note')
    tx.write('INSERT INTO note VALUES ($1, $2)', [2, 'written'])
    return Promise.all([first, tx.query('SELECT text FROM note')])
  })
  expect([before, after]).toEqual([[{ notes: 0 }], [{ text: 'written' }]])
  await database.transaction(async (tx) => tx.write('DELETE FROM note'))
  expect(await database.query('SELECT * FROM note')).toEqual([])
})

test('a write that fails is the reason that the next statement gives, or the commit', async () => {
  const twice = { text: 'INSERT INTO note VALUES (3), (3)' }
  const reason = { code: '23505' }
  await expect(database.transaction(async (tx) => tx.write(twice))).rejects.toMatchObject(reason)
  const followed = database.transaction((tx) => {
    tx.write(twice)
    tx.write('SELECT 1 / 0')
    return tx.query({ name: 'never-run', text: 'SELECT 1 AS one' })
  })
  await expect(followed).rejects.toMatchObject(reason)
  // A statement that had a name and was refused with the others can be prepared on the same connection again.
  const again = () => database.transaction((tx) => tx.query({ name: 'never-run', text: 'SELECT 1 AS one' }))
  expect(await Promise.all(Array.from({ length: 10 }, again))).toHaveLength(10)
})

test('of several given at once the first that fails is the reason that all give', async () => {
  for (const around of [[], ['SELECT 1'], ['SELECT 1', 'SELECT 2']]) {
    const failed = database.transaction((tx) =>
      Promise.all([...around.map((text) => tx.query(text)), tx.query('SELECT 1 / 0'), tx.query('SELECT 3')]),
    )
    await expect(failed).rejects.toMatchObject({ code: '22012' })
  }
})

test('a reason that somebody swallowed is still the one that the next statement and the commit give', async () => {
  const swallowing = (then: (tx: Tx) => Promise<unknown>) =>
    database.transaction(async (tx) => {
      await tx.query('SELECT 1 / 0').catch(() => undefined)
      await then(tx)
    })
  await expect(swallowing((tx) => tx.query('SELECT 1'))).rejects.toMatchObject({ code: '22012' })
  await expect(swallowing(async () => undefined)).rejects.toMatchObject({ code: '22012' })
  const paged = database.transaction(async (tx) => {
    for await (const _page of inPages(tx, 'SELECT 1 AS one', [])) tx.write('SELECT 1 / 0')
  })
  await expect(paged).rejects.toMatchObject({ code: '22012' })
})

test('a failure within a savepoint is forgotten with it', async () => {
  const rows = await database.transaction(async (tx) => {
    await tx.query('SAVEPOINT here')
    await tx.query('SELECT 1 / 0').catch(() => undefined)
    await tx.query('ROLLBACK TO SAVEPOINT here')
    return tx.query('SELECT 1 AS one')
  })
  expect(rows).toEqual([{ one: 1 }])
})

test('a transaction that has ended takes no more statements', async () => {
  const late: { tx?: Tx } = {}
  await database.transaction(async (tx) => {
    late.tx = tx
  })
  await expect(late.tx?.query('SELECT 1')).rejects.toThrow('The transaction has ended')
  expect(() => late.tx?.write('DELETE FROM note')).toThrow('The transaction has ended')
})

test('two databases of a process may call different statements alike', async () => {
  const other = openDatabase({ url: created.url, applicationName: 'other' })
  const alike = (of: Database, text: string) => of.transaction(async (tx) => tx.write({ name: 'alike', text }))
  await alike(database, 'UPDATE note SET id = id')
  await alike(other, 'UPDATE note SET text = text')
  await other.close()
})

test('a write that could not even be sent is no commit', async () => {
  const named = (text: string) =>
    database.transaction(async (tx) => tx.write({ name: 'write-note', text, values: [7] }))
  await named('INSERT INTO note VALUES ($1)')
  await expect(named('INSERT INTO note (id) VALUES ($1)')).rejects.toThrow('Two statements are named write-note')
  const circular: { self?: unknown } = {}
  circular.self = circular
  const unwritable = (value: unknown) =>
    database.transaction(async (tx) => tx.write('INSERT INTO note VALUES (8, $1)', [value]))
  await expect(unwritable(circular)).rejects.toThrow(TypeError)
  await expect(unwritable([circular])).rejects.toThrow(TypeError)
  expect(await database.query('SELECT id FROM note')).toEqual([{ id: 7 }])
  await database.query('DELETE FROM note')
})

test('what is given in one turn leaves in one packet', async () => {
  const client = await database.pool.connect()
  const write = vi.spyOn(client.connection.stream, '_writev' as 'write')
  client.release()
  await database.transaction(async (tx) => {
    await Promise.all([tx.query('SELECT 1 WHERE $1', [true]), tx.query('SELECT 2 WHERE $1', [true])])
    tx.write('INSERT INTO note VALUES ($1)', [4])
    tx.write('DELETE FROM note WHERE id = $1', [4])
  })
  expect(write).toHaveBeenCalledTimes(2) // all that is read with the begin, all that is written with the commit
})

test('rows are copied by the connections that send statements ahead, and one that does not fit spoils none of these', async () => {
  await copyRows(database, 'note (id, text)', '5\tone\n6\t\\N\n')
  await expect(copyRows(database, 'note', 'no number\t\n')).rejects.toThrow('invalid input syntax')
  const read = () =>
    database.transaction((tx) => Promise.all([tx.query('SELECT id, text FROM note'), tx.query('SELECT')]))
  expect((await Promise.all([read(), read(), read()])).map(([rows]) => rows)).toEqual(
    Array.from({ length: 3 }, () => [
      { id: 5, text: 'one' },
      { id: 6, text: null },
    ]),
  )
  await database.query('DELETE FROM note')
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
