import type { AttendeeId } from '@lantoa/contracts/ids'
import type { Attendance } from '@lantoa/contracts/teams/attendances.http'
import type { AttendanceState } from '@lantoa/contracts/teams/sessions.events'
import type { StoredSession } from '../sessions/session.ts'

/** An attendance as it is kept. */
export type StoredAttendance = Attendance & {
  /** Of its published states. */
  readonly revision: number
  /** Whom it counts for by now: another one where persons were merged. */
  readonly countsFor: AttendeeId
  readonly recordedActions: Attendance['actions']
  readonly recordedBy: string
}

/** With what it takes from its session. */
export type AttendanceAt = { readonly attendance: StoredAttendance; readonly session: StoredSession }

/** An attendance as it is answered. */
export function viewOf(attendance: StoredAttendance): Attendance {
  const { revision: _revision, countsFor: _for, recordedActions: _actions, recordedBy: _by, ...shown } = attendance
  return shown
}

/** An attendance as it is published. */
export function stateOf({ attendance, session }: AttendanceAt): AttendanceState {
  const { attendanceId, sessionId, attendeeKind, countsFor, actions, withdrawal } = attendance
  const { unitCode, unitFrom, day, status } = session
  const counts = status === 'held' && withdrawal === null
  return { attendanceId, sessionId, unitCode, unitFrom, day, counts, attendeeKind, attendeeId: countsFor, actions }
}
