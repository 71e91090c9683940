import { createTestDatabase, type TestDatabase } from '@lantoa/testkit/postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, openDatabase } from '../database/database.ts'
import { chassisMigrations, migrate } from '../database/migrate.ts'
import { deleteOldChanges } from './old-changes.ts'

const NOW = new Date('2026-03-17T12:00:00Z')
let place: TestDatabase
let database: Database

beforeAll(async () => {
  place = await createTestDatabase({ migrations: [chassisMigrations], migrate })
  database = openDatabase({ url: place.url, applicationName: 'test' })
})
afterAll(async () => {
  await database.close()
  await place.drop()
})

test('changes are forgotten after 400 days, however many there are, and no earlier', async () => {
  await database.query(
    `INSERT INTO change_made (subject, version, operation, content, made_at)
     SELECT said.subject, n, 'correctThing', '', $1::timestamptz - said.age::interval
       FROM (VALUES ('old', '400 days 1 second', 2500), ('young', '400 days', 2)) AS said (subject, age, versions),
            generate_series(1, versions) AS n`,
    [NOW.toISOString()],
  )
  const subjects = () => database.query('SELECT subject, count(*) FROM change_made GROUP BY subject ORDER BY subject')
  expect(await subjects()).toEqual([
    { subject: 'old', count: 2500 },
    { subject: 'young', count: 2 },
  ])
  await deleteOldChanges(database, NOW)
  expect(await subjects()).toEqual([{ subject: 'young', count: 2 }])
})
