import type { RequestContext } from '@lantoa/chassis/http/api'
import type { NamedUnit, View } from '@lantoa/contracts/reporting/values.http'
import type { UnitTree } from '@lantoa/units/tree'
import { type Day, dayOf } from '@lantoa/vietnam/days'
import { findUnit } from './find-unit.ts'
import { findUnitThen, lastDayOf } from './find-unit-then.ts'
import { type Time, timeOf } from './time.ts'

type Question = { text: string; pointer: string; view: View; on?: Day | undefined; period?: string | undefined }

/** The unit that is asked for, with the time and the boundaries to show it in. */
export type AskedUnit = {
  readonly unit: NamedUnit
  readonly time: Time
  readonly view: View
  /** The day whose boundaries say what lies beneath it. */
  readonly on: Day
  /** What lies after it is not known. */
  readonly today: Day
  /** On which days its code means it. */
  holds(day: Day): boolean
}

/** Finds a unit as it is now, or as it was in the time that is asked for. */
export function askUnit(tree: UnitTree, { caller, now }: Pick<RequestContext, 'caller' | 'now'>, question: Question) {
  const { text, pointer, view } = question
  const today = dayOf(now)
  if (view === 'as-now') {
    const found = findUnit(tree, caller, text, today, pointer)
    if (!found.ok) return found
    const time = timeOf(question, today)
    return { ok: true, unit: found.unit, time, view, on: today, today, holds: () => true } as const
  }
  const time = timeOf(question, lastDayOf(tree, text, today))
  const found = findUnitThen({ tree, caller, text, today, pointer }, time)
  return found.ok ? ({ ...found, time, view, today } as const) : found
}

/** The units one level beneath. */
export function childrenOf(tree: UnitTree, { unit, on }: AskedUnit): NamedUnit[] {
  return tree.children(unit.code, on).flatMap((code) => {
    const version = tree.find(code, on)
    return version ? [{ code, name: version.name, kind: version.kind, level: version.level }] : []
  })
}
