/** The text of a tsquery for words of letters and digits only, of which none means anything to the query's own language. */
export function wordQuery(words: readonly string[], asPrefix: boolean): string {
  return words.map((word) => `'${word}'${asPrefix ? ':*' : ''}`).join(' & ')
}
