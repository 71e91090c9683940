import { lockTreeForChange } from '@lantoa/chassis/units/unit-store'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { doAlone } from '../src/counting/engine/alone.ts'
import { createCellChanges } from '../src/counting/engine/cell-changes.ts'
import { writeCells } from '../src/counting/engine/cell-store.ts'
import { advanceTotals, endMove } from '../src/counting/engine/live.ts'
import { getTotalDay, moveTotals } from '../src/counting/engine/total-store.ts'
import { openTestDatabase, type TestDatabase } from './test-database.ts'

const UNITS = Array.from({ length: 250 }, (_, index) => `31027.${String(index + 1).padStart(3, '0')}`)
const NOVEMBER = '2026-11-01'

let database: TestDatabase

beforeAll(async () => {
  database = await openTestDatabase()
})
beforeEach(async () => {
  await database.query('TRUNCATE cell, cell_total')
  await database.query(`UPDATE total_day SET before_day = '-infinity', moving_to = NULL, moved_below = NULL`)
  await countOne('2026-10-15')
  await countOne('2026-12-24')
})
afterAll(() => database.drop())

/** One more in each unit. */
function countOne(day: string): Promise<void> {
  const changes = createCellChanges()
  for (const unit of UNITS) changes.add(unit, 'visits', day, 1, 1)
  return database.transaction((tx) => writeCells(tx, changes.sorted()))
}

function moveSome(units: number): Promise<boolean> {
  return database.transaction((tx) => moveTotals(tx, NOVEMBER, units))
}

async function totals() {
  const rows = await database.query<{ unit: string; amount: number }>(
    'SELECT unit, amount FROM cell_total WHERE amount <> 0 ORDER BY unit',
  )
  return rows.map(({ unit, amount }) => `${unit} ${amount}`)
}

const DONE = { movingTo: null, movedBelow: null }
const all = (amount: number) => UNITS.map((unit) => `${unit} ${amount}`)

test('a month is moved in steps, and what is counted between them is in the totals once', async () => {
  expect([await moveSome(100), await getTotalDay(database)]).toEqual([
    false,
    { beforeDay: '-infinity', movingTo: NOVEMBER, movedBelow: UNITS[100] },
  ])
  await countOne('2026-10-16')
  expect([await moveSome(100), await moveSome(100)]).toEqual([false, true])
  await countOne('2026-10-17')
  expect(await totals()).toEqual(all(3))
  expect([await moveSome(100), await totals()]).toEqual([true, all(3)])
})

test('a move that was cut off goes on where it stopped, and then to the month that has come since', async () => {
  await moveSome(100)
  await advanceTotals(database, '2027-01-05')
  expect([await getTotalDay(database), await totals()]).toEqual([{ beforeDay: '2027-01-01', ...DONE }, all(2)])
})

test('before a rebuild a move that was cut off is brought to its end', async () => {
  await endMove(database)
  expect(await totals()).toEqual([])
  await moveSome(100)
  await endMove(database)
  expect([await getTotalDay(database), await totals()]).toEqual([{ beforeDay: NOVEMBER, ...DONE }, all(1)])
})

test('only one moves totals or rebuilds sums at a time; the others leave it to him', async () => {
  await doAlone(database, async () => {
    await advanceTotals(database, '2026-11-05')
    expect(await totals()).toEqual([])
    expect(await doAlone(database, async () => 'twice')).toBeUndefined()
  })
  await advanceTotals(database, '2026-11-05')
  expect(await totals()).toEqual(all(1))
})

test('a step waits for those who count, and nobody counts within one', async () => {
  const order: string[] = []
  const held = database.transaction(async (tx) => {
    await lockTreeForChange(tx)
    order.push('holds the tree')
    await tx.query('SELECT pg_sleep(0.3)')
    order.push('lets go')
  })
  await expect.poll(() => order).toContain('holds the tree')
  const moved = advanceTotals(database, '2026-11-05').then(() => order.push('moved'))
  await Promise.all([held, moved])
  expect(order).toEqual(['holds the tree', 'lets go', 'moved'])
})
