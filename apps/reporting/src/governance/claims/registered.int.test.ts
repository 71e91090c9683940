import { addDays } from '@lantoa/vietnam/days'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../test/test-database.ts'
import { countRegistered } from './registered.ts'

const FIRST = '2021-01-01'
const DAYS = 1000

let database: TestDatabase

beforeAll(async () => {
  database = await openTestDatabase()
  // One a day of the first measure, two of the second, and so on.
  await database.query(
    `INSERT INTO cell (unit, measure, day, amount, own)
     SELECT '38', 'measure-' || number, $1::date + day, number, number
       FROM generate_series(1, 30) AS number, generate_series(0, $2 - 1) AS day`,
    [FIRST, DAYS],
  )
  await database.query('ANALYZE cell')
})
afterAll(async () => {
  await database.drop()
})

test('counts of each claim its own measures up to its own day', async () => {
  const asked = [
    { position: 0, unit: '38', measures: ['measure-2'], until: '2021-01-11' },
    { position: 2, unit: '38', measures: ['measure-2'], until: '2021-01-06' },
    { position: 3, unit: '38', measures: ['measure-2'], until: '2021-01-11' },
    { position: 4, unit: '38', measures: ['measure-1', 'measure-3'], until: '2021-01-03' },
    { position: 5, unit: '38', measures: ['measure-2'], until: FIRST },
    { position: 6, unit: '15715', measures: ['measure-2'], until: '2021-01-11' },
  ]
  const counted = await database.transaction((tx) => countRegistered(tx, asked))
  expect([...counted].sort(([a], [b]) => a - b)).toEqual([
    [0, 20],
    [2, 10],
    [3, 20],
    [4, 8],
    [5, 0],
    [6, 0],
  ])
})

test('a batch of claims reads each cell of its measures once, and no others', async () => {
  const asked = Array.from({ length: DAYS }, (_, position) => {
    return { position, unit: '38', measures: ['measure-7'], until: addDays(FIRST, position + 1) }
  })
  const [counted, read] = await database.transaction(async (tx) => {
    const counts = await countRegistered(tx, asked)
    const [row] = await tx.query<{ read: number }>(
      `SELECT seq_tup_read + idx_tup_fetch AS read FROM pg_stat_xact_user_tables WHERE relname = 'cell'`,
    )
    return [counts, row?.read]
  })
  expect(counted.get(DAYS - 1)).toBe(7 * DAYS)
  // The planner looks at some of them too.
  expect(read).toBeLessThan(DAYS + 100)
})
