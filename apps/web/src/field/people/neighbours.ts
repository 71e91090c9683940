import type { HomeOnPhone } from '../../phone/home.ts'
import type { Locker } from '../../phone/locker.ts'

/** Somebody who lives around here, as the phone knows him. */
export type Neighbour = Pick<HomeOnPhone['people'][number], 'residentId' | 'name' | 'birth'> &
  Pick<HomeOnPhone, 'householdId' | 'hamletCode'>

const VIETNAMESE = new Intl.Collator('vi')

/** People of hamlets of this phone, by their names. */
export async function gatherNeighbours(
  locker: Pick<Locker, 'homes'>,
  hamlets: readonly string[],
): Promise<Neighbour[]> {
  const homes = (await Promise.all(hamlets.map((code) => locker.homes(code)))).flat()
  const people = homes.flatMap(({ householdId, hamletCode, people }) =>
    people.map(({ residentId, name, birth }) => ({ residentId, name, birth, householdId, hamletCode })),
  )
  return people.sort((a, b) => VIETNAMESE.compare(lastWord(a.name), lastWord(b.name)))
}

/** Here people are sorted by the name by which they are called, which is the last. */
function lastWord(name: string): string {
  const words = name.split(' ')
  return [words.at(-1) ?? '', ...words].join(' ')
}
