import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../test/test-database.ts'
import { createCellChanges } from '../../counting/engine/cell-changes.ts'
import { writeCells } from '../../counting/engine/cell-store.ts'
import { moveTotals } from '../../counting/engine/total-store.ts'
import { sumCells } from './sum-cells.ts'

const UNITS = ['31027', '31018']
const MEASURES = ['adults', 'visits']
const DAYS = ['1999-12-01', '2024-02-29', '2026-02-28', '2026-03-01', '2026-03-16', '2026-03-17', '2040-01-01']

let database: TestDatabase

beforeAll(async () => {
  database = await openTestDatabase()
})

afterAll(async () => {
  await database.drop()
})

const day = fc.constantFrom(...DAYS)
const cell = fc.record({
  ...{ unit: fc.constantFrom(...UNITS), measure: fc.constantFrom(...MEASURES), day },
  amount: fc.integer({ min: -3, max: 3 }),
})
const step = fc.oneof(
  fc.record({ cells: fc.array(cell, { minLength: 1, maxLength: 6 }) }),
  fc.record({ move: fc.constantFrom('2024-03-01', '2026-03-01', '2026-03-17'), unitsAtOnce: fc.constantFrom(1, 99) }),
)
const want = fc.record({ measure: fc.constantFrom(...MEASURES), from: fc.option(day, { nil: undefined }), until: day })

type Cell = { unit: string; measure: string; day: string; amount: number }

async function write(cells: readonly Cell[]): Promise<void> {
  const changes = createCellChanges()
  for (const { unit, measure, day: on, amount } of cells) changes.add(unit, measure, on, amount, amount)
  await database.transaction((tx) => writeCells(tx, changes.sorted()))
}

test('a sum is the sum of its cells, wherever the day of the totals lies, also half way through a move', async () => {
  const property = fc.asyncProperty(
    fc.array(step, { maxLength: 8 }),
    fc.array(want, { minLength: 1 }),
    async (steps, wants) => {
      await database.query('TRUNCATE cell, cell_total')
      await database.query(`UPDATE total_day SET before_day = '-infinity', moving_to = NULL, moved_below = NULL`)
      const cells: Cell[] = []
      for (const one of steps) {
        if ('cells' in one) {
          await write(one.cells)
          cells.push(...one.cells)
        } else {
          await database.transaction((tx) => moveTotals(tx, one.move, one.unitsAtOnce))
        }
      }
      const sums = await sumCells(database, UNITS, wants)
      for (const unit of UNITS) {
        const expected = wants.map(({ measure, from = '', until }) => {
          const within = cells.filter(
            (one) => one.unit === unit && one.measure === measure && from <= one.day && one.day < until,
          )
          return within.reduce((sum, { amount }) => sum + amount, 0)
        })
        expect(sums.get(unit)).toEqual(expected)
      }
    },
  )
  await fc.assert(property, { numRuns: Number(process.env.RUNS ?? 100) })
})
