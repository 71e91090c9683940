import { searchKey } from './search-words.ts'

/** A home that may be written down twice, with who lives there. */
export type LikenedHome = {
  readonly address: { readonly number: string; readonly lane: string }
  readonly phones: readonly string[]
  readonly people: number
}

/** What speaks for one home, or against it, and how much. */
export const HOME_POINTS = {
  'address-same': 40,
  'address-number-same': 24,
  'person-shared': 34,
  'persons-shared': 52,
  'phone-shared': 20,
  'same-hamlet': 12,
  'hamlet-succeeded': 12,
  'other-hamlet': 0,
  'people-differ': -30,
} as const
export type HomeLikenessReason = keyof typeof HOME_POINTS
export const HOME_LIKENESS_REASONS = Object.keys(HOME_POINTS) as [HomeLikenessReason, ...HomeLikenessReason[]]

/** From these points on two homes are shown to an officer as perhaps one: an address alone is enough where nobody lives. */
export const HOME_PAIR_FROM = 50

export type HomeLikeness = { readonly score: number; readonly reasons: readonly HomeLikenessReason[] }

/**
 * How alike two homes are: a score up to 100 and what it is made of.
 * @param beside what is known of both together: how many of their people may be the same, and where they lie
 */
export function likenessOfHomes(
  one: LikenedHome,
  other: LikenedHome,
  beside: { readonly shared: number; readonly nearness: 'same-hamlet' | 'hamlet-succeeded' | 'other-hamlet' },
): HomeLikeness {
  const { shared, nearness } = beside
  const isApart = shared === 0 && one.people > 0 && other.people > 0
  const reasons: HomeLikenessReason[] = [
    ...likenessOfAddresses(one.address, other.address),
    ...(shared > 0 ? [shared > 1 ? ('persons-shared' as const) : ('person-shared' as const)] : []),
    ...(one.phones.some((phone) => other.phones.includes(phone)) ? ['phone-shared' as const] : []),
    nearness,
    ...(isApart ? ['people-differ' as const] : []),
  ]
  const points = reasons.reduce((sum, reason) => sum + HOME_POINTS[reason], 0)
  return { score: Math.max(0, Math.min(100, points)), reasons }
}

type Address = LikenedHome['address']

/** The same house number in a lane that only one of both was told with is less than the same address. */
function likenessOfAddresses(one: Address, other: Address): HomeLikenessReason[] {
  const [a, b] = [partsOf(one), partsOf(other)]
  if (a.number === '' || a.number !== b.number) return []
  if (a.lane === b.lane) return a.lane === '' ? ['address-number-same'] : ['address-same']
  return a.lane === '' || b.lane === '' ? ['address-number-same'] : []
}

const known = new WeakMap<Address, { readonly number: string; readonly lane: string }>()

/** The same for addresses that differ in marks, case, spaces and the word for a lane only. One is compared with many. */
function partsOf(address: Address) {
  const before = known.get(address)
  if (before) return before
  const { number, lane } = address
  const parts = { number: plain(number), lane: plain(searchKey(lane).replace(/^(duong|ngo|hem|kenh|to|xom) /, '')) }
  known.set(address, parts)
  return parts
}

/** What leads from one home to those with its house number; undefined where none is known. */
export function houseNumberKey({ number }: Pick<Address, 'number'>): string | undefined {
  return plain(number) || undefined
}

/** The lane of an address, however it was written; empty where none was told. */
export function laneKey(address: Address): string {
  return partsOf(address).lane
}

function plain(text: string): string {
  return searchKey(text)
    .replace(/^(so|nha so) /, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
