import { meaningSpan } from '@lantoa/units/meaning'
import type { UnitTree } from '@lantoa/units/tree'
import type { Day } from '@lantoa/vietnam/days'
import { arrayLiteral } from '../../counting/engine/array-literal.ts'

/** Days on which a code meant one unit; `until` null: it still does. */
export type CodeSpan = { readonly code: string; readonly from: Day; readonly until: Day | null }

/** For each code the days on which it meant the unit that it meant on one. */
export function spansOn(tree: UnitTree, codes: readonly string[], on: Day): CodeSpan[] {
  return codes.flatMap((code) => {
    const span = meaningSpan(tree, code, on)
    return span ? [{ code, ...span }] : []
  })
}

/** Arrays of codes, first days, and days after the last, to be unnested beside each other. */
export function spanArrays(spans: readonly CodeSpan[]): string[] {
  return [
    arrayLiteral(spans.map(({ code }) => code)),
    arrayLiteral(spans.map(({ from }) => from)),
    arrayLiteral(spans.map(({ until }) => until ?? 'infinity')),
  ]
}
