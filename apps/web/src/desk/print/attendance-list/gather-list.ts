import type { Data, Lantoa } from '@lantoa/sdk'

export type Session = Data<'teams', 'getSession'>
type Person = Data<'identity', 'listResidents'>['items'][number]
/** Who may come, in the order in which people are called. */
export type Guests = readonly Pick<Person, 'residentId' | 'name' | 'birth'>[]

const PAGE = 500
const VIETNAMESE = new Intl.Collator('vi')

/** Asks identity for the people of the session's hamlet, which writes down who was shown them. */
export async function askGuests({ identity }: Lantoa, { unitCode }: Session, signal: AbortSignal): Promise<Guests> {
  const query = { unit: unitCode, limit: PAGE }
  const all = await Array.fromAsync(identity.listResidents.all({ query, signal }))
  return all
    .filter(({ leftOn }) => leftOn === null)
    .toSorted((a, b) => VIETNAMESE.compare(lastWord(a.name), lastWord(b.name)))
}

/** People are sorted by the name by which they are called, which is the last. */
function lastWord(name: string): string {
  const words = name.split(' ')
  return [words.at(-1) ?? '', ...words].join(' ')
}
