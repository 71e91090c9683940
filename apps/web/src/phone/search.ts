import { foundWords, soughtWords } from '@lantoa/vietnam/search-words'
import type { HomeOnPhone } from './home.ts'

/** More than anybody reads. */
const MOST_FOUND = 50

/** The homes of a pack, and the words in their order, each with the places of the homes that are found by it. */
export type Index = { homes: readonly string[]; words: readonly (readonly [word: string, places: number[]])[] }

export function indexOf(homes: readonly HomeOnPhone[], foundBy = createFoundBy()): Index {
  const words = new Map<string, number[]>()
  for (const [place, { address, people }] of homes.entries()) {
    const texts = [address?.number ?? '', address?.lane ?? '', ...people.map(({ name }) => name)]
    for (const word of new Set(texts.flatMap((text) => text.split(/\s+/)).flatMap(foundBy))) {
      const places = words.get(word)
      if (places) places.push(place)
      else words.set(word, [place])
    }
  }
  return { homes: homes.map(({ householdId }) => householdId), words: [...words].sort(([a], [b]) => (a < b ? -1 : 1)) }
}

/** The words by which a word is found; names are made of few words, and each is worked out once. */
export function createFoundBy(): (word: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (word) => {
    const found = known.get(word) ?? foundWords(word)
    known.set(word, found)
    return found
  }
}

/** Of each index the homes in which every word begins some word of a name or of the address. */
export function find(indexes: readonly Index[], text: string): string[][] {
  const sought = soughtWords(text)
  let room = sought.length === 0 ? 0 : MOST_FOUND
  return indexes.map((index) => {
    const shown = room === 0 ? [] : findIn(index, sought).slice(0, room)
    room -= shown.length
    return shown
  })
}

function findIn({ homes, words }: Index, sought: readonly string[]): string[] {
  /** Of each home as many of the words, from the first one on, as it has. */
  const has = new Uint8Array(homes.length)
  for (const [before, beginning] of sought.entries()) {
    for (let at = firstFrom(words, beginning); words[at]?.[0].startsWith(beginning); at += 1) {
      for (const place of words[at]?.[1] ?? []) if (has[place] === before) has[place] = before + 1
    }
  }
  return homes.filter((_home, place) => has[place] === sought.length)
}

/** Where the words begin that are not before this one, by halves. */
function firstFrom(words: Index['words'], from: string): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.[0] ?? '') < from) low = middle + 1
    else high = middle
  }
  return low
}
