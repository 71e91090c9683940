import { type Database, openDatabase } from '@lantoa/chassis/database'
import { chassisMigrations, migrate } from '@lantoa/chassis/migrate'
import { createTestDatabase, type TestDatabase } from '@lantoa/testkit/postgres'
import type { UnitTree } from '@lantoa/units/tree'
import { NATION } from '@lantoa/units/unit'
import { addDays, type Day } from '@lantoa/vietnam/days'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { meaningOf } from '../src/as-was/boundaries.ts'
import { sumAsWas } from '../src/as-was/read.ts'
import { pathOf } from '../src/engine/path.ts'
import { MEASURES } from '../src/measures/sources.ts'
import type { Want } from '../src/values/domain.ts'
import { arrival, streamOf } from './arrival.ts'
import { type BoundaryChange, boundaryChange, CHANGE_DAY, recordsOf } from './boundary-change.ts'
import { startLiveEngine } from './live-engine.ts'
import { countsThen, finalTree } from './reference.ts'
import type { Sent } from './world.ts'

const TODAY = '2026-03-17'
const DAYS = ['2024-06-30', '2025-06-30', '2025-07-01', '2026-03-16', TODAY]
const FLOW = { from: '2026-02-01', until: '2026-04-01' }
const migrations = [chassisMigrations, new URL('../migrations/', import.meta.url)]
const RUNS = { numRuns: Number(process.env.RUNS ?? 30) }
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

const NAMES = [...MEASURES.keys()]
const isFlow = (measure: string) => MEASURES.get(measure)?.kind === 'flow'

function wantsOn(day: Day): Want[] {
  return NAMES.map((measure) => {
    return { measure, ...(isFlow(measure) ? FLOW : { from: undefined, until: addDays(day, 1) }) }
  })
}

/** Also units whose parent nobody knows. */
function unitsOn(tree: UnitTree, day: Day): string[] {
  const codes = new Set([...tree.versions()].map(({ code }) => code))
  return [NATION, ...[...codes].filter((code) => tree.find(code, day)).sort()]
}

/** `unit measure day sum` of everything that there was, where it was. */
async function everythingThen(tree: UnitTree, days: readonly Day[] = DAYS): Promise<string[]> {
  const lines: string[] = []
  for (const day of days) {
    const targets = unitsOn(tree, day).map((code) => ({ code, on: day, holds: meaningOf(tree, code, day) }))
    const sums = await sumAsWas(database, tree, targets, wantsOn(day))
    for (const [at, { code }] of targets.entries()) {
      lines.push(...NAMES.map((measure, index) => `${code} ${measure} ${day} ${sums[at]?.[index]}`))
    }
  }
  return lines
}

/** The same by counting from nothing. */
function expectedThen(sent: readonly Sent[], tree: UnitTree): string[] {
  const counts = countsThen(sent)
  return DAYS.flatMap((day) =>
    unitsOn(tree, day).flatMap((code) => {
      const holds = meaningOf(tree, code, day)
      return wantsOn(day).map((want) => `${code} ${want.measure} ${day} ${counts(code, holds, want)}`)
    }),
  )
}

test(
  'as-was, every sum of every unit is what counting in the boundaries of its days gives',
  async () => {
    const property = fc.asyncProperty(arrival, async (how) => {
      const engine = await startLiveEngine(database)
      await engine.apply(streamOf(how))
      await engine.advance(TODAY)
      await engine.stop()
      const tree = finalTree(how.all)
      expect(await everythingThen(tree)).toEqual(expectedThen(how.all, tree))
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
      for (const day of DAYS) expect(await sumsOfChildren(tree, day)).toEqual(await sumsOfUnits(tree, day))
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
      const before = { cells: await engine.cells(), sums: await everythingThen(tree) }
      const { made, undone } = recordsOf(tree, change)
      await engine.apply(made)
      expect(await everythingThen(finalTree([...how.all, ...made]))).toEqual(before.sums)
      await engine.apply(undone)
      expect(await engine.cells()).toEqual(before.cells)
      await engine.stop()
    })
    await fc.assert(property, RUNS)
  },
  PATIENCE,
)

const STOCKS = NAMES.filter((name) => MEASURES.get(name)?.kind === 'stock' && !MEASURES.get(name)?.keyed)

type Sums = Record<string, number>

async function sumsOfUnits(tree: UnitTree, day: Day): Promise<Sums> {
  return Object.fromEntries([...(await stocksThen(tree, day))].filter(([, sum]) => sum !== 0))
}

async function sumsOfChildren(tree: UnitTree, day: Day): Promise<Sums> {
  const sums: Sums = {}
  const add = (unit: string, measure: string, sum: number) => {
    sums[`${unit} ${measure}`] = (sums[`${unit} ${measure}`] ?? 0) + sum
  }
  for (const [place, sum] of await stocksThen(tree, day)) {
    const [unit = '', measure = ''] = place.split(' ')
    if (unit !== NATION) add(tree.ancestors(unit, day)[0] ?? NATION, measure, sum)
  }
  const own = await database.query<{ unit: string; measure: string; own: number }>(
    'SELECT unit, measure, sum(own) AS own FROM cell WHERE day <= $1 AND measure = ANY($2) GROUP BY unit, measure',
    [day, STOCKS],
  )
  for (const cell of own) {
    const there = cell.unit === NATION || tree.find(cell.unit, day) !== undefined
    add(there ? cell.unit : (pathOf(tree, cell.unit, day)[1] ?? NATION), cell.measure, cell.own)
  }
  return Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum !== 0))
}

async function stocksThen(tree: UnitTree, day: Day): Promise<Map<string, number>> {
  const units = unitsOn(tree, day)
  const targets = units.map((code) => ({ code, on: day, holds: () => true }))
  const wants = STOCKS.map((measure) => ({ measure, from: undefined, until: addDays(day, 1) }))
  const sums = await sumAsWas(database, tree, targets, wants)
  return new Map(units.flatMap((unit, at) => STOCKS.map((name, index) => [`${unit} ${name}`, sums[at]?.[index] ?? 0])))
}
