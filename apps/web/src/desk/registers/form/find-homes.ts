import { type Data, type Lantoa, LantoaError } from '@lantoa/sdk'
import { formatDay } from '@lantoa/vietnam/days'
import { say } from '../../../words/words.ts'
import { NATION } from '../../top/nation.ts'
import { communeAround } from './commune-around.ts'
import { type Home, homeInWords, isSought } from './homes.ts'

/** As many as are shown at first, and as are added each time somebody asks for more. */
export const SHOWN = 20
/** As many people as one answer may name; who sees so many types more. */
export const MOST = 180

export type Sought = {
  readonly words: string
  /** In whose commune homes are looked for; above communes they are found by their people alone: there are too many. */
  readonly unit: string | undefined
  /** Whose homes come first. */
  readonly hamlet: string | undefined
  readonly most: number
}
/** `key`: of the home, or of the person by whom it was found. */
export type FoundHome = { readonly id: string; readonly key: string; readonly said: string }
export type FoundHomes = { readonly homes: readonly FoundHome[]; readonly isMore: boolean }
const NONE: FoundHomes = { homes: [], isMore: false }

/** Homes by their address or code, and by who lives in them; what is asked stands in no address. */
export async function findHomes(lantoa: Lantoa, sought: Sought, signal: AbortSignal): Promise<FoundHomes> {
  const { unit, hamlet, most } = sought
  const isAll = unit === undefined || unit === NATION
  const around = isAll ? undefined : ((await communeAround(lantoa, unit, signal)) ?? unit)
  const [near, others] = await Promise.all([
    hamlet === undefined ? NONE : findIn(lantoa, hamlet, sought, signal),
    findIn(lantoa, around, sought, signal).catch(noneOutside(hamlet)),
  ])
  const isNear = ({ key }: FoundHome) => near.homes.some((one) => one.key === key)
  const homes = [...near.homes, ...others.homes.filter((home) => !isNear(home))]
  const isMore = near.isMore || others.isMore || homes.length > most
  return { homes: homes.slice(0, most), isMore: isMore && most < MOST }
}

/** Who works for one hamlet may see no other of its commune. */
function noneOutside(hamlet: string | undefined): (error: unknown) => FoundHomes {
  return (error) => {
    if (hamlet !== undefined && error instanceof LantoaError && error.status === 403) return NONE
    throw error
  }
}

async function findIn(
  lantoa: Lantoa,
  place: string | undefined,
  { words, most }: Sought,
  signal: AbortSignal,
): Promise<FoundHomes> {
  const body = { name: words, limit: most, ...(place !== undefined && { unit: place }) }
  const [people, { read, found }] = await Promise.all([
    lantoa.identity.searchResidents({ body, signal }).orThrow(),
    scan(lantoa, place, { words, most }, signal),
  ])
  const byAddress = found.map((home) => ({ id: home.householdId, key: home.householdId, said: homeInWords(home) }))
  const byPeople = people.items.filter(({ leftOn }) => leftOn === null).map((person) => homeOf(person, read))
  return { homes: [...byAddress, ...byPeople], isMore: found.length > most || people.next !== undefined }
}

type Person = Data<'identity', 'searchResidents'>['items'][number]

function homeOf({ residentId, householdId, hamletCode, name, birth }: Person, read: ReadonlyMap<string, Home>) {
  const home = read.get(householdId)
  const born = 'date' in birth ? formatDay(birth.date) : String(birth.year)
  const said = say('home-field.person', { name, birth: born, home: home ? homeInWords(home) : hamletCode })
  return { id: householdId, key: residentId, said }
}

/** Reads the homes of a hamlet or a commune, page by page, until one more is found than is shown. */
async function scan(
  lantoa: Lantoa,
  place: string | undefined,
  { words, most }: Pick<Sought, 'words' | 'most'>,
  signal: AbortSignal,
) {
  const read = new Map<string, Home>()
  const found: Home[] = []
  if (place === undefined || !/^\d{5}/.test(place)) return { read, found }
  for await (const home of livedIn(lantoa, place, signal)) {
    read.set(home.householdId, home)
    if (isSought(home, words)) found.push(home)
    if (found.length > most) break
  }
  return { read, found }
}

/** The homes in which somebody may live. */
export async function homesOf(lantoa: Lantoa, hamlet: string, signal: AbortSignal): Promise<Home[]> {
  return Array.fromAsync(livedIn(lantoa, hamlet, signal))
}

function livedIn({ identity }: Lantoa, place: string, signal: AbortSignal): AsyncIterable<Home> {
  const query = { unit: place, status: 'active', limit: 500 } as const
  return identity.listHouseholds.all({ query, signal })
}
