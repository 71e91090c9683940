import type { Day } from '@lantoa/vietnam/days'
import type { UnitTree } from './tree.ts'
import { NATION, type UnitVersion } from './unit.ts'

/** Days on which a code meant one unit; `until` null: it still does. */
export type MeaningSpan = { readonly from: Day; readonly until: Day | null }

type Known = Pick<UnitTree, 'find' | 'history'>

/**
 * On which days a code meant the unit that it meant on one: through new names, kinds and parents, no further. Undefined
 * where it meant nothing.
 */
export function meaningSpan(tree: Known, code: string, on: Day): MeaningSpan | undefined {
  if (code === NATION) return { from: '0001-01-01', until: null }
  const versions = tree.history(code)
  const index = versions.findIndex(({ validFrom }) => validFrom === tree.find(code, on)?.validFrom)
  let first = index
  let last = index
  const goesOn = (at: number) => {
    const [before, after] = [versions[at], versions[at + 1]]
    return before && after && before.successors.length === 0 && before.validTo === after.validFrom
  }
  while (first > 0 && goesOn(first - 1)) first -= 1
  while (last >= 0 && goesOn(last)) last += 1
  const from = versions[first]?.validFrom
  return from === undefined ? undefined : { from, until: versions[last]?.validTo ?? null }
}

/** The version that somebody means who puts something into a unit on a day: before it began, its first. */
export function versionMeant(tree: Known, code: string, on: Day): UnitVersion | undefined {
  const versions = tree.history(code)
  return versions.findLast(({ validFrom }) => validFrom <= on) ?? versions[0]
}

/**
 * The first day of the unit that a code meant on a day, where the code was given to another one later: the code alone
 * would lead there. Undefined where it says enough.
 */
export function meantBefore(tree: Known, code: string, on: Day): Day | undefined {
  const version = versionMeant(tree, code, on)
  const span = version && meaningSpan(tree, code, version.validFrom)
  const until = span?.until
  if (!span || until === null || until === undefined) return undefined
  return tree.history(code).some(({ validFrom }) => validFrom >= until) ? span.from : undefined
}
