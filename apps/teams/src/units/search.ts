import type { UnitLevel } from '@lantoa/contracts/lists'
import type { UnitTree } from '@lantoa/units/tree'
import { isValidOn, LEVEL_RANK, type UnitVersion } from '@lantoa/units/unit'
import { addDays, type Day } from '@lantoa/vietnam/days'
import { type Fit, fitName, liesIn, readQuery } from './search-query.ts'
import { createTexts, type UnitText } from './unit-text.ts'

export type UnitQuery = { q: string; level: UnitLevel | undefined; on: Day; limit: number }

type Entry = { unit: UnitVersion; text: UnitText }
type Hit = { entry: Entry; rank: number; ended: boolean }

/** Of the time that passes, indexing again after changes takes a tenth at most. */
const REST_FACTOR = 9
const CODE: Fit = { rank: 0, above: [] }
const CODE_BEGUN: Fit = { rank: 3, above: [] }

/**
 * Finds units while somebody types, best first and higher levels first; units that have ended come last. Looks at every
 * unit, which for 100,000 of them takes some ten milliseconds and needs no second copy of the names in the database.
 */
export function createUnitSearch(tree: () => UnitTree): (query: UnitQuery) => UnitVersion[] {
  const textOf = createTexts()
  let indexed: { tree: UnitTree; entries: readonly Entry[]; restsUntil: number } | undefined

  function entriesNow(): readonly Entry[] {
    const current = tree()
    const started = performance.now()
    if (indexed && (indexed.tree === current || started < indexed.restsUntil)) return indexed.entries
    const entries = Array.from(current.versions(), (unit) => ({ unit, text: textOf(unit) }))
    const ended = performance.now()
    indexed = { tree: current, entries, restsUntil: ended + (ended - started) * REST_FACTOR }
    return entries
  }

  /** A version of before under the same name says nothing that the later one does not. */
  function isSuperseded({ unit, text }: Entry, on: Day): boolean {
    const later = tree()
      .history(unit.code)
      .filter(({ validFrom }) => validFrom > unit.validFrom && validFrom <= on)
    return later.some((other) => textOf(other).folded[0] === text.folded[0])
  }

  /** Neighbours lie in the same units: each parent is looked at once. */
  function createPlaceTest(on: Day): (unit: UnitVersion, above: readonly string[]) => boolean {
    const known = new Map<string, boolean>()
    return (unit, above) => {
      const key = `${unit.parentCode} ${unit.validTo} ${above.join(' ')}`
      const answer = known.get(key) ?? liesIn(ancestorsOf(tree(), unit, on).map(textOf), above)
      known.set(key, answer)
      return answer
    }
  }

  return function search({ q, level, on, limit }) {
    const fitOf = createFits(q)
    const isPlacedIn = createPlaceTest(on)
    const best: Hit[] = []
    for (const entry of entriesNow()) {
      const { unit } = entry
      if (level !== undefined && unit.level !== level) continue
      const fit = fitOf(entry)
      if (!fit || (fit.above.length > 0 && !isPlacedIn(unit, fit.above))) continue
      const ended = !isValidOn(unit, on)
      if (ended && (!hasEnded(unit, on) || isSuperseded(entry, on))) continue
      keepBest(best, { entry, rank: fit.rank, ended }, limit)
    }
    return best.map(({ entry }) => entry.unit)
  }
}

/** The units above one on a day; above one that has ended, on its last. */
export function ancestorsOf(tree: UnitTree, unit: UnitVersion, on: Day): UnitVersion[] {
  const day = unit.validTo !== null && unit.validTo <= on ? addDays(unit.validTo, -1) : on
  return tree.ancestors(unit.code, day).flatMap((code) => tree.find(code, day) ?? [])
}

/** Judges each text once. */
function createFits(q: string): (entry: Entry) => Fit | undefined {
  const sought = readQuery(q)
  const known = new Map<UnitText, Fit | undefined>()
  return ({ unit, text }) => {
    if (unit.code === sought.code) return CODE
    if (!known.has(text)) known.set(text, fitName(text, sought))
    return known.get(text) ?? (sought.code !== '' && unit.code.startsWith(sought.code) ? CODE_BEGUN : undefined)
  }
}

function hasEnded({ validFrom, validTo }: UnitVersion, on: Day): boolean {
  return validTo !== null && validFrom < validTo && validTo <= on
}

/** Keeps a short sorted list; most hits of a common word are turned away by one comparison. */
function keepBest(best: Hit[], hit: Hit, limit: number): void {
  const last = best.at(-1)
  if (best.length === limit && last && compareHits(last, hit) <= 0) return
  const at = best.findIndex((other) => compareHits(hit, other) < 0)
  best.splice(at === -1 ? best.length : at, 0, hit)
  if (best.length > limit) best.pop()
}

function compareHits(a: Hit, b: Hit): number {
  const [one, other] = [a.entry, b.entry]
  const byRank =
    Number(a.ended) - Number(b.ended) || a.rank - b.rank || LEVEL_RANK[one.unit.level] - LEVEL_RANK[other.unit.level]
  if (byRank !== 0) return byRank
  if (one.text.order !== other.text.order) return one.text.order < other.text.order ? -1 : 1
  return one.unit.code < other.unit.code ? -1 : 1
}
