import { wholeKey } from '@lantoa/vietnam/search-words'
import type { HomeOnPhone } from '../../phone/home.ts'
import { birthYear } from '../home/home-in-words.ts'
import type { Birth } from './answers.ts'

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

/** Whoever has this name, however it is spelled, and was born in this year. */
export function namesakesIn(
  homes: readonly HomeOnPhone[],
  { name, birth }: { name: string; birth: Birth },
): Resembling[] {
  const [key, year] = [wholeKey(name), birthYear({ birth })]
  return homes.flatMap((home) =>
    home.people
      .filter((person) => wholeKey(person.name) === key && birthYear(person) === year)
      .map((person) => ({ home, person })),
  )
}
