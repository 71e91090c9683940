import type { Database } from '@lantoa/chassis/database/database'
import type { UnitTree } from '@lantoa/units/tree'
import { NATION } from '@lantoa/units/unit'
import { addDays, type Day } from '@lantoa/vietnam/days'
import { pathOf } from '../src/counting/engine/unit-path.ts'
import { MEASURES } from '../src/counting/measures/sources.ts'
import { sumAsWas } from '../src/indicators/as-was/read.ts'
import type { Want } from '../src/indicators/sums/want.ts'
import { meaningOf } from '../src/indicators/units/meaning.ts'
import { countsThen } from './reference.ts'
import type { Sent } from './world.ts'

export const DAYS = ['2024-06-30', '2025-06-30', '2025-07-01', '2026-03-16', '2026-03-17']
const FLOW = { from: '2026-02-01', until: '2026-04-01' }

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
export async function everythingThen(
  database: Database,
  tree: UnitTree,
  days: readonly Day[] = DAYS,
): Promise<string[]> {
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
export function expectedThen(sent: readonly Sent[], tree: UnitTree): string[] {
  const counts = countsThen(sent)
  return DAYS.flatMap((day) =>
    unitsOn(tree, day).flatMap((code) => {
      const holds = meaningOf(tree, code, day)
      return wantsOn(day).map((want) => `${code} ${want.measure} ${day} ${counts(code, holds, want)}`)
    }),
  )
}

const STOCKS = NAMES.filter((name) => MEASURES.get(name)?.kind === 'stock' && !MEASURES.get(name)?.keyed)

type Sums = Record<string, number>

export async function sumsOfUnits(database: Database, tree: UnitTree, day: Day): Promise<Sums> {
  return Object.fromEntries([...(await stocksThen(database, tree, day))].filter(([, sum]) => sum !== 0))
}

export async function sumsOfChildren(database: Database, tree: UnitTree, day: Day): Promise<Sums> {
  const sums: Sums = {}
  const add = (unit: string, measure: string, sum: number) => {
    sums[`${unit} ${measure}`] = (sums[`${unit} ${measure}`] ?? 0) + sum
  }
  for (const [place, sum] of await stocksThen(database, tree, day)) {
    const [unit = '', measure = ''] = place.split(' ')
    if (unit !== NATION) add(tree.ancestors(unit, day)[0] ?? NATION, measure, sum)
  }
  const own = await database.query<{ unit: string; measure: string; own: number }>(
    'SELECT unit, measure, sum(own)::bigint AS own FROM cell WHERE day <= $1 AND measure = ANY($2) GROUP BY unit, measure',
    [day, STOCKS],
  )
  for (const cell of own) {
    const there = cell.unit === NATION || tree.find(cell.unit, day) !== undefined
    add(there ? cell.unit : (pathOf(tree, cell.unit, day)[1] ?? NATION), cell.measure, cell.own)
  }
  return Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum !== 0))
}

async function stocksThen(database: Database, tree: UnitTree, day: Day): Promise<Map<string, number>> {
  const units = unitsOn(tree, day)
  const targets = units.map((code) => ({ code, on: day, holds: () => true }))
  const wants = STOCKS.map((measure) => ({ measure, from: undefined, until: addDays(day, 1) }))
  const sums = await sumAsWas(database, tree, targets, wants)
  return new Map(units.flatMap((unit, at) => STOCKS.map((name, index) => [`${unit} ${name}`, sums[at]?.[index] ?? 0])))
}
