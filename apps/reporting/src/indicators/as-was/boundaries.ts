import type { UnitTree } from '@lantoa/units/tree'
import type { Day } from '@lantoa/vietnam/days'
import { pathOf } from '../../counting/engine/unit-path.ts'
import { countLeaves, coverOf, type Paths, type Piece } from './cover.ts'

/** What counted in a unit on a day, by contributing unit: the piece of today's units in which it is read. */
export type LeavesThen = (code: string, on: Day) => ReadonlyMap<string, Piece>

/** Answers for units and days what lay in them, out of where everything counts now. */
export function leavesThen(tree: UnitTree, now: Paths): LeavesThen {
  const counts = countLeaves(now)
  const days = new Map<Day, Map<string, string[]>>()
  const covers = new Map<string, ReadonlyMap<string, Piece>>()
  return (code, on) => {
    const name = `${code} ${on}`
    const known = covers.get(name)
    if (known) return known
    const cover = coverOf(leavesIn(on).get(code) ?? [], now, counts)
    covers.set(name, cover)
    return cover
  }

  function leavesIn(on: Day): Map<string, string[]> {
    const known = days.get(on)
    if (known) return known
    const units = new Map<string, string[]>()
    for (const leaf of now.keys()) {
      for (const unit of pathOf(tree, leaf, on)) {
        const leaves = units.get(unit)
        if (leaves) leaves.push(leaf)
        else units.set(unit, [leaf])
      }
    }
    days.set(on, units)
    return units
  }
}
