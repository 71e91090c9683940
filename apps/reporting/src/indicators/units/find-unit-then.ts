import { type Caller, reaches } from '@lantoa/chassis/http/caller'
import { refuse } from '@lantoa/chassis/http/outcome'
import type { NamedUnit } from '@lantoa/contracts/reporting/values.http'
import type { UnitTree } from '@lantoa/units/tree'
import { NATION, parseUnitRef, refOf, type UnitVersion } from '@lantoa/units/unit'
import { addDays, type Day } from '@lantoa/vietnam/days'
import { findUnit } from './find-unit.ts'
import { meaningOf } from './meaning.ts'

type Refused = ReturnType<typeof refuse<'unknown-unit' | 'closed-unit' | 'outside-scope'>>
type Span = { readonly from: Day; readonly until: Day }

/** A unit as it was: the last day of the time on which it was there, and what its code meant. */
export type UnitThen = { ok: true; unit: NamedUnit; on: Day; holds(day: Day): boolean }

type Asked = { tree: UnitTree; caller: Caller; text: string; today: Day; pointer: string }

/** The day that a unit is asked for when none is named: today, or the last day of a closed one. */
export function lastDayOf(tree: UnitTree, text: string, today: Day): Day {
  const ref = parseUnitRef(text)
  if (!ref || ref.code === NATION) return today
  const version =
    ref.on === undefined ? (tree.find(ref.code, today) ?? tree.latest(ref.code)) : tree.find(ref.code, ref.on)
  if (!version) return today
  const holds = meaningOf(tree, ref.code, version.validFrom)
  if (holds(today)) return today
  const last = tree.history(ref.code).findLast(({ validFrom }) => holds(validFrom))
  return last?.validTo && last.validTo <= today ? addDays(last.validTo, -1) : today
}

/** The unit that somebody asks for, as it was in a time; refused when there was none. */
export function findUnitThen(asked: Asked, time: Span): UnitThen | Refused {
  const { tree, caller, text, today, pointer } = asked
  const ref = parseUnitRef(text)
  if (ref?.code === NATION) {
    const found = findUnit(tree, caller, text, today, pointer)
    return found.ok ? { ok: true, unit: found.unit, on: addDays(time.until, -1), holds: () => true } : found
  }
  const day = ref && (ref.on ?? lastWithin(tree, ref.code, time, () => true))
  const version = ref && (day === undefined ? tree.latest(ref.code) : tree.find(ref.code, day))
  if (!ref || !version) return refuse('unknown-unit', 'No unit had this code on that day.', { pointer })
  const holds = meaningOf(tree, ref.code, version.validFrom)
  const on = lastWithin(tree, ref.code, time, holds)
  if (on === undefined) return notThen(tree, version, time, pointer)
  if (!reachesThen(caller, tree, ref.code, on, today)) {
    return refuse('outside-scope', 'The unit lies outside your units.', { pointer })
  }
  const { code, name, kind, level } = tree.find(ref.code, on) ?? version
  return { ok: true, unit: { code, name, kind, level }, on, holds }
}

/** The last day of a time on which a code meant anything, or what is asked for. */
function lastWithin(tree: UnitTree, code: string, { from, until }: Span, holds: (day: Day) => boolean) {
  const last = addDays(until, -1)
  const overlaps = ({ validFrom, validTo }: UnitVersion) => validFrom <= last && (validTo === null || validTo > from)
  const version = tree.history(code).findLast((one) => overlaps(one) && holds(one.validFrom))
  if (!version) return undefined
  return version.validTo === null || version.validTo > last ? last : addDays(version.validTo, -1)
}

function notThen(tree: UnitTree, { code, validFrom, validTo }: UnitVersion, { from }: Span, pointer: string): Refused {
  if (validFrom > from) return refuse('unknown-unit', `The unit begins on ${validFrom}.`, { pointer })
  const successors = tree.successors(code, validFrom, from).map(({ unit }) => refOf(unit))
  return refuse('closed-unit', `The unit was closed on ${validTo}: ask for a day before.`, { pointer, successors })
}

/** A closed unit belongs to those who have what it went into, or the unit above where it went into nothing. */
export function reachesThen(caller: Caller, tree: UnitTree, code: string, on: Day, today: Day): boolean {
  if (caller.units.includes(NATION)) return true
  // That a unit had ended may have been said after the day was written down.
  const version = tree.find(code, on) ?? tree.history(code).findLast(({ validTo }) => validTo !== null && validTo <= on)
  if (!version) return false
  // Whoever will get a unit does not have it yet, however late a day is asked for.
  if (version.validFrom > today) return reaches(caller, tree, code, meaningOf(tree, code, on)(today) ? today : on)
  const heirs = tree.successors(code, version.validFrom, today)
  if (heirs.length > 0) return heirs.some(({ unit }) => reaches(caller, tree, unit.code, today))
  if (version.parentCode === null || version.validTo === null) return false
  return reachesThen(caller, tree, version.parentCode, addDays(version.validTo, -1), today)
}

/** Whether a caller has a unit, or what it went into when it was closed. */
export function reachedLast(caller: Caller, tree: UnitTree, code: string, today: Day): boolean {
  return reachesThen(caller, tree, code, lastDayOf(tree, code, today), today)
}
