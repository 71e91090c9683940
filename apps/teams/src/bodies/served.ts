import type { BodyState } from '@lantoa/contracts/teams/bodies.events'
import { union } from '@lantoa/units/intervals'
import type { UnitTree } from '@lantoa/units/tree'
import { compareCodes, refOf, type UnitVersion } from '@lantoa/units/unit'
import type { Day } from '@lantoa/vietnam/days'
import type { StoredBody } from './body.ts'

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

/** The hamlets of a team on a day: its own or what took their place; one without hamlets serves the whole of its unit. */
export function hamletsOn(
  tree: UnitTree,
  {
    hamletCodes,
    unitCode,
    unitValidFrom,
    statuses,
  }: Pick<StoredBody, 'hamletCodes' | 'unitCode' | 'unitValidFrom' | 'statuses'>,
  on: Day,
): string[] {
  if (hamletCodes.length === 0) {
    return holdersOf(tree, unitCode, unitValidFrom, on).flatMap(({ code }) => tree.leaves(code, on))
  }
  const since = statuses[0]?.from ?? on
  const codes = hamletCodes.flatMap((code) => holdersOf(tree, code, since, on).map((unit) => unit.code))
  return [...new Set(codes)].sort(compareCodes)
}

/** Hamlets with all from which a trail leads to them. */
export function codesLeadingTo(tree: UnitTree, hamletCodes: readonly string[]): string[] {
  const codes = new Set(hamletCodes)
  // Grows while it is walked.
  for (const code of codes) {
    for (const { validFrom } of tree.history(code)) {
      for (const { unit } of tree.predecessors(code, validFrom)) codes.add(unit.code)
    }
  }
  return [...codes]
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
