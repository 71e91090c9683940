import type { UnitTree } from '@lantoa/units/tree'
import type { UnitVersion } from '@lantoa/units/unit'
import { addDays, type Day } from '@lantoa/vietnam/days'

/** A hamlet whose homes each have to be told where they lie. */
export type Split = {
  hamlet: UnitVersion
  /** First day on which they lie elsewhere. */
  on: Day
  /** The hamlets that took over a part. */
  hamlets: readonly string[]
  /** Where the hamlet itself waits to be placed: the communes that took over a part of its commune. */
  communes: readonly string[]
}

/** How a hamlet, or what it went into as a whole, was split; undefined while it has one heir, or none at all. */
export function splitOf(tree: UnitTree, code: string, today: Day): Split | undefined {
  const hamlet = tree.latest(code)
  for (let version = hamlet; hamlet && version; ) {
    const on = version.validTo
    if (on === null || on > today) return undefined
    const ends = tree.successors(version.code, version.validFrom, on)
    const whole = ends.find(({ extent }) => extent === 'full')
    if (!whole) return splitInto(tree, { hamlet, on, hamlets: ends.map(({ unit }) => unit.code) }, version)
    version = whole.unit
  }
  return undefined
}

function splitInto(tree: UnitTree, split: Omit<Split, 'communes'>, last: UnitVersion): Split | undefined {
  if (split.hamlets.length > 0) return { ...split, communes: [] }
  const commune = tree.find(last.parentCode ?? '', addDays(split.on, -1))
  if (commune?.validTo !== split.on) return undefined
  const parts = tree.successors(commune.code, commune.validFrom, split.on)
  return parts.length > 1 ? { ...split, communes: parts.map(({ unit }) => unit.code) } : undefined
}

/** Whether homes of a split hamlet may lie in a hamlet since. */
export function mayGoTo(tree: UnitTree, { on, hamlets, communes }: Split, hamletCode: string): boolean {
  return hamlets.includes(hamletCode) || communes.some((code) => tree.covers(code, hamletCode, on))
}

/** Split hamlets, parts of which lie in a unit today. */
export function splitsUnder(tree: UnitTree, unitCode: string, today: Day): Split[] {
  const splits: Split[] = []
  for (const version of tree.versions()) {
    const { level, code, validFrom, validTo } = version
    if (level !== 'hamlet' || validTo === null || validTo > today || validTo === validFrom) continue
    if (tree.latest(code) !== version) continue
    const split = splitOf(tree, code, today)
    if (split && liesIn(tree, split, unitCode, today)) splits.push(split)
  }
  return splits.sort((a, b) => (a.hamlet.code < b.hamlet.code ? -1 : 1))
}

function liesIn(tree: UnitTree, { on, hamlets, communes }: Split, unitCode: string, today: Day): boolean {
  return [...hamlets, ...communes]
    .flatMap((code) => tree.find(code, on) ?? [])
    .flatMap(({ code, validFrom }) => tree.successors(code, validFrom, today))
    .some(({ unit }) => tree.covers(unitCode, unit.code, today))
}
