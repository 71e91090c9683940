import { type Caller, reaches } from '../http/caller.ts'
import { heirsOf, type Succeeding } from './heirs.ts'

/**
 * Whether a hamlet lies in the caller's units today, or what took its place since it was closed: homes keep the code of
 * the hamlet that they were registered in.
 */
export function reachesHamlet(caller: Caller, tree: Succeeding, hamletCode: string, today: string): boolean {
  if (reaches(caller, tree, hamletCode, today)) return true
  const last = tree.history(hamletCode).findLast(({ validFrom }) => validFrom <= today)
  return last !== undefined && heirsOf(tree, last, today).some((code) => reaches(caller, tree, code, today))
}
