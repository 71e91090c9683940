import type { Database, Tx } from '@lantoa/chassis/database/database'
import { listOf } from '@lantoa/chassis/database/list-of'
import { table } from '@lantoa/chassis/database/table'
import { listAttendances as listRoute } from '@lantoa/contracts/teams/attendances.http'
import type { Interval } from '@lantoa/units/intervals'
import type { Resident } from '../known-homes/home.ts'
import type { StoredAttendance } from './attendance.ts'
import { attendeeKey } from './domain.ts'

export const attendance = table<StoredAttendance>('attendance', {
  ...{ attendanceId: 'uuid key', version: 'integer', revision: 'integer', sessionId: 'uuid', attendeeKind: 'text' },
  ...{ attendeeId: 'uuid', countsFor: 'uuid', actions: 'text[]', recordedActions: 'text[]', recordedBy: 'text' },
  ...{ receivedAt: 'instant', withdrawal: 'jsonb' },
})

export const listAttendances = listOf(attendance, listRoute)

/** Which of these are written down at their sessions; the sessions' locks keep it true until the commit. */
export async function findPresent(
  tx: Tx,
  attendees: readonly Pick<StoredAttendance, 'sessionId' | 'attendeeKind' | 'attendeeId'>[],
): Promise<Set<string>> {
  const rows = await tx.query<Pick<StoredAttendance, 'sessionId' | 'attendeeKind' | 'attendeeId'>>({
    name: 'find-present',
    text: `SELECT session_id AS "sessionId", attendee_kind AS "attendeeKind", attendee_id AS "attendeeId"
             FROM attendance WHERE withdrawal IS NULL AND (session_id, attendee_kind, attendee_id) IN
               (SELECT * FROM unnest($1::uuid[], $2::text[], $3::uuid[]))`,
    values: [
      attendees.map(({ sessionId }) => sessionId),
      attendees.map(({ attendeeKind }) => attendeeKind),
      attendees.map(({ attendeeId }) => attendeeId),
    ],
  })
  return new Set(rows.map(attendeeKey))
}

/** Residents, who cannot be erased until the commit: an erasure that comes meanwhile finds what is written here. */
export async function shareResidents(tx: Tx, ids: readonly string[]): Promise<Map<string, Resident>> {
  if (ids.length === 0) return new Map()
  const rows = await tx.query<Resident>({
    name: 'share-residents',
    text: `SELECT resident_id AS "residentId", birth_month AS "birthMonth", stays FROM resident
            WHERE resident_id = ANY($1::uuid[]) ORDER BY resident_id FOR SHARE`,
    values: [ids],
  })
  return new Map(rows.map((row) => [row.residentId, row]))
}

/** When people belonged to any body. */
export async function findStretches(source: Database | Tx, personIds: readonly string[]) {
  if (personIds.length === 0) return new Map<string, Interval[]>()
  const rows = await source.query<Interval & { personId: string }>({
    name: 'find-stretches-of-members',
    text: `SELECT person_id AS "personId", from_on AS "from", until_on AS until FROM membership
            WHERE person_id = ANY($1::uuid[])`,
    values: [personIds],
  })
  return Map.groupBy(rows, ({ personId }) => personId)
}

/** Says how many more, or fewer, are written down at sessions. They must be locked. */
export function countAttended(tx: Tx, changes: ReadonlyMap<string, number>): void {
  if (changes.size === 0) return
  tx.write({
    name: 'count-attended',
    text: `UPDATE session SET attended = attended + c.more, revision = revision + 1
             FROM unnest($1::uuid[], $2::integer[]) AS c (id, more) WHERE session_id = c.id`,
    values: [[...changes.keys()], [...changes.values()]],
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

/** Calls residents who were erased by ids that nobody has, the same for all of one. Answers the ids of attendances. */
export async function renameResidents(tx: Tx, renamed: ReadonlyMap<string, string>): Promise<string[]> {
  const rows = await tx.query<{ id: string }>({
    name: 'rename-attending-residents',
    text: `UPDATE attendance SET attendee_id = r.after, counts_for = r.after, revision = revision + 1
             FROM unnest($1::uuid[], $2::uuid[]) AS r (before, after)
            WHERE attendee_kind = 'resident' AND attendee_id = r.before RETURNING attendance_id AS id`,
    values: [[...renamed.keys()], [...renamed.values()]],
  })
  return rows.map(({ id }) => id)
}
