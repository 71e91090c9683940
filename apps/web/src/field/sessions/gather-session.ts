import { hasRight } from '@lantoa/sdk/rights'
import type { HomeOnPhone } from '../../phone/home.ts'
import type { Locker } from '../../phone/locker.ts'
import type { Session } from '../../phone/sessions.ts'

/** Somebody who may come to a session, as the phone knows him. */
export type Neighbour = Pick<HomeOnPhone['people'][number], 'residentId' | 'name' | 'birth'> &
  Pick<HomeOnPhone, 'householdId'>

export type SessionKnown = {
  readonly session: Session
  /** Whoever holds the phone writes down who comes. */
  readonly mayRecord: boolean
  /** People of the hamlets of this phone in which the session is, by their names. */
  readonly people: readonly Neighbour[]
  /** Who was written down on this phone. */
  readonly attending: ReadonlySet<string>
}

const VIETNAMESE = new Intl.Collator('vi')

/** Undefined: a session that is not on this phone. */
export async function gatherSession(locker: Locker, sessionId: string): Promise<SessionKnown | undefined> {
  const [sessions, me] = await Promise.all([locker.sessions(), locker.me()])
  const session = sessions?.find((one) => one.sessionId === sessionId)
  if (!session) return undefined
  const here = (me?.hamlets ?? []).filter(({ code }) => isWithin(code, session.unitCode))
  const homes = (await Promise.all(here.map(({ code }) => locker.homes(code)))).flat()
  const people = homes.flatMap(({ householdId, people }) =>
    people.map(({ residentId, name, birth }) => ({ residentId, name, birth, householdId })),
  )
  return {
    session,
    mayRecord: hasRight(me?.roles ?? [], 'attendances:record'),
    people: people.toSorted((a, b) => VIETNAMESE.compare(lastWord(a.name), lastWord(b.name))),
    attending: await locker.attending(sessionId),
  }
}

/** A hamlet is within its commune and what has that; the service says it of boundaries that changed. */
function isWithin(hamlet: string, unit: string): boolean {
  return hamlet === unit || !unit.includes('.')
}

/** Here people are sorted by the name by which they are called, which is the last. */
function lastWord(name: string): string {
  const words = name.split(' ')
  return [words.at(-1) ?? '', ...words].join(' ')
}
