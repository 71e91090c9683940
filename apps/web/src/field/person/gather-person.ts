import type { HomeOnPhone } from '../../phone/home.ts'
import type { Locker } from '../../phone/locker.ts'
import type { PersonFacts } from '../../phone/person-facts.ts'
import { headOf } from './head/decide.ts'

export type PersonKnown = {
  householdId: string
  person: HomeOnPhone['people'][number]
  facts: PersonFacts
  /** Who heads the home; undefined: nobody was named. */
  head: HomeOnPhone['people'][number] | undefined
  /** Who headed it until it was written down here that she lives there no more. */
  formerHead?: string | undefined
  /** Only initials and the year of birth are shown. */
  masked: boolean
  /** Who has this phone in hand; undefined: nobody knows him as a member of a team. */
  helperId: string | undefined
}

const NOTHING: PersonFacts = { skills: [], uses: [], steps: [], apps: [], consents: [], accounts: [] }

/** Somebody of a home; undefined: she is not on this phone, or not any more. */
export async function gatherPerson(
  locker: Locker,
  householdId: string,
  residentId: string,
): Promise<PersonKnown | undefined> {
  const [home, facts, me] = await Promise.all([locker.home(householdId), locker.facts(householdId), locker.me()])
  if (home === undefined || 'gone' in home) return undefined
  const person = home.people.find((one) => one.residentId === residentId)
  if (person === undefined) return undefined
  const { masked, people, formerHead } = home
  const known = {
    householdId,
    person,
    masked,
    head: headOf(people),
    formerHead,
    facts: facts.get(residentId) ?? NOTHING,
  }
  return { ...known, helperId: me?.personId ?? undefined }
}

export function addressOf({ householdId, person }: Pick<PersonKnown, 'householdId' | 'person'>): string {
  return `/field/h/${householdId}/people/${person.residentId}`
}
