import type { HomeOnPhone } from '../../phone/home.ts'
import { say } from '../../words/field-later.ts'

type Person = HomeOnPhone['people'][number]
type Home = Pick<HomeOnPhone, 'address' | 'people'> & { gone?: true }

/** What a home is called: by who is oldest in it, as neighbours do; where nobody is known, by its address. */
export function homeTitle(home: Home): string {
  if (home.gone) return say('home.elsewhere')
  const [oldest] = eldestFirst(home.people)
  if (oldest) return say('home.of', { name: oldest.name })
  return addressInWords(home) ?? say('home.nameless')
}

export function addressInWords({ address }: Pick<Home, 'address'>): string | undefined {
  const number = address?.number ? [say('home.number', { number: address.number })] : []
  const lane = address?.lane ? [address.lane] : []
  const parts = [...number, ...lane]
  return parts.length === 0 ? undefined : parts.join(', ')
}

export function eldestFirst(people: readonly Person[]): Person[] {
  return [...people].sort((a, b) => (birthKey(a) < birthKey(b) ? -1 : 1))
}

export function birthYear({ birth }: Pick<Person, 'birth'>): string {
  return 'year' in birth ? String(birth.year) : birth.date.slice(0, 4)
}

function birthKey({ birth }: Person): string {
  return 'year' in birth ? String(birth.year) : birth.date
}
