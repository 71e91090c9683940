import { foundWords, soughtWords } from '@lantoa/vietnam/search-words'
import type { HomeOnPhone } from './home.ts'

/** More than anybody reads. */
const MOST_FOUND = 50

/** The homes of a pack under the words by which they are found. */
export type Index = readonly { householdId: string; words: string }[]

export function indexOf(homes: readonly HomeOnPhone[]): Index {
  return homes.map(({ householdId, address, people }) => {
    const texts = [address?.number ?? '', address?.lane ?? '', ...people.map(({ name }) => name)]
    return { householdId, words: ` ${foundWords(texts.join(' ')).join(' ')}` }
  })
}

/** Of each index the homes in which every word begins some word of a name or of the address. */
export function find(indexes: readonly Index[], text: string): string[][] {
  const sought = soughtWords(text).map((word) => ` ${word}`)
  let room = sought.length === 0 ? 0 : MOST_FOUND
  return indexes.map((index) => {
    const found = room === 0 ? [] : index.filter(({ words }) => sought.every((word) => words.includes(word)))
    const shown = found.slice(0, room)
    room -= shown.length
    return shown.map(({ householdId }) => householdId)
  })
}
