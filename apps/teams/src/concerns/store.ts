import type { Database, Tx } from '@lantoa/chassis/database/database'
import { type Condition, listOf } from '@lantoa/chassis/database/list-of'
import { table } from '@lantoa/chassis/database/table'
import { type Codes, placedIn } from '@lantoa/chassis/units/places-to-read'
import { OPEN_STATUSES } from '@lantoa/contracts/teams/concerns'
import { listConcerns as listRoute } from '@lantoa/contracts/teams/concerns.http'
import type { Day } from '@lantoa/vietnam/days'
import type { StoredConcern } from './concern.ts'

export const concern = table<StoredConcern>('concern', {
  ...{ concernId: 'uuid key', version: 'integer', kind: 'text', raisedAs: 'text', unitCode: 'text', topic: 'text' },
  ...{ text: 'text', obstacle: 'text', raisedOn: 'date', dueOn: 'date', visitId: 'uuid', status: 'text' },
  ...{ level: 'text', organisation: 'text', answerId: 'uuid', helped: 'boolean', steps: 'jsonb' },
  ...{ changedAt: 'instant', recordedAs: 'jsonb', raisedBy: 'text' },
})

export const listConcerns = listOf(concern, listRoute)

type Wanted = {
  readonly only?: 'open' | 'overdue' | 'mine' | 'forwarded-up' | undefined
  readonly today: Day
  readonly subject: string
}

const OPEN = OPEN_STATUSES.map((status) => `'${status}'`).join(', ')

/** Those that lie under some codes and are asked for. */
export function lyingIn(codes: Codes, { only, today, subject }: Wanted): Condition {
  const place = placedIn('unit_code', codes)
  const asked = {
    open: `status IN (${OPEN})`,
    overdue: `status IN (${OPEN}) AND due_on < $2`,
    mine: 'raised_by = $3',
    'forwarded-up': `status IN (${OPEN}) AND level = 'province'`,
  }
  // Each value is named, or Postgres does not know its type.
  const where = `${place.where} AND $2::date IS NOT NULL AND $3::text IS NOT NULL AND ${only ? asked[only] : 'true'}`
  return { where, values: [...place.values, today, subject], answers: [...(place.answers ?? []), 'only'] }
}

/** How often answers were given last, and helped, where concerns lie under some codes. */
export async function countUses(
  source: Database | Tx,
  answerIds: readonly string[],
  codes: Codes,
): Promise<{ answerId: string; given: number; helped: number }[]> {
  return source.query(
    `SELECT answer_id AS "answerId", count(*)::int AS given, (count(*) FILTER (WHERE helped))::int AS helped
       FROM concern WHERE answer_id = ANY($2::uuid[]) AND ($1::text[] IS NULL OR unit_code = ANY($1)) AND status <> 'withdrawn'
      GROUP BY answer_id`,
    [codes, answerIds],
  )
}
