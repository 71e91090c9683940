import { hasRight } from '@lantoa/sdk/rights'
import type { Session } from '../../phone/kinds/session.ts'
import type { Locker } from '../../phone/locker.ts'
import { gatherNeighbours, type Neighbour } from '../people/neighbours.ts'

export type SessionKnown = {
  readonly session: Session
  /** Whoever holds the phone writes down who comes. */
  readonly mayRecord: boolean
  /** People of the hamlets of this phone in which the session is, by their names. */
  readonly people: readonly Neighbour[]
  /** Who was written down on this phone. */
  readonly attending: ReadonlySet<string>
}

/** Undefined: a session that is not on this phone. */
export async function gatherSession(locker: Locker, sessionId: string): Promise<SessionKnown | undefined> {
  const [sessions, me] = await Promise.all([locker.sessions(), locker.me()])
  const session = sessions?.find((one) => one.sessionId === sessionId)
  if (!session) return undefined
  const here = (me?.hamlets ?? []).map(({ code }) => code).filter((code) => isWithin(code, session.unitCode))
  return {
    session,
    mayRecord: hasRight(me?.roles ?? [], 'attendances:record'),
    people: await gatherNeighbours(locker, here),
    attending: await locker.attending(sessionId),
  }
}

/** A hamlet is within its commune and what has that; the service says it of boundaries that changed. */
function isWithin(hamlet: string, unit: string): boolean {
  return hamlet === unit || !unit.includes('.')
}
