import { type Caller, reaches } from '@lantoa/chassis/http/caller'
import { heirsOf } from '@lantoa/chassis/units/heirs'
import type { UnitTree } from '@lantoa/units/tree'
import { NATION } from '@lantoa/units/unit'
import type { Day } from '@lantoa/vietnam/days'

/**
 * Whether what a code meant on a day lies in the caller's units today: a closed unit belongs to those who have what it
 * went into, or the unit above where it went into nothing. The bare code will not do: it may mean another area by now.
 */
export function holdsUnit(caller: Caller, tree: UnitTree, code: string, on: Day, today: Day): boolean {
  if (caller.units.includes(NATION)) return true
  const version = tree.find(code, on) ?? tree.history(code).findLast(({ validFrom }) => validFrom <= on)
  if (!version) return false
  if (version.validFrom > today) return reaches(caller, tree, code, on)
  return heirsOf(tree, version, today).some((heir) => reaches(caller, tree, heir, today))
}
