import type { Tx } from '@lantoa/chassis/database/database'
import { entity } from '@lantoa/chassis/outbox/entity'
import type { EventContext } from '@lantoa/chassis/outbox/outbox'
import { attendanceChanged } from '@lantoa/contracts/teams/sessions.events'
import { v7 as uuid } from 'uuid'
import { session } from '../sessions/session-table.ts'
import { type AttendanceAt, stateOf } from './attendance.ts'
import { attendance, renameResidents, reviseOf } from './store.ts'

export const attendances = entity(attendanceChanged, {
  ...{ table: 'attendance', key: 'attendance_id', version: 'revision' },
  load: loadAttendances,
  entry: (one: AttendanceAt) => ({
    ...{ key: one.attendance.attendanceId, data: stateOf(one), sequence: one.attendance.revision },
  }),
})

async function loadAttendances(tx: Tx, ids: readonly string[]): Promise<AttendanceAt[]> {
  const found = [...(await attendance.find(tx, ids)).values()]
  const sessions = await session.find(tx, [...new Set(found.map(({ sessionId }) => sessionId))])
  return found.flatMap((one) => {
    const at = sessions.get(one.sessionId)
    return at ? [{ attendance: one, session: at }] : []
  })
}

/** Publishes anew who was at sessions that were changed where or whether they count. */
export async function republishOf(tx: Tx, sessionIds: readonly string[], context: EventContext): Promise<void> {
  if (sessionIds.length === 0) return
  const ids = await reviseOf(tx, sessionIds)
  await attendances.append(tx, await loadAttendances(tx, ids), [], context)
}

/** Forgets who residents were that are erased: they count as somebody, once as before. */
export async function forgetResidents(tx: Tx, residentIds: readonly string[], context: EventContext): Promise<void> {
  if (residentIds.length === 0) return
  const ids = await renameResidents(tx, new Map(residentIds.map((id) => [id, uuid()])))
  await attendances.append(tx, await loadAttendances(tx, ids), [], context)
}
