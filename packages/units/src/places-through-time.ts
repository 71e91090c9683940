import type { Day } from '@lantoa/vietnam/days'
import type { UnitTree } from './tree.ts'

/** A stretch of days under a code; `until: null` lasts. */
export type Stretch = { readonly code: string; readonly from: Day; readonly until: Day | null }

/**
 * Under which codes something lies that was put into a unit on a day: in the unit until it is closed, then in what took
 * over the whole of it. A code may be given to another area, so the first one alone does not say where it lies by now.
 */
export function placesThroughTime(tree: UnitTree, code: string, on: Day, today: Day): Stretch[] {
  const versions = tree.history(code)
  let unit = versions.findLast(({ validFrom }) => validFrom <= on) ?? versions[0]
  const places: { code: string; from: Day; until: Day | null }[] = [{ code, from: on, until: null }]
  while (unit && unit.validTo !== null && unit.validTo <= today) {
    const next = tree.successors(unit.code, unit.validFrom, unit.validTo).find(({ extent }) => extent === 'full')?.unit
    const last = places.at(-1)
    if (!next || !last || next.validFrom > unit.validTo) break
    if (next.code !== last.code) {
      const from = unit.validTo > on ? unit.validTo : on
      last.until = from
      places.push({ code: next.code, from, until: null })
    }
    unit = next
  }
  return places.filter(({ from, until }) => from !== until)
}
