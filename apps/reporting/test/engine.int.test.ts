import { type Database, openDatabase } from '@lantoa/chassis/database'
import { createLogger } from '@lantoa/chassis/log'
import { chassisMigrations, migrate } from '@lantoa/chassis/migrate'
import { eventRecords } from '@lantoa/chassis/outbox'
import { openUnitDirectory, type UnitDirectory } from '@lantoa/chassis/unit-directory'
import { createTestDatabase, type TestDatabase } from '@lantoa/testkit/postgres'
import { NATION } from '@lantoa/units/unit'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { followSources } from '../src/engine/follow.ts'
import { advanceBoundaries, createLiveEngine } from '../src/engine/live.ts'
import { measureOf, SOURCES, type Source } from '../src/measures/sources.ts'
import { expectedCells, finalTree } from './reference.ts'
import { history, type Sent } from './world.ts'

const TODAY = '2026-03-17'
const migrations = [chassisMigrations, new URL('../migrations/', import.meta.url)]
const RUNS = { numRuns: Number(process.env.RUNS ?? 60) }

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

type Live = { units: UnitDirectory; apply(sent: readonly Sent[]): Promise<void>; cells(): Promise<string[]> }

/** The engine as the service runs it, on empty tables. */
async function startEngine(): Promise<Live> {
  await database.query('TRUNCATE entity, entity_elsewhere, keyed, cell, placement, unit')
  await database.query(`UPDATE boundary_day SET on_day = '1970-01-01'`)
  const units = await openUnitDirectory({ database, log: createLogger({ service: 'test', level: 'silent' }) })
  const handlers = new Map(followSources(createLiveEngine(units)).map((handler) => [handler.topic, handler]))
  return {
    units,
    async apply(sent) {
      for (const [topic, records] of Map.groupBy(sent.map(recordOf), (record) => record.topic)) {
        await database.transaction(async (tx) => handlers.get(topic)?.apply(tx, records))
      }
    },
    async cells() {
      const rows = await database.query<{ text: string }>(
        `SELECT concat_ws(' ', unit, measure, day, amount, own) AS text FROM cell`,
      )
      return rows.map((row) => row.text).sort()
    },
  }
}

function recordOf({ source, key, data, sequence, id }: Sent) {
  const { event } = SOURCES[source] as Source
  const [record] = eventRecords(event, [{ key, data, sequence, id }], { source: '/test', now: new Date(0) })
  if (!record) throw new Error('one entry makes one record')
  return { ...record, partition: 0, offset: 0 }
}

/** A history as it may arrive: in any order, in chunks of any size, some of it again. */
const arrival = history.chain((all) =>
  fc.record({
    all: fc.constant(all),
    order: fc.array(fc.nat(), { minLength: all.length, maxLength: all.length }),
    again: fc.subarray(all),
    chunk: fc.integer({ min: 1, max: 12 }),
    advances: fc.array(fc.constantFrom('2025-03-01', '2025-07-01', TODAY), { maxLength: 3 }),
  }),
)
type Arrival = typeof arrival extends fc.Arbitrary<infer One> ? One : never

async function arrive({ all, order, again, chunk, advances }: Arrival): Promise<string[]> {
  const engine = await startEngine()
  const shuffled = all.map((sent, index) => ({ sent, place: order[index] ?? 0 })).sort((a, b) => a.place - b.place)
  const stream = [...shuffled.map(({ sent }) => sent), ...again]
  const days = [...advances]
  for (let start = 0; start < stream.length; start += chunk) {
    await engine.apply(stream.slice(start, start + chunk))
    const day = days.shift()
    if (day) await advanceBoundaries(database, engine.units, day)
  }
  await advanceBoundaries(database, engine.units, TODAY)
  await engine.units.stop()
  return engine.cells()
}

test('however a history arrives, the cells are what counting the final states from nothing gives', async () => {
  await fc.assert(
    fc.asyncProperty(arrival, async (how) => {
      expect(await arrive(how)).toEqual(expectedCells(how.all, TODAY).sort())
    }),
    RUNS,
  )
}, 600_000)

test('a parent is the sum of its children, of its own and of what is not assigned to any child', async () => {
  await fc.assert(
    fc.asyncProperty(arrival, async (how) => {
      await arrive(how)
      const tree = finalTree(how.all)
      const cells = (await database.query<Cell>('SELECT * FROM cell')).filter(
        ({ measure }) => !measureOf(measure).keyed,
      )
      const placed = await database.query<{ unit: string; path: string[] }>('SELECT unit, path FROM placement')
      const isNow = (unit: string) => unit === NATION || tree.find(unit, TODAY) !== undefined
      const sums = new Map<string, number>()
      const add = (unit: string | undefined, { measure, day }: Cell, amount: number) => {
        const place = `${unit} ${measure} ${day}`
        sums.set(place, (sums.get(place) ?? 0) + amount)
      }
      for (const cell of cells) {
        if (isNow(cell.unit)) add(cell.unit, cell, cell.own)
        if (!isNow(cell.unit)) add(placed.find(({ unit }) => unit === cell.unit)?.path[1], cell, cell.own)
        else if (cell.unit !== NATION) add(tree.ancestors(cell.unit, TODAY)[0] ?? NATION, cell, cell.amount)
      }
      for (const { unit, measure, day, amount } of cells.filter((cell) => isNow(cell.unit))) {
        expect(`${unit} ${measure} ${day} ${amount}`).toBe(
          `${unit} ${measure} ${day} ${sums.get(`${unit} ${measure} ${day}`)}`,
        )
      }
    }),
    RUNS,
  )
}, 600_000)

type Cell = { unit: string; measure: string; day: string; amount: number; own: number }
