import type { UnitTree } from '@lantoa/units/tree'
import type { Day } from '@lantoa/vietnam/days'

/** Days within one state of the boundaries; `on` stands for it. */
export type Epoch = { readonly on: Day; readonly from: Day; readonly until: Day }

/** Trees are never changed, so each is asked once. */
const KNOWN = new WeakMap<UnitTree, readonly Day[]>()

/** The days on which any boundary changed, in order. */
export function changeDays(tree: UnitTree): readonly Day[] {
  const known = KNOWN.get(tree)
  if (known) return known
  const days = new Set<Day>()
  for (const { validFrom, validTo } of tree.versions()) {
    days.add(validFrom)
    if (validTo !== null) days.add(validTo)
  }
  const sorted = [...days].sort()
  KNOWN.set(tree, sorted)
  return sorted
}

/** The first day of the state of the boundaries that a day lies in; the day itself before any boundary is known. */
export function epochOf(changes: readonly Day[], day: Day): Day {
  return changes.findLast((change) => change <= day) ?? day
}

/** Cuts a stretch of days where boundaries change. */
export function epochsIn(changes: readonly Day[], from: Day, until: Day): Epoch[] {
  const cuts = [from, ...changes.filter((day) => from < day && day < until), until]
  return cuts.slice(0, -1).map((start, index) => {
    return { on: epochOf(changes, start), from: start, until: cuts[index + 1] ?? until }
  })
}
