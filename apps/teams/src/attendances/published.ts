import type { Tx } from '@lantoa/chassis/database/database'
import { entity } from '@lantoa/chassis/outbox/entity'
import type { EventContext } from '@lantoa/chassis/outbox/outbox'
import { attendanceChanged } from '@lantoa/contracts/teams/sessions.events'
import type { Renamed } from '../known-homes/erased-people.ts'
import { sessions } from '../sessions/published.ts'
import type { StoredSession } from '../sessions/session.ts'
import { session } from '../sessions/session-table.ts'
import { type AttendanceAt, byPerson, personKey, type StoredAttendance, stateOf } from './attendance.ts'
import { renameResidents } from './rename.ts'
import { attendance, countAttended, listSessionsOf, listTogether, reviseOf } from './store.ts'

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
  return attendancesAt(found, sessions, byPerson(await listTogether(tx, found)))
}

/** Attendances with what is published along with them. */
export function attendancesAt(
  rows: readonly StoredAttendance[],
  sessions: ReadonlyMap<string, StoredSession>,
  people: ReturnType<typeof byPerson>,
): AttendanceAt[] {
  return rows.flatMap((one) => {
    const at = sessions.get(one.sessionId)
    return at ? [{ attendance: one, session: at, together: people.get(personKey(one)) ?? [] }] : []
  })
}

/** Publishes attendances whose next revision is written already, as they are now. */
export async function publishAnew(tx: Tx, ids: readonly string[], context: EventContext): Promise<void> {
  await attendances.append(tx, await loadAttendances(tx, ids), [], context)
}

/** Publishes anew who was at sessions that were changed where or whether they count. */
export async function republishOf(tx: Tx, sessionIds: readonly string[], context: EventContext): Promise<void> {
  if (sessionIds.length === 0) return
  await publishAnew(tx, await reviseOf(tx, sessionIds), context)
}

/**
 * Forgets who residents were that are erased: they count as somebody, once as before. Under the locks of their sessions, as
 * whoever changes an attendance: what is published of one never goes back to the id that is forgotten. Who is found to be
 * one by their erasure, or two, is counted so.
 */
export async function forgetResidents(tx: Tx, renamed: readonly Renamed[], context: EventContext): Promise<void> {
  if (renamed.length === 0) return
  const sessionIds = await listSessionsOf(
    tx,
    renamed.map(({ id }) => id),
  )
  if (sessionIds.length === 0) return
  await session.lock(tx, sessionIds)
  await publishAnew(tx, await renameResidents(tx, renamed), context)
  await publishCounted(tx, sessionIds, context)
}

/** Counts anew who is at sessions, which are locked, and says so. */
export async function publishCounted(tx: Tx, sessionIds: readonly string[], context: EventContext): Promise<void> {
  countAttended(tx, sessionIds)
  await sessions.append(tx, [...(await session.find(tx, sessionIds)).values()], [], context)
}
