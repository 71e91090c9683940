import type { Tx } from '@lantoa/chassis/database/database'
import type { EventContext } from '@lantoa/chassis/outbox/outbox'
import { session } from '../sessions/session-table.ts'
import { publishAnew, publishCounted } from './published.ts'

type Recounted = {
  readonly attendanceId: string
  readonly sessionId: string
  readonly before: string
  readonly after: string
}

/**
 * Has attendances count for who stands for their people by now, of residents who were merged or parted: who stands there
 * under two ids is one, and two again when that is taken back.
 */
export async function followMerges(tx: Tx, residentIds: readonly string[], context: EventContext): Promise<void> {
  const recounted = await listRecounted(tx, residentIds)
  if (recounted.length === 0) return
  const sessionIds = [...new Set(recounted.map(({ sessionId }) => sessionId))]
  await session.lock(tx, sessionIds)
  const people = [...new Set(recounted.flatMap(({ before, after }) => [before, after]))]
  const ids = await countFor(tx, await listRecounted(tx, residentIds), { sessionIds, people })
  await publishAnew(tx, ids, context)
  await publishCounted(tx, sessionIds, context)
}

/** The attendances of residents, and of all who were merged into them, that count for another one. Nobody counts for who was erased. */
async function listRecounted(tx: Tx, residentIds: readonly string[]): Promise<Recounted[]> {
  if (residentIds.length === 0) return []
  return tx.query<Recounted>({
    name: 'list-recounted-attendances',
    text: `SELECT attendance_id AS "attendanceId", session_id AS "sessionId", counts_for AS before, heir AS after
             FROM attendance CROSS JOIN LATERAL (SELECT heir_of(attendee_id) AS heir) AS by_now
            WHERE attendee_kind = 'resident' AND counts_for <> heir
              AND attendee_id = ANY(ARRAY(SELECT unnest(same_residents(id)) FROM unnest($1::uuid[]) AS id))
              AND NOT EXISTS (SELECT FROM resident WHERE resident_id = heir AND birth_month IS NULL)`,
    values: [residentIds],
  })
}

/** Answers the attendances of all whom it concerns, with their next revision. */
async function countFor(
  tx: Tx,
  recounted: readonly Recounted[],
  { sessionIds, people }: { sessionIds: readonly string[]; people: readonly string[] },
): Promise<string[]> {
  const rows = await tx.query<{ id: string }>({
    name: 'recount-attendances',
    text: `UPDATE attendance SET revision = revision + 1, counts_for = coalesce(
             (SELECT after FROM unnest($1::uuid[], $2::uuid[]) AS r (id, after) WHERE id = attendance_id), counts_for)
            WHERE attendee_kind = 'resident' AND session_id = ANY($3::uuid[]) AND counts_for = ANY($4::uuid[])
            RETURNING attendance_id AS id`,
    values: [
      recounted.map(({ attendanceId }) => attendanceId),
      recounted.map(({ after }) => after),
      sessionIds,
      people,
    ],
  })
  return rows.map(({ id }) => id)
}
