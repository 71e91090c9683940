import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { UnitDirectory } from '@lantoa/chassis/units/unit-directory'
import { lockTreeForChange, shareTree } from '@lantoa/chassis/units/unit-store'
import { type Day, monthStart } from '@lantoa/vietnam/days'
import { doAlone } from './alone.ts'
import { applyVersions } from './apply.ts'
import { redrawBoundaries } from './boundaries.ts'
import type { Engine } from './follow.ts'
import { getTotalDay, moveTotals } from './total-store.ts'
import { pathOf } from './unit-path.ts'
import { createPlacements, getBoundaryDay } from './unit-placements.ts'
import type { Watcher } from './watcher.ts'

/** So many hold up the counting for some tenths of a second. */
const UNITS_AT_ONCE = 100

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

/** Goes on to the totals of a later month, some units at a time: counting waits for each step, and goes on between them. */
export async function advanceTotals(database: Database, today: Day): Promise<void> {
  const day = monthStart(today)
  const { beforeDay } = await getTotalDay(database)
  if (beforeDay < day) await doAlone(database, () => moveAllTotals(database, day))
}

/** Ends a move that a process began which did not come to its end. The caller does it alone. */
export async function endMove(database: Database): Promise<void> {
  const { movingTo } = await getTotalDay(database)
  if (movingTo !== null) await moveAllTotals(database, movingTo)
}

async function moveAllTotals(database: Database, day: Day): Promise<void> {
  const apart = database.apart('totals')
  try {
    for (let done = false; !done; ) {
      done = await apart.transaction(async (tx) => {
        await lockTreeForChange(tx)
        return moveTotals(tx, day, UNITS_AT_ONCE)
      })
    }
  } finally {
    await apart.close()
  }
}

async function redraw(tx: Tx, units: UnitDirectory, watcher: Watcher | undefined): Promise<void> {
  const tree = await units.sharedTree(tx)
  const on = await getBoundaryDay(tx)
  await redrawBoundaries(tx, (unit) => pathOf(tree, unit, on), watcher)
}
