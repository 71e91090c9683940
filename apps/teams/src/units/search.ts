import type { UnitLevel } from '@lantoa/contracts/lists'
import type { UnitTree } from '@lantoa/units/tree'
import { isValidOn, LEVEL_RANK, type UnitVersion } from '@lantoa/units/unit'
import type { Day } from '@lantoa/vietnam/days'
import { normalText } from '@lantoa/vietnam/normal-text'
import { fold } from '@lantoa/vietnam/text'

export type UnitQuery = { q: string; level: UnitLevel | undefined; on: Day; limit: number }

/** How units of one kind and name are searched; hamlets share few names, and folding costs more than all the rest. */
type Text = { name: string; title: string; written: string }
type Entry = { unit: UnitVersion; text: Text }
type Sought = { text: string; words: readonly string[]; written: string }
type Hit = { entry: Entry; rank: number }

/** Of the time that passes, indexing again after changes takes a tenth at most. */
const REST_FACTOR = 9

/**
 * Finds units while somebody types: as written, then exact without marks, then by the beginning of code or name, then
 * by the beginnings of words; higher levels first. Looks at every unit, which for 100,000 of them takes some ten
 * milliseconds and needs no second copy of the names in the database.
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

  return function search({ q, level, on, limit }) {
    const text = fold(q)
    const sought = { text, words: text.split(' '), written: normalText(q).toLowerCase() }
    const best: Hit[] = []
    for (const entry of entriesNow()) {
      if (level !== undefined && entry.unit.level !== level) continue
      const rank = rankOf(entry.unit.code, entry.text, sought)
      if (rank !== undefined && isValidOn(entry.unit, on)) keepBest(best, { entry, rank }, limit)
    }
    return best.map(({ entry }) => entry.unit)
  }
}

function createTexts(): (unit: UnitVersion) => Text {
  const byKind = new Map<string, Map<string, Text>>()
  return ({ kind, name }) => {
    const byName = byKind.get(kind) ?? new Map<string, Text>()
    byKind.set(kind, byName)
    const known = byName.get(name)
    if (known) return known
    const folded = fold(name)
    const text = { name: folded, title: `${fold(kind)} ${folded}`, written: name.toLowerCase() }
    byName.set(name, text)
    return text
  }
}

function rankOf(code: string, { name, title, written }: Text, sought: Sought): number | undefined {
  const { text } = sought
  if (code === text || written === sought.written) return 0
  if (name === text || title === text) return 1
  if (name.startsWith(text) || title.startsWith(text) || code.startsWith(text)) return 2
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

function compareHits({ entry: a, rank }: Hit, { entry: b, rank: otherRank }: Hit): number {
  const byRank = rank - otherRank || LEVEL_RANK[a.unit.level] - LEVEL_RANK[b.unit.level]
  if (byRank !== 0) return byRank
  if (a.text.name !== b.text.name) return a.text.name < b.text.name ? -1 : 1
  return a.unit.code < b.unit.code ? -1 : 1
}
