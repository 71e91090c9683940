import type { UnitTree } from '@lantoa/units/tree'
import { isValidOn, type UnitVersion } from '@lantoa/units/unit'
import type { Day } from '@lantoa/vietnam/days'
import { ancestorsOf } from './search.ts'

/** A unit with those above it; one that has ended comes with what took its place. */
export function asFound(tree: UnitTree, unit: UnitVersion, on: Day) {
  const { validTo, successors: _named, ...label } = unit
  const found = { ...label, ancestors: ancestorsOf(tree, unit, on) }
  if (isValidOn(unit, on)) return found
  const heirs = tree.successors(unit.code, unit.validFrom, on).map((end) => end.unit)
  return { ...found, ...(validTo === null ? {} : { validTo }), successors: heirs }
}

/** What a code means on a day, or last meant before; nothing where it never meant anything. */
export function foundUnit(tree: UnitTree, code: string, on: Day) {
  const unit = tree.find(code, on) ?? tree.history(code).findLast(({ validFrom }) => validFrom <= on)
  return unit ? [asFound(tree, unit, on)] : []
}
