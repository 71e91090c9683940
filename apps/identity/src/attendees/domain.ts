import type { Caller } from '@lantoa/chassis/http/caller'
import { type Refusal, refuse } from '@lantoa/chassis/http/outcome'
import { reachesPlaceOf } from '@lantoa/chassis/units/judge-place'
import type { FoundAttendee } from '@lantoa/contracts/identity/attendees.http'
import type { Data } from '@lantoa/sdk/client'
import type { UnitTree } from '@lantoa/units/tree'
import type { Day } from '@lantoa/vietnam/days'
import type { StoredResident } from '../residents/resident.ts'

/** A session as teams shows it to the caller. */
export type Session = Pick<Data<'teams', 'getSession'>, 'unitCode' | 'day' | 'status' | 'trainerIds' | 'headcounts'>
type Here = { readonly tree: UnitTree; readonly today: Day }
type Code = 'unknown-session' | 'session-not-held' | 'session-in-future'

export const UNKNOWN = refuse('unknown-session', 'No session of yours has this id.', { pointer: '/sessionId' })

/** Why nobody is named to the caller: who cannot be written down at a session is not looked for either. */
export function refuseSession(caller: Caller, session: Session, here: Here): Refusal<Code> | undefined {
  if (!holds(caller, session, here)) return UNKNOWN
  if (session.status === 'cancelled' || session.status === 'postponed' || session.headcounts.length > 0) {
    return refuse('session-not-held', 'Nobody is written down by name at this session.')
  }
  if (session.day > here.today) return refuse('session-in-future', `The session is on ${session.day}.`)
  return undefined
}

/** Who oversees none is shown his own ones alone; who does is shown those above his units, too. */
function holds(caller: Caller, { unitCode, day, trainerIds }: Session, { tree, today }: Here): boolean {
  if (!caller.permissions.has('sessions:oversee')) return true
  const isOwn = trainerIds.some((id) => id === caller.subject)
  return isOwn || reachesPlaceOf(caller, tree, { code: unitCode, on: day }, today)
}

/** No more than it takes to know somebody. */
export function attendeeOf({ residentId, name, birth, hamletCode }: StoredResident): FoundAttendee {
  const birthYear = 'date' in birth ? Number(birth.date.slice(0, 4)) : birth.year
  return { residentId, name, birthYear, hamletCode }
}
