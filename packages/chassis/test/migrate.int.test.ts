import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createTestDatabase, type TestDatabase } from '@lantoa/testkit/postgres'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Database, openDatabase } from '../src/database/database.ts'
import { migrate } from '../src/database/migrate.ts'

let created: TestDatabase
let database: Database
let folder: string
const files = () => pathToFileURL(`${folder}/`)

beforeAll(async () => {
  created = await createTestDatabase({ migrations: [], migrate })
  database = openDatabase({ url: created.url, applicationName: 'test' })
})

afterAll(async () => {
  await database.close()
  await created.drop()
})

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lantoa-migrations-'))
  await database.query('DROP TABLE IF EXISTS migration, a, b')
  await write('0001-a.sql', 'CREATE TABLE a (id integer); INSERT INTO a VALUES (1);')
})

afterEach(() => rm(folder, { recursive: true }))

function write(name: string, sql: string): Promise<void> {
  return writeFile(join(folder, name), sql)
}

test('applies each file once, also when processes start together', async () => {
  await Promise.all([1, 2, 3].map(() => migrate(created.url, [files()])))
  await write('0002-b.sql', 'CREATE TABLE b (id integer)')
  await migrate(created.url, [files()])
  expect(await database.query('SELECT count(*) FROM a')).toEqual([{ count: 1 }])
  expect(await database.query('SELECT name FROM migration ORDER BY name')).toEqual([
    { name: '0001-a.sql' },
    { name: '0002-b.sql' },
  ])
})

test('leaves nothing behind when a file fails', async () => {
  await write('0002-b.sql', 'CREATE TABLE b (id integer); SELECT 1 / 0')
  await expect(migrate(created.url, [files()])).rejects.toThrow('division by zero')
  expect(await database.query(`SELECT to_regclass('a') AS a, to_regclass('b') AS b`)).toEqual([{ a: null, b: null }])
})

test('accepts a database that is ahead, as after going back a release', async () => {
  await write('0002-b.sql', 'CREATE TABLE b (id integer)')
  await migrate(created.url, [files()])
  await rm(join(folder, '0002-b.sql'))
  await migrate(created.url, [files()])
})

test('refuses a file that was changed after it was applied', async () => {
  await migrate(created.url, [files()])
  await write('0001-a.sql', 'CREATE TABLE a (id bigint)')
  await expect(migrate(created.url, [files()])).rejects.toThrow('0001-a.sql was changed')
})

test('refuses a gap in the numbers', async () => {
  await write('0003-c.sql', 'SELECT 1')
  await expect(migrate(created.url, [files()])).rejects.toThrow('missing before 0003-c.sql')
})

test('refuses an applied file that is gone from between the others', async () => {
  await write('0002-b.sql', 'CREATE TABLE b (id integer)')
  await migrate(created.url, [files()])
  await rm(join(folder, '0001-a.sql'))
  await write('0001-z.sql', 'SELECT 1')
  await expect(migrate(created.url, [files()])).rejects.toThrow('0001-')
})
