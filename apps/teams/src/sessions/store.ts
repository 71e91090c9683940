import type { Database, Tx } from '@lantoa/chassis/database/database'
import { listOf } from '@lantoa/chassis/database/list-of'
import { type Codes, placedIn } from '@lantoa/chassis/units/places-to-read'
import { PersonId } from '@lantoa/contracts/ids'
import { listSessions as listRoute } from '@lantoa/contracts/teams/sessions.http'
import type { StoredSession } from './session.ts'
import { session } from './session-table.ts'

const list = listOf(session, listRoute)

/** Sessions that lie in units, latest first; `ownOf`: only those that somebody recorded or teaches at. */
export function listSessions(
  source: Database | Tx,
  query: Parameters<typeof list>[1],
  { codes, ownOf }: { codes: Codes; ownOf: string | null },
) {
  const { where, values, answers } = placedIn('unit_code', codes)
  const own = ownOf === null ? { where: 'true', values: [] } : ofPerson(ownOf)
  return list(source, query, {
    where: `${where} AND ($2::date IS NULL OR day >= $2) AND ($3::date IS NULL OR day < $3) AND ${own.where}`,
    values: [...values, query.from ?? null, query.until ?? null, ...own.values],
    answers: [...(answers ?? []), 'from', 'until'],
  })
}

/** What may be the same session, written down by somebody else: what was cancelled counts nowhere anyway. */
export async function listAlike(source: Database | Tx, one: StoredSession): Promise<StoredSession[]> {
  if (one.status === 'cancelled') return []
  return source.query<StoredSession>({
    name: 'list-sessions-alike',
    text: `SELECT ${session.select} FROM session
            WHERE unit_code = $1 AND day = $2 AND starts_at = $3::timestamptz AND topics && $4::text[]
              AND session_id <> $5 AND status <> 'cancelled' ORDER BY session_id`,
    values: [one.unitCode, one.day, one.startsAt, one.topics, one.sessionId],
  })
}

/** By two indexes: with `OR` Postgres would read every session there is. A program teaches nowhere. */
function ofPerson(subject: string) {
  const where = `session_id IN (SELECT session_id FROM session WHERE recorded_by = $4
      UNION ALL SELECT session_id FROM session WHERE trainer_ids @> ARRAY[$5::uuid])`
  return { where, values: [subject, PersonId.safeParse(subject).data ?? null] }
}
