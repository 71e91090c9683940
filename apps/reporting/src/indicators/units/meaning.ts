import { meaningSpan } from '@lantoa/units/meaning'
import type { UnitTree } from '@lantoa/units/tree'
import type { Day } from '@lantoa/vietnam/days'

/** Tells on which days a code meant the unit that it meant on one: through new names, kinds and parents, no further. */
export function meaningOf(tree: UnitTree, code: string, on: Day): (day: Day) => boolean {
  const span = meaningSpan(tree, code, on)
  return (day) => span !== undefined && span.from <= day && (span.until === null || day < span.until)
}
