import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createCellChanges } from '../src/counting/engine/cell-changes.ts'
import { writeCells } from '../src/counting/engine/cell-store.ts'
import { encodeContributions } from '../src/counting/engine/encoding.ts'
import { advanceTotals } from '../src/counting/engine/live.ts'
import { insertLateChanges } from '../src/governance/restatements/late-changes.ts'
import { sumCells } from '../src/indicators/sums/sum-cells.ts'
import { readTimelines, sumOf } from '../src/indicators/values/timelines.ts'
import { listBuckets } from '../src/tables/store.ts'
import { openTestDatabase, type TestDatabase } from './test-database.ts'

/** Đồng. */
const MILLIARDS = 5_000_000_000_123
const MOST = Number.MAX_SAFE_INTEGER
const DAY = '2026-03-17'
const WANT = { measure: 'money', from: undefined, until: '2026-03-18' }

let database: TestDatabase

beforeAll(async () => {
  database = await openTestDatabase()
})
beforeEach(async () => {
  await database.query('TRUNCATE cell, cell_total')
  await database.query(`UPDATE total_day SET before_day = '-infinity'`)
})
afterAll(() => database.drop())

function add(amount: number, day = DAY): Promise<void> {
  const changes = createCellChanges()
  changes.add('31027', 'money', day, amount, amount)
  return database.transaction((tx) => writeCells(tx, changes.sorted()))
}

describe('sums of money', () => {
  test('are counted to the đồng wherever cells are read', async () => {
    await add(MILLIARDS)
    await add(MILLIARDS)
    const sum = 2 * MILLIARDS
    expect((await sumCells(database, ['31027'], [WANT])).get('31027')).toEqual([sum])
    await advanceTotals(database, '2026-04-01')
    expect((await sumCells(database, ['31027'], [WANT])).get('31027')).toEqual([sum])
    expect(sumOf(await readTimelines(database, '31027'), WANT)).toBe(sum)
    const buckets = await listBuckets(database, ['31027'], ['money'], [WANT.until])
    expect(buckets.map(({ amount }) => amount)).toEqual([sum])
  })

  test('enter late changes', async () => {
    await database.query(`INSERT INTO closed_unit VALUES ('31027', 1, '2025-07-01')`)
    await database.query(
      `INSERT INTO closed_window VALUES (1, 'P-01', 'numerator', 'money', '-infinity', '2027-01-01')`,
    )
    const cause = { reason: 'late', source: 'visit' as const, id: 'x', atUnit: '31027' }
    const change = { unit: '31027', measure: 'money', day: DAY, amount: MILLIARDS, ...cause }
    await database.transaction((tx) => insertLateChanges(tx, 1, [change]))
    expect(await database.query('SELECT amount FROM late_change')).toEqual([{ amount: MILLIARDS }])
  })

  test('are refused beyond what a number holds exactly, and never rounded', async () => {
    await add(MOST - 1)
    await add(1)
    await expect(add(1)).rejects.toThrow(RangeError)
    expect(await database.query('SELECT amount FROM cell')).toEqual([{ amount: MOST }])
    await add(1, '2026-03-16')
    await expect(sumCells(database, ['31027'], [WANT])).rejects.toThrow(RangeError)
    await advanceTotals(database, '2026-04-01')
    await expect(sumCells(database, ['31027'], [WANT])).rejects.toThrow(RangeError)
  })

  test.each([MOST + 1, 0.5, Number.NaN])('a contribution of %d is refused', (amount) => {
    expect(() => encodeContributions([{ measure: 'money', unit: '31027', day: DAY, amount }])).toThrow(RangeError)
  })
})
