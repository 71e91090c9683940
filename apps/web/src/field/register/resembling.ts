import { likenessOf, type Nearness, PAIR_FROM } from '@lantoa/vietnam/same-person'
import { wholeKey } from '@lantoa/vietnam/search-words'
import type { HomeOnPhone } from '../../phone/home.ts'
import { birthYear } from '../home/home-in-words.ts'

type Person = HomeOnPhone['people'][number]
export type Resembling = { readonly home: HomeOnPhone; readonly person?: Person }

/** The homes at this address, however it is spelled. Without a number it says nothing: a lane has many homes. */
export function homesAt(
  homes: readonly HomeOnPhone[],
  { number, lane }: { number: string; lane: string },
): Resembling[] {
  if (wholeKey(number) === '') return []
  const same = ({ address }: HomeOnPhone) =>
    address !== null && wholeKey(address.number) === wholeKey(number) && wholeKey(address.lane) === wholeKey(lane)
  return homes.filter(same).map((home) => ({ home }))
}

type Sought = Parameters<typeof likenessOf>[0] & { readonly householdId: string; readonly hamletCode: string }

/**
 * Whoever may be this person, by the score of the services, the most alike first; and whoever has the name, however it is
 * spelled, and was born in the year: in a lane one knows whether they moved here.
 */
export function namesakesIn(homes: readonly HomeOnPhone[], sought: Sought): Resembling[] {
  const [key, year] = [wholeKey(sought.name), birthYear(sought)]
  const found = homes.flatMap((home) =>
    home.people.flatMap((person) => {
      const score = likenessOf(sought, person, { nearness: nearnessOf(sought, home) })?.score ?? 0
      const isNamesake = wholeKey(person.name) === key && birthYear(person) === year
      return isNamesake || score >= PAIR_FROM ? [{ home, person, score }] : []
    }),
  )
  return found.sort((a, b) => b.score - a.score).map(({ home, person }) => ({ home, person }))
}

/** The homes of a phone lie in hamlets of one team; which of them came from one another it does not know. */
function nearnessOf(sought: Sought, home: HomeOnPhone): Nearness {
  if (home.householdId === sought.householdId) return 'same-home'
  return home.hamletCode === sought.hamletCode ? 'same-hamlet' : 'same-commune'
}
