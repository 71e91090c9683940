import type { Tx } from '@lantoa/chassis/database/database'
import { listOf } from '@lantoa/chassis/database/list-of'
import { table } from '@lantoa/chassis/database/table'
import { listAttendances as listRoute } from '@lantoa/contracts/teams/attendances.http'
import type { StoredAttendance } from './attendance.ts'

export const attendance = table<StoredAttendance>('attendance', {
  ...{ attendanceId: 'uuid key', version: 'integer', revision: 'integer', sessionId: 'uuid', attendeeKind: 'text' },
  ...{ attendeeId: 'uuid', countsFor: 'uuid', actions: 'text[]', recordedActions: 'text[]', recordedBy: 'text' },
  ...{ receivedAt: 'instant', withdrawal: 'jsonb', warnings: 'text[]' },
})

export const listAttendances = listOf(attendance, listRoute)

type Person = Pick<StoredAttendance, 'sessionId' | 'attendeeKind' | 'countsFor'>

/** What stands of these people at their sessions, under whichever ids; the sessions' locks keep it true until the commit. */
export function listTogether(tx: Tx, people: readonly Person[]): Promise<StoredAttendance[]> {
  return listOfPeople(tx, people, 'list-together', 'withdrawal IS NULL')
}

/** Who was taken off the lists of sessions because they were not there: that somebody stood twice says nothing. */
export function listTakenOff(tx: Tx, people: readonly Person[]): Promise<StoredAttendance[]> {
  return listOfPeople(tx, people, 'list-taken-off', `withdrawal ->> 'reason' <> 'recorded_twice'`)
}

function listOfPeople(tx: Tx, people: readonly Person[], name: string, which: string): Promise<StoredAttendance[]> {
  const sessionIds = people.map(({ sessionId }) => sessionId)
  return tx.query<StoredAttendance>({
    name,
    // People and sessions by themselves too: so they are looked up in an index, whatever Postgres takes the table for.
    text: `SELECT ${attendance.select} FROM attendance
            WHERE ${which} AND counts_for = ANY($1::uuid[]) AND session_id = ANY($4::uuid[])
              AND (counts_for, session_id, attendee_kind) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[]))`,
    values: [
      people.map(({ countsFor }) => countsFor),
      sessionIds,
      people.map(({ attendeeKind }) => attendeeKind),
      [...new Set(sessionIds)],
    ],
  })
}

/** All that stands at sessions; their locks keep it true until the commit. */
export async function listStanding(tx: Tx, sessionIds: readonly string[]): Promise<StoredAttendance[]> {
  if (sessionIds.length === 0) return []
  return tx.query<StoredAttendance>({
    name: 'list-standing-attendances',
    text: `SELECT ${attendance.select} FROM attendance WHERE withdrawal IS NULL AND session_id = ANY($1::uuid[])`,
    values: [sessionIds],
  })
}

/** All that is kept of residents, and of who is one with them; of a session as well where it was withdrawn. */
export async function listOfResidents(
  tx: Tx,
  { residentIds = [], sessionIds = [] }: { residentIds?: readonly string[]; sessionIds?: readonly string[] },
): Promise<StoredAttendance[]> {
  return tx.query<StoredAttendance>({
    name: 'list-attendances-of-residents',
    text: `SELECT ${attendance.select} FROM attendance
            WHERE attendee_kind = 'resident' AND (session_id = ANY($2::uuid[])
               OR attendee_id = ANY(ARRAY(SELECT unnest(same_residents(id)) FROM unnest($1::uuid[]) AS id)))`,
    values: [residentIds, sessionIds],
  })
}

/** Counts who is written down at sessions, each person once. They must be locked. */
export function countAttended(tx: Tx, sessionIds: readonly string[]): void {
  if (sessionIds.length === 0) return
  tx.write({
    name: 'count-attended',
    text: `UPDATE session SET revision = revision + 1, attended = (
             SELECT count(DISTINCT (attendee_kind, counts_for)) FROM attendance
              WHERE attendance.session_id = session.session_id AND withdrawal IS NULL)
            WHERE session_id = ANY($1::uuid[])`,
    values: [sessionIds],
  })
}

/** Gives attendances of sessions their next revision. Answers their ids. */
export async function reviseOf(tx: Tx, sessionIds: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>({
    name: 'revise-attendances-of-sessions',
    text: `UPDATE attendance SET revision = revision + 1 WHERE session_id = ANY($1::uuid[])
           RETURNING attendance_id AS id`,
    values: [sessionIds],
  })
  return rows.map(({ id }) => id)
}

/** The sessions at which residents are written down, under their own ids or another's. */
export async function listSessionsOf(tx: Tx, residentIds: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>({
    name: 'list-sessions-of-residents',
    text: `SELECT session_id AS id FROM attendance WHERE attendee_id = ANY($1::uuid[])
            UNION SELECT session_id FROM attendance WHERE counts_for = ANY($1::uuid[])`,
    values: [residentIds],
  })
  return rows.map(({ id }) => id)
}
