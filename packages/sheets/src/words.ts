/** The values of a list by the words that people write for them. */
export function byWord(words: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([value, word]) => [word, value]))
}
