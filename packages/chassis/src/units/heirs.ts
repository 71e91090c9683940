import type { UnitTree } from '@lantoa/units/tree'
import { refOf, type UnitVersion } from '@lantoa/units/unit'
import { addDays, type Day } from '@lantoa/vietnam/days'

/** The part of a unit tree that says who has by now what a unit was. */
export type Succeeding = Pick<UnitTree, 'covers' | 'find' | 'history' | 'successors'>

/**
 * The codes of today's units that have what a unit was: the unit itself, what it went into, or where that ended in nothing
 * those who have the unit that was above.
 */
export function heirsOf(tree: Succeeding, unit: UnitVersion, today: Day): string[] {
  const heirs = tree.successors(unit.code, unit.validFrom, today)
  if (heirs.length > 0) return heirs.map((heir) => heir.unit.code)
  if (unit.validFrom > today || unit.validTo === null) return []
  const next = nextOf(tree, unit)
  const above = next.length === 0 ? lastAbove(tree, unit) : undefined
  return [...next, ...(above ? [above] : [])].flatMap((one) => heirsOf(tree, one, today))
}

/** The hamlet of a place, and what took its place by a day: homes keep the code of the hamlet that they were registered in. */
export function hamletsOf(
  { hamletCode, from }: { readonly hamletCode: string; readonly from: Day },
  on: Day,
  tree: Succeeding,
): string[] {
  const versions = tree.history(hamletCode)
  const version = versions.findLast(({ validFrom }) => validFrom <= from) ?? versions[0]
  return [hamletCode, ...(version ? heirsOf(tree, version, on) : [])]
}

/** The unit above one that ended in nothing, as it was on the last day; undefined for any other. */
function aboveLost(tree: Succeeding, unit: UnitVersion): UnitVersion | undefined {
  return unit.validTo === null || nextOf(tree, unit).length > 0 ? undefined : lastAbove(tree, unit)
}

/** What a unit went into, one step on; with no successors it goes on under its own code. */
function nextOf(tree: Succeeding, { code, validTo, successors }: UnitVersion): UnitVersion[] {
  const refs = successors.length > 0 ? successors : [{ code, validFrom: validTo }]
  return refs.flatMap((ref) => tree.history(ref.code).filter(({ validFrom }) => validFrom === ref.validFrom))
}

function lastAbove(tree: Succeeding, { parentCode, validTo }: UnitVersion): UnitVersion | undefined {
  return parentCode === null || validTo === null ? undefined : tree.find(parentCode, addDays(validTo, -1))
}

/** Units that ended in nothing, by the reference of what was above them. */
export function lostByAbove(tree: UnitTree): Map<string, UnitVersion[]> {
  const lost = new Map<string, UnitVersion[]>()
  for (const unit of tree.versions()) {
    if (unit.validTo === null || unit.successors.length > 0 || unit.validTo === unit.validFrom) continue
    const above = aboveLost(tree, unit)
    if (above) lost.set(refOf(above), [...(lost.get(refOf(above)) ?? []), unit])
  }
  return lost
}
