import { type Refusal, refuse } from '@lantoa/chassis/http/outcome'
import { goesOnIn } from '@lantoa/units/given-once'
import type { UnitTree } from '@lantoa/units/tree'
import { refOf, type UnitVersion } from '@lantoa/units/unit'
import type { Day } from '@lantoa/vietnam/days'

/** Refuses a unit that is not valid on a day; for a closed one it says what took its place. */
export function refuseUnit(
  tree: UnitTree,
  code: string,
  on: Day,
  pointer: string,
): Refusal<'unknown-unit' | 'closed-unit'> | undefined {
  if (tree.find(code, on)) return undefined
  const versions = tree.history(code)
  const last = versions.findLast(({ validFrom, validTo }) => validTo !== null && validTo <= on && validFrom < validTo)
  const next = versions.find(({ validFrom }) => validFrom > on)
  const begins = next ? { validFrom: next.validFrom } : {}
  if (!last) return refuse('unknown-unit', `No unit has the code ${code} on ${on}.`, { pointer, ...begins })
  return refuseClosed(tree, last, on, pointer)
}

/** Refuses a unit that ended between two days on which its code means something: by the later one it is another area. */
export function refuseEndBetween(tree: UnitTree, code: string, [from, until]: readonly [Day, Day], pointer: string) {
  const versions = tree.history(code).filter(({ validFrom, validTo }) => {
    return validFrom <= until && (validTo === null || validTo > from)
  })
  const last = versions.find((version, index) => {
    const next = versions[index + 1]
    return next !== undefined && !goesOnIn(version, next)
  })
  return last && refuseClosed(tree, last, until, pointer)
}

function refuseClosed(tree: UnitTree, last: UnitVersion, on: Day, pointer: string) {
  const successors = tree.successors(last.code, last.validFrom, on).map(({ unit }) => refOf(unit))
  const into = successors.length > 0 ? ` It went into ${successors.join(', ')}.` : ''
  return refuse('closed-unit', `${last.name} (${refOf(last)}) was closed on ${last.validTo}.${into}`, {
    pointer,
    successors,
  })
}
