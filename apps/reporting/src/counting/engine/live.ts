import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { UnitDirectory } from '@lantoa/chassis/units/unit-directory'
import { lockTreeForChange, shareTree } from '@lantoa/chassis/units/unit-store'
import { type Day, monthStart } from '@lantoa/vietnam/days'
import { applyVersions } from './apply.ts'
import { redrawBoundaries } from './boundaries.ts'
import type { Engine } from './follow.ts'
import { pathOf } from './path.ts'
import { createPlacements, getBoundaryDay } from './placements.ts'
import { getTotalDay, moveTotals } from './total-store.ts'
import type { Watcher } from './watcher.ts'

/** The engine over the live tables. */
export function createLiveEngine(units: UnitDirectory, watcher?: Watcher): Engine {
  const placements = createPlacements({ share: shareTree, read: (tx) => units.sharedTree(tx) })
  return {
    async takeUnits(tx, states) {
      const changed = await units.store(tx, states)
      if (changed.length > 0) await redraw(tx, units, watcher)
    },
    takeVersions: (tx, source, versions) => applyVersions(tx, placements, source, versions, watcher),
  }
}

/** Goes on to the boundaries of a later day, where a new version of a unit begins or an old one ends. */
export async function advanceBoundaries(
  database: Database,
  units: UnitDirectory,
  today: Day,
  watcher?: Watcher,
): Promise<void> {
  if ((await getBoundaryDay(database)) >= today) return
  await database.transaction(async (tx) => {
    await lockTreeForChange(tx)
    // Looked at again: another process may have been faster.
    if ((await getBoundaryDay(tx)) >= today) return
    await tx.query('UPDATE boundary_day SET on_day = $1', [today])
    await redraw(tx, units, watcher)
  })
}

/** Goes on to the totals of a later month; counting waits as long as it takes to sum up a month. */
export async function advanceTotals(database: Database, today: Day): Promise<void> {
  const day = monthStart(today)
  if ((await getTotalDay(database)) >= day) return
  await database.transaction(async (tx) => {
    await lockTreeForChange(tx)
    // Looked at again: another process may have been faster.
    if ((await getTotalDay(tx)) < day) await moveTotals(tx, day)
  })
}

async function redraw(tx: Tx, units: UnitDirectory, watcher: Watcher | undefined): Promise<void> {
  const tree = await units.sharedTree(tx)
  const on = await getBoundaryDay(tx)
  await redrawBoundaries(tx, (unit) => pathOf(tree, unit, on), watcher)
}
