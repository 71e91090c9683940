import { normalText } from './normal-text.ts'
import { plainApostrophes } from './text.ts'

const WITHOUT_CASE = new Intl.Collator('vi', { sensitivity: 'accent' })
const WITH_CASE = new Intl.Collator('vi', { sensitivity: 'variant' })

// The order of Intl.Collator('vi'), written down: a stored key must not change with the ICU version of the runtime.
const LETTERS = ' _-–,:.\'"()/&0123456789aăâbƀcdđeêfghijklmnoôơpqrstuưvwxyz'
const MARKS = '\u0300\u0309\u0303\u0301\u0323\u0306\u0302\u030c\u030a\u0308\u030b\u0307\u0327\u0328\u0304'
const WEIGHTS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const UNKNOWN = 'z'
const LEVEL_END = '!' // sorts before every weight, so that a prefix comes first
const DOT_BELOW = '\u0323'

const primaryOf = new Map([...LETTERS].map((letter, rank) => [letter, WEIGHTS.charAt(rank)]))
const secondaryOf = new Map([...MARKS].map((mark, rank) => [mark, WEIGHTS.charAt(rank + 1)]))
const cache = new Map<string, Weights>()

type Weights = { letters: string; marks: string; cases: string }

/**
 * Order of Vietnamese lists of people: given name (the last word), then the rest, each with its tones; upper and lower
 * case decide last, so that 'AN' and 'An' stand together. Names need not be normalised.
 */
export function compareNames(left: string, right: string): number {
  const a = splitName(left)
  const b = splitName(right)
  return (
    WITHOUT_CASE.compare(a.given, b.given) ||
    WITHOUT_CASE.compare(a.rest, b.rest) ||
    WITH_CASE.compare(a.given, b.given) ||
    WITH_CASE.compare(a.rest, b.rest)
  )
}

/**
 * A stored key whose byte order (collation "C") is the order of `compareNames`: ASCII letters, digits and '!' only.
 * Characters outside the Vietnamese, digit and punctuation tables sort after them by code point.
 */
export function sortKey(name: string): string {
  const { given, rest } = splitName(name)
  const first = weigh(given)
  const second = weigh(rest)
  return [first.letters, first.marks, second.letters, second.marks, first.cases, second.cases].join(LEVEL_END)
}

function splitName(name: string): { given: string; rest: string } {
  const words = plainApostrophes(normalText(name))
  const space = words.lastIndexOf(' ')
  return { given: words.slice(space + 1), rest: words.slice(0, Math.max(space, 0)) }
}

function weigh(text: string): Weights {
  const whole: Weights = { letters: '', marks: '', cases: '' }
  for (const [cluster] of text.matchAll(/\P{M}\p{M}*|\p{M}/gsu)) {
    const part = cache.get(cluster) ?? remember(cluster)
    whole.letters += part.letters
    whole.marks += part.marks
    whole.cases += part.cases
  }
  // A trailing run of the lowest weight says nothing more than the end of the level.
  return { ...whole, marks: whole.marks.replace(/0+$/, ''), cases: whole.cases.replace(/0+$/, '') }
}

function remember(cluster: string): Weights {
  const weights = weighCluster(cluster)
  // Names use a few hundred clusters; the bound keeps odd input from growing the process.
  if (cache.size < 4096) cache.set(cluster, weights)
  return weights
}

function weighCluster(cluster: string): Weights {
  const lower = cluster.toLowerCase()
  const [base = '', ...marks] = lower.normalize('NFD')
  const own = ownLetter(base, marks)
  const rest = own === undefined ? marks : marks.toSpliced(own.markAt, 1)
  return {
    letters: primaryOf.get(own?.letter ?? base) ?? UNKNOWN + hex(base),
    marks: `0${rest.map((mark) => secondaryOf.get(mark) ?? UNKNOWN + hex(mark)).join('')}`,
    cases: lower === cluster ? '0' : '1',
  }
}

/** ă â ê ô ơ ư are letters of their own: their mark is the first, or follows the dot below that NFD puts before it. */
function ownLetter(base: string, marks: readonly string[]): { letter: string; markAt: number } | undefined {
  const markAt = marks[0] === DOT_BELOW ? 1 : 0
  const letter = (base + (marks[markAt] ?? '')).normalize('NFC')
  return 'ăâêôơư'.includes(letter) ? { letter, markAt } : undefined
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).padStart(6, '0')
}
