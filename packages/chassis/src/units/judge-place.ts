import type { UnitTree } from '@lantoa/units/tree'
import { NATION, refOf } from '@lantoa/units/unit'
import type { Day } from '@lantoa/vietnam/days'
import { type Caller, reaches } from '../http/caller.ts'
import { type Refusal, refuse } from '../http/outcome.ts'
import { heirsOf, type Succeeding } from './heirs.ts'
import { reachesHamlet } from './reach-hamlet.ts'

type PlaceRefusal = Refusal<'unknown-unit' | 'closed-unit'>

/** Why nothing can be put into a unit on a day: it was never there, not there yet, or closed (then: what followed). */
export function refuseUnit(tree: UnitTree, code: string, on: Day, pointer: string): PlaceRefusal | undefined {
  if (tree.find(code, on)) return undefined
  const versions = tree.history(code)
  const before = versions.findLast(({ validFrom }) => validFrom <= on)
  if (before) {
    const successors = tree.successors(code, before.validFrom, on).map(({ unit }) => refOf(unit))
    return refuse('closed-unit', `${code} was closed on ${before.validTo}.`, { pointer, successors })
  }
  const [first] = versions
  if (!first) return refuse('unknown-unit', `No unit has the code ${code}.`, { pointer })
  const { validFrom } = first
  return refuse('unknown-unit', `${code} begins on ${validFrom}.`, { pointer, validFrom })
}

/** Whether a thing in a unit, which may have been closed since, lies in the caller's units today. */
export function reachesPlace(caller: Caller, tree: UnitTree, code: string, today: Day): boolean {
  return caller.units.includes(NATION) || reachesHamlet(caller, tree, code, today)
}

/**
 * The same for a thing that was put there on a day: a code may have been given to another area since, and what was in the
 * one before belongs to whoever has that now.
 */
export function reachesPlaceOf(caller: Caller, tree: Succeeding, place: DatedPlace, today: Day): boolean {
  if (caller.units.includes(NATION)) return true
  return heirsOfPlace(tree, place, today).some((heir) => reaches(caller, tree, heir, today))
}

/** Whether the caller has a unit beneath the one in which a thing is that was put there on a day. */
export function liesAbove(caller: Caller, tree: Succeeding, place: DatedPlace, today: Day): boolean {
  return heirsOfPlace(tree, place, today).some((heir) => caller.units.some((root) => tree.covers(heir, root, today)))
}

function heirsOfPlace(tree: Succeeding, { code, on }: DatedPlace, today: Day): string[] {
  const versions = tree.history(code)
  const version = versions.findLast(({ validFrom }) => validFrom <= on) ?? versions[0]
  return version === undefined ? [] : heirsOf(tree, version, today)
}

export type DatedPlace = { readonly code: string; readonly on: Day }

/** The day on which a place is judged: before the first unit that is known under its code, the first day of that. */
export function placedOn(tree: UnitTree, { code, on }: DatedPlace): Day {
  const first = tree.history(code)[0]?.validFrom
  return first !== undefined && first > on ? first : on
}
