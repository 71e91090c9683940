import type { UnitTree } from '@lantoa/units/tree'
import type { UnitVersion } from '@lantoa/units/unit'
import { type Caller, reaches } from '../http/caller.ts'

/** The part of a unit tree that scope checks of dated hamlets need. */
export type Succeeding = Pick<UnitTree, 'covers' | 'history' | 'successors'>

/** A hamlet that waits to be placed belongs to whoever has a part of its commune. */
function heirsOfCommune(tree: Succeeding, { parentCode, validTo }: UnitVersion, today: string) {
  const endedTogether = tree.history(parentCode ?? '').find((unit) => unit.validTo === validTo)
  return endedTogether ? tree.successors(endedTogether.code, endedTogether.validFrom, today) : []
}

/**
 * Whether a hamlet lies in the caller's units today, or what took its place since it was closed: homes keep the code of
 * the hamlet that they were registered in.
 */
export function reachesHamlet(caller: Caller, tree: Succeeding, hamletCode: string, today: string): boolean {
  if (reaches(caller, tree, hamletCode, today)) return true
  const last = tree.history(hamletCode).findLast(({ validFrom }) => validFrom <= today)
  if (!last) return false
  const heirs = tree.successors(hamletCode, last.validFrom, today)
  const above = heirs.length === 0 ? heirsOfCommune(tree, last, today) : heirs
  return above.some(({ unit }) => reaches(caller, tree, unit.code, today))
}
