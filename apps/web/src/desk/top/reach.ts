import { NATION } from './nation.ts'

/** Of the units above, nearest first, those that somebody with these units may open; the highest comes first. */
export function withinReach<Unit extends { code: string }>(
  ancestors: readonly Unit[],
  units: readonly string[],
): readonly Unit[] {
  if (units.includes(NATION)) return ancestors.toReversed()
  const highest = ancestors.findLastIndex(({ code }) => units.includes(code))
  return ancestors.slice(0, highest + 1).toReversed()
}
