import type { Database } from '@lantoa/chassis/database/database'
import { changesOf, type FormerState, formerOf, listFormer } from '@lantoa/chassis/history/former-states'
import type { Attendance, AttendanceChange } from '@lantoa/contracts/teams/attendances.http'
import { type StoredAttendance, viewOf } from './attendance.ts'

/** What a change can change. Whose attendance it is stands in no history: who is erased is called by another id. */
type Changed = Pick<Attendance, 'actions' | 'withdrawal' | 'version'>

/** What to keep of an attendance that is changed. */
export function formerStateOf(
  { attendanceId: id, actions, withdrawal, version }: StoredAttendance,
  kind: AttendanceChange['kind'],
  who: { by: string; now: Date },
): FormerState {
  const before: Changed = { actions, withdrawal, version }
  return formerOf({ id, version, before }, { kind }, who)
}

/** The changes of an attendance, latest first. */
export async function historyOf(source: Database, known: StoredAttendance): Promise<AttendanceChange[]> {
  const { version, recordedBy, receivedAt: recordedAt } = known
  const view = viewOf(known)
  const former = await listFormer(source, known.attendanceId)
  return changesOf<Changed>(former, { kind: 'recorded', version, recordedBy, recordedAt }, view).map(
    ({ kind, at, by, state }) => ({ kind: kind as AttendanceChange['kind'], at, by, state: { ...view, ...state } }),
  )
}
