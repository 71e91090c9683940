import { type Refusal, refuse } from '@lantoa/chassis/http/outcome'
import type { UnitTree } from '@lantoa/units/tree'
import { refOf } from '@lantoa/units/unit'

/** Why a hamlet cannot take a household on a day: it was never there, not there yet, or closed (then: what followed). */
export function refuseHamlet(
  tree: UnitTree,
  code: string,
  on: string,
  pointer: string,
): Refusal<'unknown-unit' | 'closed-unit'> | undefined {
  if (tree.find(code, on)) return undefined
  const versions = tree.history(code)
  const before = versions.findLast(({ validFrom }) => validFrom <= on)
  if (before) {
    const successors = tree.successors(code, before.validFrom, on).map(({ unit }) => refOf(unit))
    return refuse('closed-unit', `${code} was closed on ${before.validTo}.`, { pointer, successors })
  }
  const [first] = versions
  const detail = first ? `${code} begins on ${first.validFrom}.` : `No hamlet has the code ${code}.`
  return refuse('unknown-unit', detail, { pointer })
}
