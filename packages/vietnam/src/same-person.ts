import { likenessOfNames, type NameWords, nameWords } from './name-likeness.ts'

type Birth = { readonly date: string } | { readonly year: number }

/** What is known of somebody who may be written down twice. */
export type Likened = {
  readonly name: string
  readonly birth: Birth
  readonly sex: 'male' | 'female'
  readonly phone: string | null
}

/** Where two people live, seen from each other. */
export type Nearness = 'same-home' | 'same-hamlet' | 'hamlet-succeeded' | 'same-commune' | 'elsewhere'

/**
 * What speaks for one person, or against it, and how much. Points were set by sets of people made by chance, with the
 * mistakes that are made at doors; `apps/identity/src/duplicates/precision.test.ts` measures what they come to.
 */
export const POINTS = {
  'name-same': 40,
  'name-spelling': 38,
  'name-without-marks': 36,
  'name-order': 32,
  'name-short': 32,
  'name-typo': 32,
  'name-other-marks': 24,
  'name-word-missing': 32,
  'name-differs': -20,
  'name-rare': 6,
  'birth-same-date': 40,
  'birth-day-and-month-swapped': 32,
  'birth-same-year': 14,
  'birth-one-digit-differs': 16,
  'birth-same-month': 8,
  'birth-day-unknown': 5,
  'birth-year-near': 2,
  'birth-differs': -20,
  'same-home': 30,
  'same-hamlet': 16,
  'hamlet-succeeded': 16,
  'same-commune': 6,
  elsewhere: -20,
  'phone-same': 26,
  'sex-differs': -30,
  'number-differs': -60,
} as const
export type LikenessReason = keyof typeof POINTS
export const LIKENESS_REASONS = Object.keys(POINTS) as [LikenessReason, ...LikenessReason[]]

/** From these points on two people are shown to an officer as perhaps one, and to whoever registers the second. */
export const PAIR_FROM = 62
export const HINT_FROM = 80

export type Likeness = { readonly score: number; readonly reasons: readonly LikenessReason[] }

/** Family names of nine in ten: of two who share another one it says more. */
const COMMON = new Set(
  'nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong li truong dinh lam mai'.split(' '),
)

/**
 * How alike two people are: a score up to 100 and what it is made of; undefined where name or birth are of two people, and
 * neither the phone nor the home speaks for one.
 */
export function likenessOf(
  one: Likened,
  other: Likened,
  { nearness, numbers }: { nearness: Nearness; numbers?: 'differ' | undefined },
): Likeness | undefined {
  const hasPhone = one.phone !== null && one.phone === other.phone
  const speaks = hasPhone || nearness === 'same-home'
  const birth = likenessOfBirths(one.birth, other.birth)
  if (!birth && !speaks) return undefined
  const [words, others] = [wordsOf(one), wordsOf(other)]
  const name = likenessOfNames(words, others)
  if (!name && !(birth && speaks)) return undefined
  const reasons: LikenessReason[] = [
    name ?? 'name-differs',
    ...(name && isRare(words) && isRare(others) ? ['name-rare' as const] : []),
    ...[birth ?? 'birth-differs', nearness],
    ...(hasPhone ? ['phone-same' as const] : []),
    ...(one.sex === other.sex ? [] : ['sex-differs' as const]),
    ...(numbers === 'differ' ? ['number-differs' as const] : []),
  ]
  const points = reasons.reduce((sum, reason) => sum + POINTS[reason], 0)
  return { score: Math.max(0, Math.min(100, points)), reasons }
}

/** How two births may be one; undefined where they cannot. The first of January is what papers say of an unknown day. */
function likenessOfBirths(one: Birth, other: Birth): LikenessReason | undefined {
  if (!('date' in one) || !('date' in other)) return likenessOfYears(yearOf(one), yearOf(other))
  if (one.date === other.date) return 'birth-same-date'
  const [year, month, day] = one.date.split('-')
  if (other.date === `${year}-${day}-${month}`) return 'birth-day-and-month-swapped'
  if ([...one.date].filter((digit, at) => digit !== other.date[at]).length === 1) return 'birth-one-digit-differs'
  if (one.date.slice(0, 7) === other.date.slice(0, 7)) return 'birth-same-month'
  const isYearOnly = [one, other].some(({ date }) => date.endsWith('-01-01'))
  return isYearOnly && yearOf(one) === yearOf(other) ? 'birth-day-unknown' : undefined
}

function likenessOfYears(one: number, other: number): LikenessReason | undefined {
  if (one === other) return 'birth-same-year'
  return Math.abs(one - other) === 1 ? 'birth-year-near' : undefined
}

export function yearOf(birth: Birth): number {
  return 'date' in birth ? Number(birth.date.slice(0, 4)) : birth.year
}

const known = new WeakMap<Likened, NameWords>()

/** One person is compared with many. */
function wordsOf(one: Likened): NameWords {
  const before = known.get(one)
  if (before) return before
  const words = nameWords(one.name)
  known.set(one, words)
  return words
}

function isRare({ words }: NameWords): boolean {
  return words.length > 1 && !COMMON.has(words[0] ?? '')
}
