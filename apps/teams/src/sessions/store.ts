import type { Database, Tx } from '@lantoa/chassis/database/database'
import { listOf } from '@lantoa/chassis/database/list-of'
import { type Codes, placedIn } from '@lantoa/chassis/units/places-to-read'
import { listSessions as listRoute } from '@lantoa/contracts/teams/sessions.http'
import { session } from './session-table.ts'

const list = listOf(session, listRoute)

/** Sessions that lie in units, latest first; `ownOf`: only those that somebody recorded or teaches at. */
export function listSessions(
  source: Database | Tx,
  query: Parameters<typeof list>[1],
  { codes, ownOf }: { codes: Codes; ownOf: string | null },
) {
  const { where, values, answers } = placedIn('unit_code', codes)
  return list(source, query, {
    where: `${where} AND ($2::date IS NULL OR day >= $2) AND ($3::date IS NULL OR day < $3)
      AND ($4::text IS NULL OR recorded_by = $4 OR $4 = ANY(trainer_ids::text[]))`,
    values: [...values, query.from ?? null, query.until ?? null, ownOf],
    answers: [...(answers ?? []), 'from', 'until'],
  })
}
