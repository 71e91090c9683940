import { wholeKey } from '@lantoa/vietnam/search-words'

/**
 * The value that somebody means by a word: as it is written, or else however it is spelled, where without case, marks and
 * blanks it means that value and no other. `words`: what is written, with what it means.
 */
export function meantBy(words: readonly (readonly [word: string, value: string])[], typed: string): string | undefined {
  const exact = words.find(([word]) => word.toLowerCase() === typed.normalize('NFC').trim().toLowerCase())
  if (exact) return exact[1]
  const key = wholeKey(typed)
  if (key === '') return undefined
  const [meant, ...others] = new Set(words.filter(([word]) => wholeKey(word) === key).map(([, value]) => value))
  return others.length === 0 ? meant : undefined
}
