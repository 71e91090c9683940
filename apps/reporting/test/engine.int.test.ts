import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Arrival, arrival, streamOf } from './arrival.ts'
import { addedUp } from './children-sums.ts'
import { type LiveEngine, startLiveEngine } from './live-engine.ts'
import { expectedCells, finalTree } from './reference.ts'
import { openTestDatabase, type TestDatabase } from './test-database.ts'

const TODAY = '2026-03-17'
const RUNS = { numRuns: Number(process.env.RUNS ?? 40) }
const PATIENCE = 600_000

let database: TestDatabase

beforeAll(async () => {
  database = await openTestDatabase()
})

afterAll(async () => {
  await database.drop()
})

async function arrive(how: Arrival): Promise<string[]> {
  const engine = await startLiveEngine(database)
  const stream = streamOf(how)
  const days = [...how.advances]
  for (let start = 0; start < stream.length; start += how.chunk) {
    await engine.apply(stream.slice(start, start + how.chunk))
    const day = days.shift()
    if (day) await engine.advance(day)
  }
  await engine.advance(TODAY)
  return finish(engine)
}

/** Three consumers at once, each with its own keys in their order, while the days go on. */
async function arriveAtOnce(how: Arrival): Promise<string[]> {
  const engine = await startLiveEngine(database)
  const partitions = Map.groupBy(streamOf(how), ({ source, key }) => `${source} ${Number(key.at(-1)) % 3}`)
  await Promise.all([
    ...[...partitions.values()].map(async (stream) => {
      for (let start = 0; start < stream.length; start += how.chunk) {
        await engine.apply(stream.slice(start, start + how.chunk))
      }
    }),
    (async () => {
      for (const day of [...how.advances].sort()) await engine.advance(day)
    })(),
  ])
  await engine.advance(TODAY)
  return finish(engine)
}

async function finish(engine: LiveEngine): Promise<string[]> {
  expect(await engine.wrongTotals()).toEqual([])
  await engine.stop()
  return engine.cells()
}

test.each([
  ['one after the other', arrive],
  ['at once', arriveAtOnce],
])(
  'however a history arrives, the cells are what counting the final states from nothing gives: %s',
  async (_way, run) => {
    const property = fc.asyncProperty(arrival, async (how) => {
      expect(await run(how)).toEqual(expectedCells(how.all, TODAY).sort())
    })
    await fc.assert(property, RUNS)
  },
  PATIENCE,
)

test(
  'a parent is the sum of its children, of its own and of what is not assigned to any child',
  async () => {
    const property = fc.asyncProperty(arrival, async (how) => {
      await arrive(how)
      const { amounts, sums } = await addedUp(database, finalTree(how.all), TODAY)
      expect(sums).toEqual(amounts)
    })
    await fc.assert(property, RUNS)
  },
  PATIENCE,
)
