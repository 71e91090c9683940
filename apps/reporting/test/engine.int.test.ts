import { type Database, openDatabase } from '@lantoa/chassis/database'
import { chassisMigrations, migrate } from '@lantoa/chassis/migrate'
import { createTestDatabase, type TestDatabase } from '@lantoa/testkit/postgres'
import { NATION } from '@lantoa/units/unit'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { measureOf } from '../src/measures/sources.ts'
import { type Arrival, arrival, streamOf } from './arrival.ts'
import { type LiveEngine, startLiveEngine } from './live-engine.ts'
import { expectedCells, finalTree } from './reference.ts'

const TODAY = '2026-03-17'
const migrations = [chassisMigrations, new URL('../migrations/', import.meta.url)]
const RUNS = { numRuns: Number(process.env.RUNS ?? 40) }
const PATIENCE = 600_000

let created: TestDatabase
let database: Database

beforeAll(async () => {
  created = await createTestDatabase({ migrations, migrate })
  database = openDatabase({ url: created.url, applicationName: 'test' })
})

afterAll(async () => {
  await database.close()
  await created.drop()
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
      const { amounts, sums } = await addedUp(how)
      expect(sums).toEqual(amounts)
    })
    await fc.assert(property, RUNS)
  },
  PATIENCE,
)

type Cell = { unit: string; measure: string; day: string; amount: number; own: number }

/** What each unit of today has, and what its children, its own and the unassigned beneath it add up to. */
async function addedUp({ all }: Arrival) {
  const tree = finalTree(all)
  const cells = (await database.query<Cell>('SELECT * FROM cell')).filter(({ measure }) => !measureOf(measure).keyed)
  const placed = await database.query<{ unit: string; path: string[] }>('SELECT unit, path FROM placement')
  const isNow = (unit: string) => unit === NATION || tree.find(unit, TODAY) !== undefined
  const sums: Record<string, number> = {}
  const amounts: Record<string, number> = {}
  const add = (to: Record<string, number>, unit: string | undefined, { measure, day }: Cell, amount: number) => {
    const place = `${unit} ${measure} ${day}`
    to[place] = (to[place] ?? 0) + amount
  }
  for (const cell of cells) {
    if (!isNow(cell.unit)) {
      add(sums, placed.find(({ unit }) => unit === cell.unit)?.path[1], cell, cell.own)
      continue
    }
    add(amounts, cell.unit, cell, cell.amount)
    add(sums, cell.unit, cell, cell.own)
    if (cell.unit !== NATION) add(sums, tree.ancestors(cell.unit, TODAY)[0] ?? NATION, cell, cell.amount)
  }
  return { amounts: withoutZero(amounts), sums: withoutZero(sums) }
}

function withoutZero(sums: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum !== 0))
}
