import type { Tx } from '@lantoa/chassis/database/database'
import { includes } from '@lantoa/units/intervals'
import { findResidents } from '../known-homes/find.ts'
import { findStretches } from '../members/find.ts'
import type { SessionFacts } from '../sessions/domain.ts'
import type { StoredAttendance } from './attendance.ts'
import { livesNear } from './places.ts'
import { listStanding } from './store.ts'

/**
 * How many of those who stand at sessions could not be written down at one as it would be, by the same rule as when they
 * are: so it does not matter which is told first. Of officials, and of who is erased, nothing is known.
 */
export async function strangersAt(tx: Tx, sessionIds: readonly string[]): Promise<SessionFacts['countStrangers']> {
  const standing = await listStanding(tx, sessionIds)
  const idsOf = (kind: StoredAttendance['attendeeKind']) =>
    standing.flatMap(({ attendeeKind, attendeeId }) => (attendeeKind === kind ? [attendeeId] : []))
  const residents = await findResidents(tx, idsOf('resident'))
  const memberships = await findStretches(tx, idsOf('member'))
  return (session, tree) => {
    const isStranger = ({ attendeeKind, attendeeId }: StoredAttendance) => {
      if (attendeeKind === 'member') return !includes(memberships.get(attendeeId) ?? [], session.day)
      const resident = attendeeKind === 'resident' ? residents.get(attendeeId) : undefined
      return resident !== undefined && !livesNear(resident, session, tree)
    }
    const strangers = standing.filter((one) => one.sessionId === session.sessionId && isStranger(one))
    return new Set(strangers.map(({ countsFor }) => countsFor)).size
  }
}
