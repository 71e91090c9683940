import { createTestDatabase, type TestDatabase } from '@lantoa/testkit/postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, openDatabase } from './database.ts'
import { inPages } from './in-pages.ts'
import { migrate } from './migrate.ts'

let created: TestDatabase
let database: Database

beforeAll(async () => {
  created = await createTestDatabase({ migrations: [], migrate })
  database = openDatabase({ url: created.url, applicationName: 'test' })
  await database.query('CREATE TABLE number AS SELECT n FROM generate_series(1, 10) AS n')
})
afterAll(async () => {
  await database.close()
  await created.drop()
})

const EVEN = 'SELECT n FROM number WHERE n % $1 = 0 ORDER BY n'

test.each([
  [2, [[2, 4], [6, 8], [10]]],
  [5, [[2, 4, 6, 8, 10]]],
  [10, [[2, 4, 6, 8, 10]]],
])('%i rows at once', async (atOnce, pages) => {
  const read = await database.transaction(async (tx) => {
    const rows: { n: number }[][] = []
    for await (const page of inPages<{ n: number }>(tx, EVEN, [2], atOnce)) rows.push(page)
    return rows.map((page) => page.map(({ n }) => n))
  })
  expect(read).toEqual(pages)
})

test('what is written meanwhile is not read, and several can be read beside each other', async () => {
  await database.transaction(async (tx) => {
    const seen: string[] = []
    for await (const [one] of inPages<{ n: number }>(tx, EVEN, [5], 1)) {
      await tx.query('INSERT INTO number VALUES (20)')
      for await (const [other] of inPages<{ n: number }>(tx, EVEN, [4], 1)) seen.push(`${one?.n} ${other?.n}`)
    }
    // 20 was written twice, and is read by those that begin after it.
    expect(seen).toEqual(['5 4', '5 8', '5 20', '10 4', '10 8', '10 20', '10 20'])
    await tx.query('DELETE FROM number WHERE n = 20')
  })
})

test('who stops early, or fails, leaves nothing open', async () => {
  await database.transaction(async (tx) => {
    for await (const _page of inPages(tx, EVEN, [2], 1)) break
    expect(await tx.query('SELECT name FROM pg_cursors')).toEqual([])
  })
  const failing = database.transaction(async (tx) => {
    for await (const _page of inPages(tx, EVEN, [2], 1)) await tx.query('SELECT 1 / 0')
  })
  await expect(failing).rejects.toThrow('division by zero')
})
