import type { HouseholdId } from '@lantoa/contracts/ids'
import { HOME_PAIR_FROM, type HomeLikeness, houseNumberKey, laneKey, likenessOfHomes } from '@lantoa/vietnam/same-home'
import { HINT_FROM, likenessOf, PAIR_FROM } from '@lantoa/vietnam/same-person'
import type { StoredHousehold } from '../households/household.ts'
import { inOrder } from '../likeness/distinct-pairs.ts'
import { matchKeys } from '../likeness/match-keys.ts'
import type { StoredResident } from '../residents/resident.ts'

/** Homes near each other with all who live there, whoever of them was merged. */
export type Neighbourhood = {
  readonly homes: readonly StoredHousehold[]
  readonly people: readonly StoredResident[]
  /** Whether two hamlets are the same, or one went into the other: there people and addresses are compared more freely. */
  readonly isNear: (one: string, other: string) => boolean
}

/** A phone of more people is that of a shop or of the hamlet's head, and tells no two of them. */
const OF_ONE_PHONE = 40

export type HomePair = HomeLikeness & { readonly one: StoredHousehold; readonly other: StoredHousehold }

/** Pairs of homes that may be one, the smaller id first, in the order of ids. */
export function pairsOf({ homes, people, isNear }: Neighbourhood): HomePair[] {
  const byId = new Map(homes.map((home) => [home.householdId, home]))
  const livingIn = Map.groupBy(people, ({ householdId }) => householdId)
  const shared = sharedPeople(people, isNear)
  const named = new Set([...shared.keys(), ...sameAddresses(homes, livingIn)])
  const pairs = [...named].sort().flatMap((key): HomePair[] => {
    const [one, other] = key.split(' ').map((id) => byId.get(id as HouseholdId))
    if (!one || !other) return []
    const [a, b] = [one, other].map((home) => likened(home, livingIn.get(home.householdId) ?? []))
    const nearness = nearnessOf(one.hamletCode, other.hamletCode, isNear)
    const likeness = a && b && likenessOfHomes(a, b, { shared: shared.get(key)?.size ?? 0, nearness })
    return likeness && likeness.score >= HOME_PAIR_FROM ? [{ one, other, ...likeness }] : []
  })
  return pairs
}

function nearnessOf(one: string, other: string, isNear: Neighbourhood['isNear']) {
  if (one === other) return 'same-hamlet'
  return isNear(one, other) ? 'hamlet-succeeded' : 'other-hamlet'
}

function likened({ address }: StoredHousehold, people: readonly StoredResident[]) {
  return { address, people: people.length, phones: people.flatMap(({ phone }) => phone ?? []) }
}

function keyOf(one: string, other: string): string {
  const { oneId, otherId } = inOrder(one, other)
  return `${oneId} ${otherId}`
}

/** By two homes the people of one who may be somebody of the other, or were said to be. */
function sharedPeople(people: readonly StoredResident[], isNear: Neighbourhood['isNear']): Map<string, Set<string>> {
  const shared = new Map<string, Set<string>>()
  const groups = [
    ...Map.groupBy(people, ({ residentId, mergedInto }) => mergedInto ?? residentId).values(),
    ...alikeIn(people, isNear),
  ]
  for (const [one, other] of groups.flatMap(eachTwo)) {
    if (one.householdId === other.householdId) continue
    const key = keyOf(one.householdId, other.householdId)
    const [least = ''] = [one.residentId, other.residentId].sort()
    shared.set(key, (shared.get(key) ?? new Set()).add(least))
  }
  return shared
}

/**
 * Two at a time who are so much alike that an officer is shown them, farther away as much as a hint asks for. A year of a whole
 * hamlet alone says nothing.
 */
function alikeIn(people: readonly StoredResident[], isNear: Neighbourhood['isNear']): StoredResident[][] {
  const keyed = people.flatMap((one) => matchKeys(one).map((key) => ({ key, one })))
  const groups = Map.groupBy(
    keyed.filter(({ key }) => !key.startsWith('h:')),
    ({ key }) => key,
  )
  const telling = [...groups].flatMap(([key, group]) =>
    key.startsWith('p:') && group.length > OF_ONE_PHONE ? [] : [group],
  )
  return telling.flatMap((group) =>
    eachTwo(group.map(({ one }) => one)).filter(([one, other]) => {
      const [nearness, from] = isNear(one.hamletCode, other.hamletCode)
        ? (['same-hamlet', PAIR_FROM] as const)
        : (['same-commune', HINT_FROM] as const)
      return (likenessOf(one, other, { nearness })?.score ?? 0) >= from
    }),
  )
}

/** The house number alone is of a home in every lane: the lane or a phone must be the same too. */
function sameAddresses(homes: readonly StoredHousehold[], livingIn: ReadonlyMap<string, readonly StoredResident[]>) {
  const keyed = homes.flatMap((home) => {
    const [number, lane] = [houseNumberKey(home.address), laneKey(home.address)]
    if (number === undefined) return []
    const phones = (livingIn.get(home.householdId) ?? []).flatMap(({ phone }) => phone ?? [])
    const besides = [...(lane === '' ? [] : [`l:${lane}`]), ...new Set(phones.map((phone) => `p:${phone}`))]
    return besides.map((beside) => ({ key: `${number} ${beside}`, id: home.householdId }))
  })
  const groups = Map.groupBy(keyed, ({ key }) => key)
  return [...groups.values()].flatMap(eachTwo).map(([one, other]) => keyOf(one.id, other.id))
}

function eachTwo<One>(group: readonly One[]): [One, One][] {
  return group.flatMap((one, at) => group.slice(at + 1).map((other): [One, One] => [one, other]))
}
