import type { Tx } from '@lantoa/chassis/database/database'
import { type CellChanges, createCellChanges } from './cell-changes.ts'
import { listOwnCells, writeCells } from './cell-store.ts'
import { byUnit, countKey, type PathOf, stepsOf } from './distinct.ts'
import { listSpread, type Spread } from './keyed-store.ts'
import { listPlacements, type Placement, updatePlacements } from './unit-placements.ts'
import type { Move, Watcher } from './watcher.ts'

/** Units moved in one go: bounds the memory that a change of many boundaries takes. */
const GROUP = 50

/**
 * Counts units where they lie now. Compares every placement with what the boundaries say and moves what differs, so it
 * makes no difference which change came when. The caller has locked the tree: nothing else is being counted.
 */
export async function redrawBoundaries(tx: Tx, pathOf: PathOf, watcher?: Watcher): Promise<void> {
  const placed = new Map((await listPlacements(tx)).map(({ unit, path }) => [unit, path]))
  const moved = [...placed].flatMap(([unit, path]): Placement[] => {
    const now = pathOf(unit)
    return now.join('/') === path.join('/') ? [] : [{ unit, path: now }]
  })
  if (moved.length === 0) return
  const spread = await listSpread(tx)
  const was = new Map(placed)
  const move = { units: moved.map(({ unit }) => unit), before: (unit: string) => was.get(unit) ?? [], after: pathOf }
  await watcher?.moved(tx, move, spread)
  for (let start = 0; start < moved.length; start += GROUP) {
    const group = new Map(moved.slice(start, start + GROUP).map(({ unit, path }) => [unit, path]))
    const before: PathOf = (unit) => placed.get(unit) ?? []
    const after: PathOf = (unit) => group.get(unit) ?? before(unit)
    await moveUnits(tx, { units: [...group.keys()], before, after }, spread)
    for (const [unit, path] of group) placed.set(unit, path)
  }
  await updatePlacements(tx, moved)
}

async function moveUnits(tx: Tx, move: Move, spread: readonly Spread[]): Promise<void> {
  const cells = createCellChanges()
  for (const { unit, measure, day, own } of await listOwnCells(tx, move.units)) {
    moveAmount(cells, move, { unit, measure, day, amount: own })
  }
  const units = new Set(move.units)
  for (const scope of spread) {
    if (scope.entries.some(({ unit }) => units.has(unit))) correctSpread(cells, move, units, scope)
  }
  await writeCells(tx, cells.sorted())
}

/**
 * A key that counts in several units does not add up: what moving each unit by itself did to it is taken back, and it
 * is counted in the old and in the new boundaries instead.
 */
export function correctSpread(cells: CellChanges, move: Move, units: ReadonlySet<string>, scope: Spread): void {
  const back: Move = { ...move, before: move.after, after: move.before }
  for (const [unit, entries] of byUnit(scope.entries)) {
    if (!units.has(unit)) continue
    for (const step of stepsOf(scope.kind, entries)) moveAmount(cells, back, { ...step, unit, measure: scope.measure })
  }
  countKey(cells, scope, move.before, -1)
  countKey(cells, scope, move.after, 1)
}

function moveAmount(
  cells: CellChanges,
  { before, after }: Move,
  { unit, measure, day, amount }: { unit: string; measure: string; day: string; amount: number },
): void {
  // The unit itself stands first in both paths and keeps what it has.
  for (const above of before(unit).slice(1)) cells.add(above, measure, day, -amount, 0)
  for (const above of after(unit).slice(1)) cells.add(above, measure, day, amount, 0)
}
