import { type Refusal, refuse } from '@lantoa/chassis/http/outcome'
import type { UnitTree } from '@lantoa/units/tree'
import { refOf } from '@lantoa/units/unit'
import type { Day } from '@lantoa/vietnam/days'

/** Refuses a unit that is not valid on a day; for a closed one it says what took its place. */
export function refuseUnit(
  tree: UnitTree,
  code: string,
  on: Day,
  pointer: string,
): Refusal<'unknown-unit' | 'closed-unit'> | undefined {
  if (tree.find(code, on)) return undefined
  const last = tree
    .history(code)
    .findLast(({ validFrom, validTo }) => validTo !== null && validTo <= on && validFrom < validTo)
  if (!last) return refuse('unknown-unit', `No unit has the code ${code} on ${on}.`, { pointer })
  const successors = tree.successors(code, last.validFrom, on).map(({ unit }) => refOf(unit))
  const into = successors.length > 0 ? ` It went into ${successors.join(', ')}.` : ''
  return refuse('closed-unit', `${last.name} (${refOf(last)}) was closed on ${last.validTo}.${into}`, {
    pointer,
    successors,
  })
}
