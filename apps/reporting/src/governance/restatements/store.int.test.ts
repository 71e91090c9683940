import type { Tx } from '@lantoa/chassis/database/database'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../test/test-database.ts'
import { listCandidates } from './store.ts'

let database: TestDatabase

/** 400 communes, of which each was closed alone, and 100 changes of each since: what a deployment has after a while. */
beforeAll(async () => {
  database = await openTestDatabase()
  await database.query(
    `INSERT INTO closed_window SELECT commune, 'I-04', 'numerator', 'homes-visited-week', '2026-03-09', '2026-03-16'
      FROM generate_series(1, 400) AS commune`,
  )
  await database.query(`INSERT INTO closed_unit SELECT 30000 + commune, commune, '2025-07-01'
    FROM generate_series(1, 400) AS commune`)
  await database.query(`INSERT INTO closed_value SELECT commune, 30000 + commune, 'I-04', 1, 60, 1.7
    FROM generate_series(1, 400) AS commune`)
  await database.query(
    `INSERT INTO late_change (after_position, unit, measure, day, amount, reason, at_unit)
      SELECT 400, 30000 + commune, 'homes-visited-week', '2026-03-09', 1, 'late', 30000 + commune
        FROM generate_series(1, 400) AS commune, generate_series(1, 100)`,
  )
  await database.query('ANALYZE')
})
afterAll(async () => {
  await database.drop()
})

async function rowsRead(tx: Tx): Promise<number> {
  const [counted] = await tx.query<{ rows: number }>(
    `SELECT seq_tup_read + idx_tup_fetch AS rows FROM pg_stat_xact_user_tables WHERE relname = 'late_change'`,
  )
  return counted?.rows ?? 0
}

// A statement that is run again and again is planned for any values, in the end: that plan counts, too.
test.each([1, 10])('a page reads what changed the units of its closing, and no others; run %i times', async (times) => {
  const read = await database.transaction(async (tx) => {
    const before = await rowsRead(tx)
    for (let run = 0; run < times; run += 1) {
      const found = await listCandidates(tx, { limit: 50 }, { position: 7, redefined: [] })
      expect(found.items).toMatchObject([{ unitCode: '30007', indicatorId: 'I-04', reasons: ['late'] }])
    }
    return (await rowsRead(tx)) - before
  })
  expect(read).toBe(100 * times)
})

test('a page goes on after the last value of the page before', async () => {
  await database.query(`INSERT INTO closed_unit VALUES ('30008', 7, '2025-07-01')`)
  await database.query(
    `INSERT INTO closed_value VALUES (7, '30007', 'I-05', 1, 60, 1.7), (7, '30008', 'I-04', 1, 60, 1.7)`,
  )
  const page = async (limit: number, cursor?: string) => {
    const found = await listCandidates(database, { limit, cursor }, { position: 7, redefined: ['I-05'] })
    const { items, next } = found
    return { rows: items.map(({ unitCode, indicatorId, reasons }) => [unitCode, indicatorId, reasons]), next }
  }
  const all = [
    ['30007', 'I-04', ['late']],
    ['30007', 'I-05', null],
    ['30008', 'I-04', ['late']],
  ]
  expect(await page(5)).toEqual({ rows: all })
  const first = await page(2)
  expect(first.rows).toEqual(all.slice(0, 2))
  expect(await page(2, first.next)).toEqual({ rows: all.slice(2) })
})
