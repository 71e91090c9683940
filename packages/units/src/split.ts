import { addDays, type Day } from '@lantoa/vietnam/days'
import type { UnitTree } from './tree.ts'
import type { UnitVersion } from './unit.ts'

/** A unit of which nobody knows which part what it held lies in. */
export type Split = {
  unit: UnitVersion
  /** First day on which all of it lies elsewhere. */
  on: Day
  /** The units that took over a part. */
  parts: readonly string[]
  /** Where a hamlet itself waits to be placed: the communes that took over a part of its commune. */
  communes: readonly string[]
}

/** How a unit, or what it went into as a whole, was split; undefined while it has one heir, or none at all. */
export function splitOf(tree: UnitTree, unit: UnitVersion | undefined, today: Day): Split | undefined {
  for (let version = unit; unit && version; ) {
    const on = version.validTo
    if (on === null || on > today) return undefined
    const ends = tree.successors(version.code, version.validFrom, on)
    const whole = ends.find(({ extent }) => extent === 'full')
    if (!whole) return splitInto(tree, { unit, on, parts: ends.map((end) => end.unit.code) }, version)
    version = whole.unit
  }
  return undefined
}

function splitInto(tree: UnitTree, split: Omit<Split, 'communes'>, last: UnitVersion): Split | undefined {
  if (split.parts.length > 0) return { ...split, communes: [] }
  const commune = tree.find(last.parentCode ?? '', addDays(split.on, -1))
  if (commune?.validTo !== split.on) return undefined
  const parts = tree.successors(commune.code, commune.validFrom, split.on)
  return parts.length > 1 ? { ...split, communes: parts.map(({ unit }) => unit.code) } : undefined
}

/** Whether what a split unit held may lie in a unit since. */
export function mayGoTo(tree: UnitTree, { on, parts, communes }: Split, code: string): boolean {
  return parts.includes(code) || communes.some((commune) => tree.covers(commune, code, on))
}

/**
 * Whether what was assigned from a unit since a day goes back, because its split was undone. One that was placed as a whole
 * later begins on the day of the split only: what was assigned before stays.
 */
export function isTakenBack(tree: UnitTree, unit: UnitVersion | undefined, on: Day, today: Day): boolean {
  if (splitOf(tree, unit, today)) return false
  return unit === undefined || tree.find(unit.code, on)?.validFrom !== on
}

/** Split hamlets, parts of which lie in a unit today. */
export function splitsUnder(tree: UnitTree, unitCode: string, today: Day): Split[] {
  const splits: Split[] = []
  for (const version of tree.versions()) {
    const { level, code, validFrom, validTo } = version
    if (level !== 'hamlet' || validTo === null || validTo > today || validTo === validFrom) continue
    if (tree.latest(code) !== version) continue
    const split = splitOf(tree, version, today)
    if (split && liesIn(tree, split, unitCode, today)) splits.push(split)
  }
  return splits.sort((a, b) => (a.unit.code < b.unit.code ? -1 : 1))
}

function liesIn(tree: UnitTree, { on, parts, communes }: Split, unitCode: string, today: Day): boolean {
  return [...parts, ...communes]
    .flatMap((code) => tree.find(code, on) ?? [])
    .flatMap(({ code, validFrom }) => tree.successors(code, validFrom, today))
    .some(({ unit }) => tree.covers(unitCode, unit.code, today))
}
