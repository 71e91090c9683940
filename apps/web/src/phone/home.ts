import type { Pack, PackHome, PackPerson } from './pack.ts'

/** A visit of this phone's own, sent or not. */
export type OwnVisit = { visitId: string; startedAt: string; outcome: string }

/** A home as this phone knows it: what the pack says, and what was recorded here. */
export type HomeOnPhone = Pick<PackHome, 'householdId' | 'hamletCode' | 'address' | 'devices' | 'language'> & {
  /** Of people only initials and the year of birth are shown. */
  masked: boolean
  people: PackPerson[]
  /** Newest first. */
  visits: OwnVisit[]
}

export type VisitsOf = (householdId: string) => OwnVisit[]

const VIETNAMESE = new Intl.Collator('vi', { numeric: true })

/** The homes of a pack with their people, by lane and number. */
export function homesIn({ things, masked }: Pack, visitsOf: VisitsOf): HomeOnPhone[] {
  const all = Object.values(things)
  const people = Map.groupBy(
    all.filter((thing) => thing.kind === 'person'),
    ({ householdId }) => householdId,
  )
  const homes = all.filter((thing) => thing.kind === 'home')
  return homes
    .map(({ householdId, hamletCode, address, devices, language }) => ({
      ...{ householdId, hamletCode, address, devices, language, masked },
      people: people.get(householdId) ?? [],
      visits: visitsOf(householdId),
    }))
    .sort(byAddress)
}

/** One home of a pack. */
export function homeIn(pack: Pack, householdId: string, visitsOf: VisitsOf): HomeOnPhone | undefined {
  const own = Object.entries(pack.things).filter(([, thing]) => thing.householdId === householdId)
  return homesIn({ ...pack, things: Object.fromEntries(own) }, visitsOf)[0]
}

function byAddress(a: HomeOnPhone, b: HomeOnPhone): number {
  return VIETNAMESE.compare(addressOf(a), addressOf(b)) || (a.householdId < b.householdId ? -1 : 1)
}

function addressOf({ address }: HomeOnPhone): string {
  return address === null ? '' : `${address.lane} ${address.number}`
}
