import { heirsOf, type Succeeding } from '@lantoa/chassis/units/heirs'
import type { Day } from '@lantoa/vietnam/days'
import type { Resident } from './resident.ts'

type Stay = Resident['stays'][number]

/** The hamlet of a stay, and what took its place by a day: homes keep the code of the hamlet that they were registered in. */
export function hamletsOf(
  { hamletCode, from }: Pick<Stay, 'hamletCode' | 'from'>,
  on: Day,
  tree: Succeeding,
): string[] {
  const versions = tree.history(hamletCode)
  const version = versions.findLast(({ validFrom }) => validFrom <= from) ?? versions[0]
  return [hamletCode, ...(version ? heirsOf(tree, version, on) : [])]
}
