import type { SuccessionEnd } from '@lantoa/units/succession'
import type { UnitTree } from '@lantoa/units/tree'
import { isValidOn, refOf, type UnitVersion } from '@lantoa/units/unit'
import type { Day } from '@lantoa/vietnam/days'

/** The units of an earlier day that became a unit, through all changes between; the unit itself when it was there. */
export function predecessorsOn(tree: UnitTree, unit: UnitVersion, on: Day): SuccessionEnd[] {
  const found = new Map<string, SuccessionEnd>()
  const seen = new Set<string>()
  const open: SuccessionEnd[] = [{ unit, extent: 'full' }]
  for (let next = open.pop(); next; next = open.pop()) {
    const name = `${refOf(next.unit)} ${next.extent}`
    if (seen.has(name)) continue
    seen.add(name)
    if (isValidOn(next.unit, on)) {
      if (found.get(refOf(next.unit))?.extent !== 'full') found.set(refOf(next.unit), next)
    } else if (next.unit.validFrom > on) open.push(...stepBack(tree, next))
  }
  return [...found.values()].sort((a, b) => (a.unit.code < b.unit.code ? -1 : 1))
}

function stepBack(tree: UnitTree, { unit, extent }: SuccessionEnd): SuccessionEnd[] {
  return tree.predecessors(unit.code, unit.validFrom).map((before) => {
    return { unit: before.unit, extent: extent === 'full' ? before.extent : 'partial' }
  })
}
