import type { UnitTree } from '@lantoa/units/tree'
import { type Caller, reaches } from './caller.ts'

/** The part of a unit tree that scope checks of dated hamlets need. */
export type Succeeding = Pick<UnitTree, 'covers' | 'history' | 'successors'>

/**
 * Whether a hamlet lies in the caller's units today, or what took its place since it was closed: homes keep the code of
 * the hamlet that they were registered in.
 */
export function reachesHamlet(caller: Caller, tree: Succeeding, hamletCode: string, today: string): boolean {
  if (reaches(caller, tree, hamletCode, today)) return true
  const last = tree
    .history(hamletCode)
    .findLast(({ validFrom, validTo }) => validFrom <= today && validFrom !== validTo)
  if (!last) return false
  return tree.successors(hamletCode, last.validFrom, today).some(({ unit }) => reaches(caller, tree, unit.code, today))
}
