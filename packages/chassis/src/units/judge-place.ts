import type { UnitTree } from '@lantoa/units/tree'
import { NATION, refOf } from '@lantoa/units/unit'
import type { Day } from '@lantoa/vietnam/days'
import { type Caller, reaches } from '../http/caller.ts'
import { type Refusal, refuse } from '../http/outcome.ts'
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
  const detail = first ? `${code} begins on ${first.validFrom}.` : `No unit has the code ${code}.`
  return refuse('unknown-unit', detail, { pointer })
}

/** Whether a thing in a unit, which may have been closed since, lies in the caller's units today. */
export function reachesPlace(caller: Caller, tree: UnitTree, code: string, today: Day): boolean {
  return caller.units.includes(NATION) || reachesHamlet(caller, tree, code, today)
}

/**
 * The same for a thing that was put there on a day: a code may have been given to another area since, and what was in the
 * one before belongs to whoever has that now.
 */
export function reachesPlaceOf(caller: Caller, tree: UnitTree, { code, on }: DatedPlace, today: Day): boolean {
  if (caller.units.includes(NATION)) return true
  const versions = tree.history(code)
  const version = versions.findLast(({ validFrom }) => validFrom <= on) ?? versions[0]
  if (!version) return false
  const holders = tree.successors(code, version.validFrom, today)
  // Nobody took it over as a whole: whoever has a part of what was above it.
  if (holders.length === 0) return tree.find(code, today) === undefined && reachesHamlet(caller, tree, code, today)
  return holders.some(({ unit }) => reaches(caller, tree, unit.code, today))
}

export type DatedPlace = { readonly code: string; readonly on: Day }

/** The day on which a place is judged: before the first unit that is known under its code, the first day of that. */
export function placedOn(tree: UnitTree, { code, on }: DatedPlace): Day {
  const first = tree.history(code)[0]?.validFrom
  return first !== undefined && first > on ? first : on
}

/** The codes to read under a unit, or in all of the caller's units where none is named; closed units that went into them too. */
export function placesToRead(
  caller: Caller,
  tree: UnitTree,
  unit: string | undefined,
  today: Day,
): { ok: true; codes: string[] } | Refusal<'unknown-unit' | 'outside-scope'> {
  if (unit === undefined) return { ok: true, codes: caller.units.flatMap((code) => codesUnder(tree, code, today)) }
  if (unit !== NATION && !tree.find(unit, today)) {
    return refuse('unknown-unit', `No unit has the code ${unit} today.`, { pointer: '/unit' })
  }
  if (!reaches(caller, tree, unit, today)) return refuse('outside-scope', 'The unit lies outside your units.')
  return { ok: true, codes: codesUnder(tree, unit, today) }
}

function codesUnder(tree: UnitTree, unit: string, today: Day): string[] {
  const found = new Set([unit, ...tree.descendants(unit, today)])
  const open = [...found]
  for (let code = open.pop(); code !== undefined; code = open.pop()) {
    for (const before of closedPredecessors(tree, code, today)) {
      if (found.has(before)) continue
      found.add(before)
      open.push(before)
    }
  }
  return [...found]
}

/** Closed units that went into one: things may still be kept under their codes. */
function closedPredecessors(tree: UnitTree, code: string, today: Day): string[] {
  return tree
    .history(code)
    .flatMap((version) => tree.predecessors(code, version.validFrom))
    .map(({ unit }) => unit.code)
    .filter((before) => tree.find(before, today) === undefined)
}
