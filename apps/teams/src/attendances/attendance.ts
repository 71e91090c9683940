import type { AttendeeId } from '@lantoa/contracts/ids'
import type { AttendanceWarning } from '@lantoa/contracts/lists'
import type { Attendance } from '@lantoa/contracts/teams/attendances.http'
import type { AttendanceState } from '@lantoa/contracts/teams/sessions.events'
import type { StoredSession } from '../sessions/session.ts'

/** An attendance as it is kept. */
export type StoredAttendance = Omit<Attendance, 'warnings'> & {
  readonly warnings: readonly AttendanceWarning[]
  /** Of its published states. */
  readonly revision: number
  /** Whom it counts for by now: another one where persons were merged. */
  readonly countsFor: AttendeeId
  readonly recordedActions: Attendance['actions']
  readonly recordedBy: string
}

/** With what it takes from its session, and what else stands there of the same person, by id. */
export type AttendanceAt = {
  readonly attendance: StoredAttendance
  readonly session: StoredSession
  /** All that is not withdrawn: several where a person was written down twice, under two ids. */
  readonly together: readonly StoredAttendance[]
}

/** An attendance as it is answered. */
export function viewOf(attendance: StoredAttendance): Attendance {
  const { revision: _revision, countsFor: _for, recordedActions: _actions, recordedBy: _by, ...shown } = attendance
  const { warnings, ...rest } = shown
  return { ...rest, ...shownWarnings(warnings) }
}

function shownWarnings(warnings: readonly AttendanceWarning[]) {
  return warnings.length === 0 ? {} : { warnings: [...warnings] }
}

/** An attendance as it is published. Of a person who was written down twice one counts, with what is said in any. */
export function stateOf({ attendance, session, together }: AttendanceAt): AttendanceState {
  const { attendanceId, sessionId, attendeeKind, countsFor, warnings } = attendance
  const { unitCode, unitFrom, day, status } = session
  const isFirst = together[0]?.attendanceId === attendanceId
  const counts = status === 'held' && isFirst
  const actions = isFirst ? [...new Set(together.flatMap((one) => one.actions))] : attendance.actions
  return {
    ...{ attendanceId, sessionId, unitCode, unitFrom, day, counts, attendeeKind, attendeeId: countsFor, actions },
    ...shownWarnings(warnings),
  }
}

/** What stands of each person, as `personKey` calls them, in the order of ids; what is withdrawn stands no more. */
export function byPerson(all: readonly StoredAttendance[]): Map<string, StoredAttendance[]> {
  const standing = all.filter(({ withdrawal }) => withdrawal === null)
  return Map.groupBy(
    standing.sort((a, b) => (a.attendanceId < b.attendanceId ? -1 : 1)),
    personKey,
  )
}

/** A person at a session, under whichever id. */
export function personKey({
  sessionId,
  attendeeKind,
  countsFor,
}: Pick<StoredAttendance, 'sessionId' | 'attendeeKind' | 'countsFor'>): string {
  return `${sessionId} ${attendeeKind} ${countsFor}`
}
