import { fold } from './text.ts'

const BETWEEN = /[^\p{L}\p{N}]+/u
const WITHIN_WORD = /[^\p{L}\p{N}\s]+/gu

/**
 * The key of a name for searching: folded, and i for the y of Quy Nhơn and Mỹ, which both ways of spelling share. What
 * stands before the letter alone decides, so the beginning of a word has the beginning of its key.
 */
export function searchKey(text: string): string {
  return fold(text).replace(/(qu|[bcdghklmnprstvx])y/g, '$1i')
}

/** What somebody looks for, word by word, split at whatever is no letter or digit: "H'Niê" → h, nie. */
export function soughtWords(text: string): string[] {
  return searchKey(text).split(BETWEEN).filter(Boolean)
}

/** The words by which a name is found: as sought, and joined over marks within: "H'Niê" → h, nie, hnie. */
export function foundWords(text: string): string[] {
  const joined = searchKey(text).replace(WITHIN_WORD, '').split(BETWEEN).filter(Boolean)
  return [...new Set([...soughtWords(text), ...joined])]
}

/** Equal for names that differ in spaces, marks, case and punctuation only: "H'Hen Niê" and "hhen nie" → hhennie. */
export function wholeKey(text: string): string {
  return soughtWords(text).join('')
}
