import type { UnitLevel } from '@lantoa/contracts/lists'
import type { UnitTree } from '@lantoa/units/tree'
import { isValidOn, LEVEL_RANK, type UnitVersion } from '@lantoa/units/unit'
import type { Day } from '@lantoa/vietnam/days'
import { fold, normalise } from '@lantoa/vietnam/text'

export type UnitQuery = { q: string; level: UnitLevel | undefined; on: Day; limit: number }

/** A version as it is searched: names folded once, because folding costs more than all the rest. */
type Entry = { unit: UnitVersion; name: string; title: string; written: string }
type Sought = { text: string; words: readonly string[]; written: string }
type Hit = Entry & { rank: number }

/**
 * Finds units while somebody types: as written, then exact without marks, then by the beginning of code or name, then
 * by the beginnings of words; higher levels first. Looks at every unit, which for 100,000 of them takes some ten
 * milliseconds and needs no second copy of the names in the database.
 */
export function createUnitSearch(tree: () => UnitTree): (query: UnitQuery) => UnitVersion[] {
  const known = new WeakMap<UnitVersion, Entry>()
  let indexed: { tree: UnitTree; entries: readonly Entry[] } | undefined

  function entryOf(unit: UnitVersion): Entry {
    const entry = known.get(unit) ?? makeEntry(unit)
    known.set(unit, entry)
    return entry
  }

  function entriesOf(current: UnitTree): readonly Entry[] {
    // A new tree shares its versions with the one before, so only changed ones are folded again.
    if (indexed?.tree !== current) indexed = { tree: current, entries: Array.from(current.versions(), entryOf) }
    return indexed.entries
  }

  return function search({ q, level, on, limit }) {
    const text = fold(q)
    const sought = { text, words: text.split(' '), written: normalise(q).toLowerCase() }
    const best: Hit[] = []
    for (const entry of entriesOf(tree())) {
      if (level !== undefined && entry.unit.level !== level) continue
      const rank = rankOf(entry, sought)
      if (rank !== undefined && isValidOn(entry.unit, on)) keepBest(best, { ...entry, rank }, limit)
    }
    return best.map(({ unit }) => unit)
  }
}

function makeEntry(unit: UnitVersion): Entry {
  const name = fold(unit.name)
  return { unit, name, title: `${fold(unit.kind)} ${name}`, written: unit.name.toLowerCase() }
}

function rankOf({ unit, name, title, written }: Entry, sought: Sought): number | undefined {
  const { text } = sought
  if (unit.code === text || written === sought.written) return 0
  if (name === text || title === text) return 1
  if (name.startsWith(text) || title.startsWith(text) || unit.code.startsWith(text)) return 2
  return sought.words.every((word) => beginsWord(title, word)) ? 3 : undefined
}

function beginsWord(title: string, word: string): boolean {
  return title.startsWith(word) || title.includes(` ${word}`)
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
  const byRank = a.rank - b.rank || LEVEL_RANK[a.unit.level] - LEVEL_RANK[b.unit.level]
  if (byRank !== 0) return byRank
  if (a.name !== b.name) return a.name < b.name ? -1 : 1
  return a.unit.code < b.unit.code ? -1 : 1
}
