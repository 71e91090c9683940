import type { Day } from '@lantoa/vietnam/days'
import { read } from './layered-map.ts'
import { isValidOn, refOf, type Succession, type UnitVersion } from './unit.ts'
import { findOn, findVersion, type UnitIndex, versionsOf } from './unit-index.ts'

/** A unit at the other end of successions; 'full' when the whole of the one lies in (or came into) the other. */
export type SuccessionEnd = { readonly unit: UnitVersion; readonly extent: Succession['extent'] }

/**
 * The versions valid on a day that hold what one version held, followed through as many changes as there were. The
 * version itself while it is valid; nothing before it began or where the trail ends.
 */
export function successorsOn(index: UnitIndex, code: string, validFrom: Day, on: Day): SuccessionEnd[] {
  const start = findVersion(index, code, validFrom)
  if (!start) return []
  if (isValidOn(start, on)) return [{ unit: start, extent: 'full' }] // nearly always: asked of each thing that is judged
  const ends = new Map<string, SuccessionEnd>()
  const seen = new Set<string>()
  const open: SuccessionEnd[] = [{ unit: start, extent: 'full' }]
  for (let next = open.pop(); next; next = open.pop()) {
    const key = `${refOf(next.unit)} ${next.extent}`
    if (seen.has(key)) continue
    seen.add(key)
    if (isValidOn(next.unit, on)) keepWider(ends, next)
    else if (next.unit.validFrom <= on) open.push(...stepForward(index, next))
  }
  return [...ends.values()].sort((a, b) => (a.unit.code < b.unit.code ? -1 : 1))
}

/** The versions that one version took over, one step back. */
export function predecessorsOf(index: UnitIndex, code: string, validFrom: Day): SuccessionEnd[] {
  const ref = refOf({ code, validFrom })
  const named = (read(index.bySuccessor, ref) ?? []).flatMap((unit) =>
    unit.successors.filter((succession) => refOf(succession) === ref).map(({ extent }) => ({ unit, extent })),
  )
  const continued = versionsOf(index, code).filter((unit) => continuation(index, unit)?.validFrom === validFrom)
  return [...named, ...continued.map((unit) => ({ unit, extent: 'full' as const }))].sort((a, b) =>
    a.unit.code < b.unit.code ? -1 : 1,
  )
}

/**
 * Maps a code valid on `from` to the code that holds the whole of it on `to`; undefined for what was split, ended
 * without a successor, or is not valid on `from`. Answers are remembered: a call for each row is cheap.
 */
export function rollUpOf(index: UnitIndex, from: Day, to: Day): (code: string) => string | undefined {
  const known = new Map<string, string | undefined>()
  return (code) => {
    if (!known.has(code)) known.set(code, rollUpOne(index, code, from, to))
    return known.get(code)
  }
}

function rollUpOne(index: UnitIndex, code: string, from: Day, to: Day): string | undefined {
  const version = findOn(index, code, from)
  const ends = version ? successorsOn(index, code, version.validFrom, to) : []
  return ends.find((end) => end.extent === 'full')?.unit.code
}

function stepForward(index: UnitIndex, { unit, extent }: SuccessionEnd): SuccessionEnd[] {
  const next = continuation(index, unit)
  if (next) return [{ unit: next, extent }]
  return unit.successors.flatMap((succession) => {
    const successor = findVersion(index, succession.code, succession.validFrom)
    const whole = extent === 'full' && succession.extent === 'full'
    return successor ? [{ unit: successor, extent: whole ? ('full' as const) : ('partial' as const) }] : []
  })
}

/**
 * A closed version that names no successor lives on in the version of its own code that starts the day it ends: a new
 * name, kind or parent. Where a code was given to another area, the closed version must name its successors.
 */
function continuation(index: UnitIndex, unit: UnitVersion): UnitVersion | undefined {
  if (unit.successors.length > 0 || unit.validTo === null || unit.validTo === unit.validFrom) return undefined
  const next = findVersion(index, unit.code, unit.validTo)
  return next && next.validTo !== next.validFrom ? next : undefined
}

function keepWider(ends: Map<string, SuccessionEnd>, end: SuccessionEnd): void {
  if (ends.get(end.unit.code)?.extent !== 'full') ends.set(end.unit.code, end)
}
