import type { Caller } from '@lantoa/chassis/http/caller'
import type { UnitTree } from '@lantoa/units/tree'
import { NATION } from '@lantoa/units/unit'
import type { Day } from '@lantoa/vietnam/days'
import type { AskedUnit } from './ask-unit.ts'
import { reachedLast } from './find-unit-then.ts'

/**
 * What a unit sets for those beneath it is read by who holds the unit, or what it went into, and by who holds any that lies
 * beneath.
 */
export function isSetFor(caller: Caller, tree: UnitTree, unit: string, today: Day): boolean {
  return reachedLast(caller, tree, unit, today) || caller.units.some((own) => tree.covers(unit, own, today))
}

/** A unit and all above it, up to the nation: whatever they set holds for it. */
export function unitAndAbove(tree: UnitTree, { unit: { code }, on }: AskedUnit): string[] {
  return code === NATION ? [NATION] : [code, ...tree.ancestors(code, on), NATION]
}
