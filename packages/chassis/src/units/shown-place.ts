import type { UnitTree } from '@lantoa/units/tree'
import type { Day } from '@lantoa/vietnam/days'
import type { Caller } from '../http/caller.ts'
import { heirsOf } from './heirs.ts'
import { reachesHamlet } from './reach-hamlet.ts'

/**
 * Where something is, as a caller may hear it: in their units the very unit, elsewhere no more than the province. Null where
 * nobody knows the unit.
 */
export function shownPlace(
  caller: Caller,
  tree: Pick<UnitTree, 'ancestors' | 'covers' | 'find' | 'history' | 'successors'>,
  code: string,
  today: Day,
): string | null {
  if (reachesHamlet(caller, tree, code, today)) return code
  const last = tree.history(code).findLast(({ validFrom }) => validFrom <= today)
  const [open] = last ? heirsOf(tree, last, today) : []
  return open === undefined ? null : (tree.ancestors(open, today).at(-1) ?? open)
}
