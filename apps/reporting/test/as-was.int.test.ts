import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { arrival, streamOf } from './arrival.ts'
import { DAYS, everythingThen, expectedThen, sumsOfChildren, sumsOfUnits } from './as-was-sums.ts'
import { type BoundaryChange, boundaryChange, CHANGE_DAY, recordsOf } from './boundary-change.ts'
import { startLiveEngine } from './live-engine.ts'
import { finalTree } from './reference.ts'
import { openTestDatabase, type TestDatabase } from './test-database.ts'

const TODAY = '2026-03-17'
const RUNS = { numRuns: Number(process.env.RUNS ?? 30) }
const PATIENCE = 600_000

let database: TestDatabase

beforeAll(async () => {
  database = await openTestDatabase()
})

afterAll(async () => {
  await database.drop()
})

test(
  'as-was, every sum of every unit is what counting in the boundaries of its days gives',
  async () => {
    const property = fc.asyncProperty(arrival, async (how) => {
      const engine = await startLiveEngine(database)
      await engine.apply(streamOf(how))
      await engine.advance(TODAY)
      await engine.stop()
      const tree = finalTree(how.all)
      expect(await everythingThen(database, tree)).toEqual(expectedThen(how.all, tree))
    })
    await fc.assert(property, RUNS)
  },
  PATIENCE,
)

test(
  'as-was, a parent is the sum of its children on every date, with its own and what no child holds',
  async () => {
    const property = fc.asyncProperty(arrival, async (how) => {
      const engine = await startLiveEngine(database)
      await engine.apply(streamOf(how))
      await engine.advance(TODAY)
      await engine.stop()
      const tree = finalTree(how.all)
      for (const day of DAYS)
        expect(await sumsOfChildren(database, tree, day)).toEqual(await sumsOfUnits(database, tree, day))
    })
    await fc.assert(property, RUNS)
  },
  PATIENCE,
)

test(
  'a boundary change moves nothing of the days before it, and taking it back restores every cell',
  async () => {
    const property = fc.asyncProperty(arrival, boundaryChange, async (how, change: BoundaryChange) => {
      const engine = await startLiveEngine(database)
      await engine.apply(streamOf(how))
      await engine.advance(CHANGE_DAY)
      const tree = finalTree(how.all)
      const before = { cells: await engine.cells(), sums: await everythingThen(database, tree) }
      const { made, undone } = recordsOf(tree, change)
      await engine.apply(made)
      expect(await everythingThen(database, finalTree([...how.all, ...made]))).toEqual(before.sums)
      await engine.apply(undone)
      expect(await engine.cells()).toEqual(before.cells)
      await engine.stop()
    })
    await fc.assert(property, RUNS)
  },
  PATIENCE,
)
