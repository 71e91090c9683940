import type { BodyState } from '@lantoa/contracts/teams/bodies.events'
import { union } from '@lantoa/units/intervals'
import type { UnitTree } from '@lantoa/units/tree'
import { refOf, type UnitVersion } from '@lantoa/units/unit'
import type { Day } from '@lantoa/vietnam/days'

type Served = NonNullable<BodyState['serves']>[number]

/** The hamlets of a body in time, by code: each from the day it was set up on, and whatever took its place. */
export function servedHamlets(tree: UnitTree, hamletCodes: readonly string[], since: Day): Served[] {
  const stretches = hamletCodes.flatMap((code) => trailOf(tree, code, since))
  return [...Map.groupBy(stretches, ({ hamletCode }) => hamletCode)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([hamletCode, days]) => union(days).map((stretch) => ({ hamletCode, ...stretch })))
}

/** What holds on a day what a code meant on an earlier one: the bare code may mean another area by now. */
export function holdersOf(tree: UnitTree, code: string, since: Day, on: Day): UnitVersion[] {
  const meant = tree.find(code, since) ?? tree.history(code).findLast(({ validFrom }) => validFrom <= since)
  return meant ? tree.successors(code, meant.validFrom, on).map(({ unit }) => unit) : []
}

function trailOf(tree: UnitTree, code: string, since: Day): Served[] {
  const trail = holdersOf(tree, code, since, since).map((unit) => ({ unit, from: since }))
  const seen = new Set<string>()
  // Grows while it is walked; parts that meet again are followed once.
  for (const { unit, from } of trail) {
    const until = unit.validTo
    if (until === null || seen.has(`${refOf(unit)} ${from}`)) continue
    seen.add(`${refOf(unit)} ${from}`)
    trail.push(...tree.successors(unit.code, unit.validFrom, until).map((next) => ({ unit: next.unit, from: until })))
  }
  return trail.map(({ unit, from }) => ({ hamletCode: unit.code, from, until: unit.validTo }))
}
