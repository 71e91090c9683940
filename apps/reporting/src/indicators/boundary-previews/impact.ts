import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { UnitState } from '@lantoa/contracts/teams/units.events'
import type { UnitTree } from '@lantoa/units/tree'
import type { Day } from '@lantoa/vietnam/days'
import { correctSpread } from '../../counting/engine/boundaries.ts'
import { type CellChange, createCellChanges } from '../../counting/engine/cell-changes.ts'
import type { PathOf } from '../../counting/engine/distinct.ts'
import { listSpreadOf } from '../../counting/engine/keyed-store.ts'
import { pathOf } from '../../counting/engine/unit-path.ts'
import { getBoundaryDay, listPlacements } from '../../counting/engine/unit-placements.ts'
import type { Contribution } from '../../counting/measures/measure.ts'
import { unitSource } from '../../counting/measures/units.ts'
import { type SumOf, sumsIn, type Want } from '../sums/want.ts'
import { type Sum, sumWants } from './store.ts'

export type Thought = {
  tree: UnitTree
  /** The tree as it would be. */
  changed: UnitTree
  on: Day
  versions: readonly UnitState[]
  codes: readonly string[]
  wants: readonly Want[]
}

export type Impact = {
  /** In whose boundaries the sums after are. */
  on: Day
  /** Where each unit that would move counts today. */
  movedFrom: readonly (readonly string[])[]
  before(code: string): SumOf
  after(code: string): SumOf
}

/** Sums of units as they are, and as they would be: what is contributed to units that move goes along. */
export function readImpact(database: Database, thought: Thought): Promise<Impact> {
  return database.transaction(async (tx) => {
    // One moment for all that is read: else what is counted meanwhile would look like a consequence.
    await tx.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const boundaryDay = await getBoundaryDay(tx)
    const on = [thought.on, boundaryDay].toSorted().at(-1) ?? boundaryDay
    const paths = new Map((await listPlacements(tx)).map(({ unit, path }) => [unit, path]))
    const before: PathOf = (unit) => paths.get(unit) ?? [unit]
    const after: PathOf = (unit) => pathOf(thought.changed, unit, on)
    const units = [...paths.keys()].filter((unit) => before(unit).join('/') !== after(unit).join('/'))
    const sums = Map.groupBy(await sumWants(tx, 'amount', thought.codes, thought.wants), ({ unit }) => unit)
    const move = { units, before, after }
    const own = await sumWants(tx, 'own', units, thought.wants)
    const rest = [...(await spreadChanges(tx, move, thought.wants)), ...unitChanges(thought, after)]
    const added = new Map(thought.codes.map((code) => [code, movedInto(code, move, own)]))
    return {
      on,
      movedFrom: units.map(before),
      before: (code) => sumsIn(thought.wants, inOrder(sums.get(code) ?? [])),
      after(code) {
        const now = inOrder(sums.get(code) ?? [])
        const further = rest.filter(({ unit }) => unit === code)
        const totals = thought.wants.map((want, at) => {
          const wanted = further.filter((change) => isWanted(change, want))
          const start = (now[at] ?? 0) + (added.get(code)?.[at] ?? 0)
          return wanted.reduce((sum, { amount }) => sum + amount, start)
        })
        return sumsIn(thought.wants, totals)
      },
    }
  })
}

function inOrder(sums: readonly Sum[]): number[] {
  const ordered: number[] = []
  for (const { position, amount } of sums) ordered[position] = amount
  return ordered
}

type Move = { units: readonly string[]; before: PathOf; after: PathOf }

/** What comes to a unit with others, less what leaves it, by want. */
function movedInto(code: string, { before, after }: Move, own: readonly Sum[]): number[] {
  const added: number[] = []
  for (const { unit, position, amount } of own) {
    const times = Number(after(unit).includes(code)) - Number(before(unit).includes(code))
    if (times !== 0) added[position] = (added[position] ?? 0) + times * amount
  }
  return added
}

/** A key that counts in several units does not add up. */
async function spreadChanges(tx: Tx, move: Move, wants: readonly Want[]): Promise<CellChange[]> {
  const cells = createCellChanges()
  const units = new Set(move.units)
  for (const scope of await listSpreadOf(tx, [...new Set(wants.map(({ measure }) => measure))])) {
    if (scope.entries.some(({ unit }) => units.has(unit))) correctSpread(cells, move, units, scope)
  }
  return cells.sorted()
}

/** Hamlets themselves are counted: those that begin or end. */
function unitChanges({ tree, versions }: Thought, after: PathOf): CellChange[] {
  const cells = createCellChanges()
  const add = ({ unit, measure, day, amount }: Contribution, sign: 1 | -1) =>
    cells.addAlong(after(unit), measure, day, amount * sign)
  for (const version of versions) {
    const known = tree.history(version.code).find(({ validFrom }) => validFrom === version.validFrom)
    const was = known && { ...known, successors: [...known.successors] }
    for (const { contributions } of unitSource.measures) {
      for (const one of contributions(version)) add(one, 1)
      for (const one of was ? contributions(was) : []) add(one, -1)
    }
  }
  return cells.sorted()
}

function isWanted({ measure, day }: CellChange, want: Want): boolean {
  return measure === want.measure && day < want.until && (want.from === undefined || day >= want.from)
}
