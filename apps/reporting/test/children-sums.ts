import type { Database } from '@lantoa/chassis/database/database'
import type { UnitTree } from '@lantoa/units/tree'
import { NATION } from '@lantoa/units/unit'
import type { Day } from '@lantoa/vietnam/days'
import { measureOf } from '../src/counting/measures/sources.ts'

type Cell = { unit: string; measure: string; day: string; amount: number; own: number }

/** What each unit of today has, and what its children, its own and the unassigned beneath it add up to. */
export async function addedUp(database: Database, tree: UnitTree, today: Day) {
  const cells = (await database.query<Cell>('SELECT * FROM cell')).filter(({ measure }) => !measureOf(measure).keyed)
  const placed = await database.query<{ unit: string; path: string[] }>('SELECT unit, path FROM placement')
  const isNow = (unit: string) => unit === NATION || tree.find(unit, today) !== undefined
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
    if (cell.unit !== NATION) add(sums, tree.ancestors(cell.unit, today)[0] ?? NATION, cell, cell.amount)
  }
  return { amounts: withoutZero(amounts), sums: withoutZero(sums) }
}

function withoutZero(sums: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum !== 0))
}
