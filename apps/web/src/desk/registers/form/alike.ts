import { type Data, type Lantoa, LantoaError } from '@lantoa/sdk'
import type { Item } from '@lantoa/sheets/read-row'
import { wholeKey } from '@lantoa/vietnam/search-words'
import { say } from '../../../words/words.ts'
import { thingAddress } from '../addresses.ts'
import type { Screen } from '../screens/screen.ts'
import { homesOf } from './find-homes.ts'
import { type Home, homeInWords, isSameAddress } from './homes.ts'

/** What is recorded already and may be the same thing. */
export type Alike = { readonly said: string; readonly href: string }
type New = { readonly id: string; readonly record: Item }
type Person = Pick<Data<'identity', 'getResident'>, 'residentId' | 'name' | 'birth' | 'leftOn'>

/** A hint for whoever records a home or a person; where it can't be had, the new thing is recorded without one. */
export async function findAlike(lantoa: Lantoa, { name }: Screen, made: New): Promise<Alike | undefined> {
  try {
    if (name === 'households') return await alikeHome(lantoa, made)
    return name === 'residents' ? await alikePerson(lantoa, made) : undefined
  } catch (error) {
    if (error instanceof LantoaError) return undefined
    throw error
  }
}

async function alikeHome(lantoa: Lantoa, made: New): Promise<Alike | undefined> {
  const home = homeLike(made, await homesOf(lantoa, String(made.record.hamletCode), new AbortController().signal))
  return (
    home && { said: say('alike.home', { home: homeInWords(home) }), href: thingAddress('households', home.householdId) }
  )
}

async function alikePerson({ identity }: Lantoa, made: New): Promise<Alike | undefined> {
  const query = { householdId: String(made.record.householdId), limit: 200 }
  const person = personLike(made, (await identity.listResidents({ query }).orThrow()).items)
  return person && { said: say('alike.person'), href: thingAddress('residents', person.residentId) }
}

/** Another home at the same address. */
export function homeLike({ id, record }: New, homes: readonly Home[]): Home | undefined {
  const { number = '', lane = '' } = (record.address ?? {}) as Partial<Record<'number' | 'lane', string>>
  return homes.find((home) => home.householdId !== id && isSameAddress({ number, lane }, home.address))
}

/** Another person of the home with the same name, who may have been born on the same day. */
export function personLike({ id, record }: New, people: readonly Person[]): Person | undefined {
  const born = yearAndDay(record.birth as Person['birth'])
  return people.find(({ residentId, leftOn, name, birth }) => {
    if (residentId === id || leftOn !== null || wholeKey(name) !== wholeKey(String(record.name))) return false
    const other = yearAndDay(birth)
    return other.year === born.year && (other.day === born.day || other.day === '' || born.day === '')
  })
}

function yearAndDay(birth: { date?: string | undefined; year?: number | undefined }): { year: string; day: string } {
  return { year: birth.date?.slice(0, 4) ?? String(birth.year), day: birth.date ?? '' }
}
