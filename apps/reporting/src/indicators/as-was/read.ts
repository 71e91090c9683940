import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { UnitTree } from '@lantoa/units/tree'
import type { Day } from '@lantoa/vietnam/days'
import { byUnit, type Step, stepsOf } from '../../counting/engine/distinct.ts'
import { listSpreadOf, type Spread } from '../../counting/engine/keyed-store.ts'
import { listPlacements } from '../../counting/engine/unit-placements.ts'
import { measureOf } from '../../counting/measures/sources.ts'
import type { Want } from '../sums/want.ts'
import { type LeavesThen, leavesThen } from './boundaries.ts'
import type { Piece } from './cover.ts'
import { changeDays } from './epochs.ts'
import { planReading, type Target, type Window } from './plan.ts'
import { holdMoment, sumTerms } from './store.ts'

/** By target the sums of the wants, in the boundaries of their days. */
export async function sumAsWas(
  database: Pick<Database, 'transaction'>,
  tree: UnitTree,
  targets: readonly Target[],
  wants: readonly Want[],
): Promise<number[][]> {
  const plan = planReading(targets, wants, changeDays(tree))
  return database.transaction(async (tx) => {
    await holdMoment(tx)
    return plan.put(await sumWindows(tx, plan.windows, await readBoundaries(tx, tree)))
  })
}

/** What lay where, out of the boundaries that the cells are counted in. */
export async function readBoundaries(tx: Tx, tree: UnitTree): Promise<LeavesThen> {
  const placed = await listPlacements(tx)
  return leavesThen(tree, new Map(placed.map(({ unit, path }) => [unit, path])))
}

async function sumWindows(tx: Tx, windows: readonly Window[], leavesOf: LeavesThen): Promise<number[]> {
  const sums = windows.map(() => 0)
  const terms = windows.flatMap(({ target, on, measure, first, after }, window) => {
    const pieces = distinctPieces(leavesOf(target.code, on))
    return pieces.map((piece) => ({ ...piece, window, measure, first, after }))
  })
  for (const { window, sum } of await sumTerms(tx, terms)) sums[window] = sum ?? 0
  const split = windows.filter((window) => isSplit(window, leavesOf))
  const spread = await listSpreadOf(tx, [...new Set(split.map(({ measure }) => measure))])
  const stepsFor = correctionsOf(spread, leavesOf)
  return windows.map((window, index) => {
    const corrections = isSplit(window, leavesOf) ? stepsFor(window) : []
    return corrections
      .filter(({ day }) => isWithin(day, window.first, window.after))
      .reduce((sum, { amount }) => sum + amount, sums[index] ?? 0)
  })
}

/** Keys that count in several pieces were counted in each of them. */
function isSplit({ target, on, measure }: Window, leavesOf: LeavesThen): boolean {
  return measureOf(measure).keyed && distinctPieces(leavesOf(target.code, on)).length > 1
}

function distinctPieces(pieces: ReadonlyMap<string, Piece>): Piece[] {
  return [...new Map([...pieces.values()].map((piece) => [piece.unit, piece])).values()]
}

/** By unit, boundaries and measure, on which days how much more or less is counted than in all pieces by themselves. */
function correctionsOf(spread: readonly Spread[], leavesOf: LeavesThen): (window: Window) => readonly Step[] {
  const byMeasure = Map.groupBy(spread, ({ measure }) => measure)
  const known = new Map<string, readonly Step[]>()
  return ({ target, on, measure }) => {
    const name = `${target.code} ${on} ${measure}`
    const pieces = leavesOf(target.code, on)
    const steps = known.get(name) ?? (byMeasure.get(measure) ?? []).flatMap((scope) => correctionOf(scope, pieces))
    known.set(name, steps)
    return steps
  }
}

/** What one key counts in all pieces together, less what it counts in each. */
function correctionOf({ kind, entries }: Spread, pieces: ReadonlyMap<string, Piece>): Step[] {
  const inside = entries.filter(({ unit }) => pieces.has(unit))
  const parts = byUnit(inside, (unit) => [pieces.get(unit)?.unit ?? unit])
  if (parts.size < 2) return []
  const each = [...parts.values()].flatMap((own) => stepsOf(kind, own))
  return [...stepsOf(kind, inside), ...each.map(({ day, amount }) => ({ day, amount: -amount }))]
}

function isWithin(day: Day, first: Day | undefined, after: Day): boolean {
  return day < after && (first === undefined || day >= first)
}
