import type { Tx } from '@lantoa/chassis/database/database'
import type { SequencedUnit } from '@lantoa/chassis/units/unit-store'
import { buildTree } from '@lantoa/units/tree'
import type { Day } from '@lantoa/vietnam/days'
import { collectChanges } from '../engine/apply.ts'
import { redrawBoundaries } from '../engine/boundaries.ts'
import { createCellChanges } from '../engine/cell-changes.ts'
import { writeCells } from '../engine/cell-store.ts'
import type { PathOf } from '../engine/distinct.ts'
import type { Engine } from '../engine/follow.ts'
import { moveTotals } from '../engine/total-store.ts'
import { pathOf } from '../engine/unit-path.ts'
import { createPlacements, getBoundaryDay } from '../engine/unit-placements.ts'

export type RebuildEngine = Engine & {
  /** Makes units known before anything is counted. */
  learn(units: readonly SequencedUnit[]): void
  /** Where units are counted; they are placed. */
  place(tx: Tx, units: Iterable<string>): Promise<PathOf>
  /** Writes the cells that are still in memory, in the boundaries and with the totals of the days. */
  reach(tx: Tx, days: { boundaries: Day; totals: Day }): Promise<void>
}

/** Changed cells that are summed up in memory before they are written. */
export const CELLS_KEPT = 100_000

/** The same engine as the live one, with a tree of its own that comes from the log, and with fewer, larger writes. */
export function createRebuildEngine(): RebuildEngine {
  let tree = buildTree([])
  let revision = 0
  let cells = createCellChanges()
  const sequences = new Map<string, number>()
  const placements = createPlacements({ share: async () => revision, read: async () => tree })

  /** Of several states under one sequence the last counts, as where units are stored. */
  function counts({ state, sequence }: SequencedUnit): boolean {
    const name = `${state.code}@${state.validFrom}`
    if ((sequences.get(name) ?? -1) > sequence) return false
    sequences.set(name, sequence)
    return true
  }

  function learn(units: readonly SequencedUnit[]): void {
    tree = tree.withRows(units.filter(counts).map(({ state }) => state))
    revision += 1
  }

  async function flush(tx: Tx): Promise<void> {
    const changes = cells.sorted()
    cells = createCellChanges()
    await writeCells(tx, changes)
  }

  async function redraw(tx: Tx): Promise<void> {
    revision += 1
    await flush(tx)
    const on = await getBoundaryDay(tx)
    await redrawBoundaries(tx, (unit) => pathOf(tree, unit, on))
  }

  return {
    learn,
    place: (tx, units) => placements.share(tx, units),
    async takeUnits(tx, units) {
      learn(units)
      await redraw(tx)
    },
    async takeVersions(tx, source, versions) {
      await collectChanges(tx, placements, source, versions, cells)
      if (cells.size >= CELLS_KEPT) await flush(tx)
    },
    async reach(tx, { boundaries, totals }) {
      if ((await getBoundaryDay(tx)) !== boundaries) {
        await tx.query('UPDATE boundary_day SET on_day = $1', [boundaries])
        await redraw(tx)
      }
      await flush(tx)
      await moveTotals(tx, totals, Number.MAX_SAFE_INTEGER)
    },
  }
}
