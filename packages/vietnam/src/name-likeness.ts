import { normalText } from './normal-text.ts'
import { soughtWords } from './search-words.ts'
import { unaccent } from './text.ts'

/** In what way two names may be one, from the surest to the least. */
export const NAME_LIKENESSES = [
  ...(['name-same', 'name-spelling', 'name-without-marks', 'name-order', 'name-short'] as const),
  ...(['name-typo', 'name-other-marks', 'name-word-missing'] as const),
] as const
export type NameLikeness = (typeof NAME_LIKENESSES)[number]

/** How words are shortened in lists; single letters stand for any word that begins so. */
const SHORT: Readonly<Record<string, string>> = { ng: 'nguyen', ngx: 'nguyen', tr: 'tran', th: 'thi', ph: 'pham' }
const TYPO_FROM = 3

/** A name as it is compared: made once for each of many. */
export type NameWords = { readonly plain: string; readonly words: readonly string[]; readonly hasMarks: boolean }

export function nameWords(name: string): NameWords {
  const plain = nameAlone(normalText(name).toLowerCase())
  return { plain, words: soughtWords(plain), hasMarks: unaccent(plain) !== plain }
}

/** What people are called before their names. */
const TITLES = new Set('ông bà cụ cô chú bác anh chị dì cậu thím mợ dượng'.split(' '))

/** Without what stands before a name, and what somebody is called beside it: 'Bà Nguyễn Thị Hoa (Tư)'. */
function nameAlone(plain: string): string {
  const words = plain
    .replace(/\([^)]*\)/g, ' ')
    .split(' ')
    .filter(Boolean)
  const own = TITLES.has(words[0] ?? '') && words.length > 2 ? words.slice(1) : words
  return own.length > 0 ? own.join(' ') : plain
}

/** The words of a name in one order, whichever way it was written: 'Hoa Nguyễn Thị' → 'hoa nguyen thi'. */
export function nameKey(name: string): string {
  return soughtWords(name).sort().join(' ')
}

/** Family names that are one, as it is said in the north and in the south. */
const SAME_FAMILIES: Readonly<Record<string, string>> = { hoang: 'huynh', huynh: 'hoang', vu: 'vo', vo: 'vu' }

/** How two names are alike; undefined where they are those of two people. */
export function likenessOfNames(one: NameWords, other: NameWords): NameLikeness | undefined {
  const likeness = likenessAsWritten(one, other)
  const [family = '', otherFamily] = [one.words[0], other.words[0]]
  if (likeness || SAME_FAMILIES[family] !== otherFamily || !otherFamily) return likeness
  const likenessOfRest = likenessAsWritten(one, withFamilyOf(one, other))
  return likenessOfRest === 'name-same' ? 'name-spelling' : likenessOfRest
}

function withFamilyOf(
  { plain: from, words: [family = ''] }: NameWords,
  { plain, words, hasMarks }: NameWords,
): NameWords {
  const [first = ''] = from.split(' ')
  return { plain: [first, ...plain.split(' ').slice(1)].join(' '), words: [family, ...words.slice(1)], hasMarks }
}

function likenessAsWritten(one: NameWords, other: NameWords): NameLikeness | undefined {
  const [a, b] = [one.words, other.words]
  if (a.length === 0 || b.length === 0) return undefined
  if (a.join('') === b.join('')) return likenessOfMarks(one, other)
  if (a.length === b.length) return likenessOfWords(a, b)
  return isWithin(a, b) || isWithin(b, a) ? 'name-word-missing' : undefined
}

function likenessOfMarks(one: NameWords, other: NameWords): NameLikeness {
  if (one.plain === other.plain) return 'name-same'
  if (!one.hasMarks || !other.hasMarks) return 'name-without-marks'
  return hasSameSounds(one.plain, other.plain) ? 'name-spelling' : 'name-other-marks'
}

/** Hòa and Hoà, Quý and Quí, H'Hen and H’ Hen: the marks are the same, wherever they stand in a word. */
function hasSameSounds(one: string, other: string): boolean {
  return soundsOf(one) === soundsOf(other)
}

function soundsOf(plain: string): string {
  const words = plain.split(' ').map((word) => {
    const marks = [...word.normalize('NFD').matchAll(/\p{M}|đ/gu)].map(([mark]) => mark)
    return marks.sort().join('')
  })
  return words.join(' ')
}

function likenessOfWords(a: readonly string[], b: readonly string[]): NameLikeness | undefined {
  if (a.toSorted().join(' ') === b.toSorted().join(' ')) return 'name-order'
  if (a.every((word, at) => isShortOf(word, b[at] ?? ''))) return 'name-short'
  const different = a.flatMap((word, at) => (word === b[at] ? [] : [[word, b[at] ?? ''] as const]))
  const [first, ...more] = different
  return first && more.length === 0 && isTypo(...first) ? 'name-typo' : undefined
}

function isShortOf(one: string, other: string): boolean {
  if (one === other || SHORT[one] === other || SHORT[other] === one) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length === 1 && long.startsWith(short)
}

/** One letter more, less, another, or two that changed places; not in words so short that this makes another name. */
function isTypo(one: string, other: string): boolean {
  // After some letters y is i already, and a letter too many must not make two of it.
  const [short = '', long = ''] = [one, other].map((word) => word.replaceAll('y', 'i')).sort(byLength)
  if (long.length < TYPO_FROM || long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  const [restOfShort, restOfLong] = [short.slice(at), long.slice(at)]
  if (short.length < long.length) return restOfShort === restOfLong.slice(1)
  if (restOfShort.slice(1) === restOfLong.slice(1)) return true
  const [x, y, ...rest] = restOfShort
  return x !== undefined && y !== undefined && restOfLong === [y, x, ...rest].join('')
}

function byLength(a: string, b: string): number {
  return a.length - b.length
}

/** Nguyễn Hoa of Nguyễn Thị Hoa: first and last word are there, and those between in their order. */
function isWithin(fewer: readonly string[], more: readonly string[]): boolean {
  if (fewer.length >= more.length || fewer.length < 2) return false
  if (fewer[0] !== more[0] || fewer.at(-1) !== more.at(-1)) return false
  let at = 0
  for (const word of more) if (word === fewer[at]) at += 1
  return at === fewer.length
}
