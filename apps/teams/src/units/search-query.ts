import { normalText } from '@lantoa/vietnam/normal-text'
import { soughtWords } from '@lantoa/vietnam/search-words'
import { fold } from '@lantoa/vietnam/text'
import { SHORT_KINDS } from '@lantoa/vietnam/unit-names'
import type { UnitText } from './unit-text.ts'

/** What was typed, as it may be meant: "P. 2" may be a phường or begin with any p. */
export type Sought = {
  readonly code: string
  readonly written: string
  readonly folded: string
  readonly readings: readonly Reading[]
  /** What stood behind a comma, which lies in the names of the units above. */
  readonly above: readonly string[]
  readonly hasComma: boolean
}

type Reading = { readonly kinds: readonly string[] | undefined; readonly words: readonly string[] }

/** How well a name fits, 0 best, and the words that must be found in the units above. */
export type Fit = { readonly rank: number; readonly above: readonly string[] }

/** Words that begin nothing of a name but run together: daklak; shorter ones are the beginnings of too much. */
const JOINED_MIN = 4

export function readQuery(text: string): Sought {
  const [first = '', ...behind] = text.split(',')
  const words = soughtWords(first)
  const kinds = SHORT_KINDS[words[0] ?? '']
  const short = kinds && words.length > 1 ? [{ kinds, words: words.slice(1) }] : []
  return {
    code: fold(text),
    written: normalText(first).toLowerCase(),
    folded: fold(first),
    readings: [{ kinds: undefined, words }, ...short],
    above: behind.flatMap((part) => withoutShortKind(soughtWords(part))),
    hasComma: behind.length > 0,
  }
}

function withoutShortKind(words: readonly string[]): readonly string[] {
  return words.length > 1 && SHORT_KINDS[words[0] ?? ''] ? words.slice(1) : words
}

/** As written, then the same without marks, then run together, then by its beginning, then by words, then with the units above. */
export function fitName(text: UnitText, sought: Sought): Fit | undefined {
  if (text.written.includes(sought.written)) return { rank: 0, above: sought.above }
  if (text.folded.includes(sought.folded)) return { rank: 1, above: sought.above }
  let best: Fit | undefined
  for (const { kinds, words } of sought.readings) {
    if (words.length === 0 || (kinds && !kinds.includes(text.kind))) continue
    const rank = rankWords(text, words, sought)
    const fit = rank === undefined ? fitBeginning(text, words, sought) : { rank, above: sought.above }
    if (fit && (!best || fit.rank < best.rank)) best = fit
  }
  return best
}

function rankWords(
  { whole, folded, words: found }: UnitText,
  words: readonly string[],
  sought: Sought,
): number | undefined {
  const joined = words.join('')
  if (whole.includes(joined)) return 2
  const spaced = words.join(' ')
  if (folded.some((each) => each.startsWith(spaced) || each.startsWith(sought.folded))) return 3
  if (words.every((word) => found.includes(word))) return 4
  if (words.every((word) => found.some((each) => each.startsWith(word)))) return 5
  const begun = words.length === 1 && joined.length >= JOINED_MIN && whole.some((each) => each.startsWith(joined))
  return begun ? 5 : undefined
}

/** Without a comma the further words may be of units above, where those before them are a whole name. */
function fitBeginning({ whole }: UnitText, words: readonly string[], { hasComma, above }: Sought): Fit | undefined {
  if (hasComma) return undefined
  for (let own = words.length - 1; own > 0; own -= 1) {
    if (!whole.includes(words.slice(0, own).join(''))) continue
    return { rank: 6, above: [...above, ...withoutShortKind(words.slice(own))] }
  }
  return undefined
}

/** Whether every word begins one in the names of the units above. */
export function liesIn(above: readonly UnitText[], words: readonly string[]): boolean {
  return words.every((word) => above.some(({ words: found }) => found.some((each) => each.startsWith(word))))
}
