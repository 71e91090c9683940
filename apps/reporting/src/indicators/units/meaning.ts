import type { UnitTree } from '@lantoa/units/tree'
import { NATION } from '@lantoa/units/unit'
import type { Day } from '@lantoa/vietnam/days'

type Span = { readonly from: Day; readonly until: Day | null }

/** Tells on which days a code meant the unit that it meant on one: through new names, kinds and parents, no further. */
export function meaningOf(tree: UnitTree, code: string, on: Day): (day: Day) => boolean {
  const span = meaningSpan(tree, code, on)
  return (day) => span !== undefined && span.from <= day && (span.until === null || day < span.until)
}

/** The same as days from `from` up to but without `until`; undefined where the code meant nothing. */
export function meaningSpan(tree: UnitTree, code: string, on: Day): Span | undefined {
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
