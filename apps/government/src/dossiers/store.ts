import type { Database, Tx } from '@lantoa/chassis/database/database'
import { type Condition, listOf } from '@lantoa/chassis/database/list-of'
import { table } from '@lantoa/chassis/database/table'
import { type Codes, placedIn } from '@lantoa/chassis/units/places-to-read'
import { listDossiers as listRoute } from '@lantoa/contracts/government/dossiers.http'
import type { Day } from '@lantoa/vietnam/days'
import type { StoredDossier } from './dossier.ts'

export const dossier = table<StoredDossier>('dossier', {
  ...{ dossierCode: 'text key', unitCode: 'text', procedureCode: 'text', intake: 'text', receivedOn: 'date' },
  ...{ dueOn: 'date', finishedOn: 'date', state: 'integer', asOf: 'instant', pausedSince: 'date' },
  ...{ pausedDays: 'integer', offeredOnline: 'boolean', flags: 'text[]', version: 'integer' },
})

export const listDossiers = listOf(dossier, listRoute)

const OVERDUE = `state IN (1, 2, 4, 5, 6, 8) AND due_on + paused_days < coalesce(paused_since, $2)`

type Wanted = { readonly only?: 'overdue' | 'flagged' | 'running' | 'paused' | undefined; readonly today: Day }

/** Those that lie under some codes and are asked for. */
export function lyingIn(codes: Codes, { only, today }: Wanted): Condition {
  const place = placedIn('unit_code', codes)
  const asked = {
    ...{ overdue: OVERDUE, flagged: `flags <> '{}'`, running: 'state IN (1, 2, 4)', paused: 'state IN (5, 6, 8)' },
  }
  // Each value is named, or Postgres does not know its type.
  const where = `${place.where} AND $2::date IS NOT NULL AND ${only ? asked[only] : 'true'}`
  return { where, values: [...place.values, today], answers: [...(place.answers ?? []), 'only'] }
}

export async function countByState(source: Database | Tx, codes: Codes, today: Day) {
  return source.query<{ state: number; count: number; overdue: number; flagged: number }>({
    name: 'count-dossiers',
    text: `SELECT state, count(*)::int AS count, (count(*) FILTER (WHERE ${OVERDUE}))::int AS overdue,
                  (count(*) FILTER (WHERE flags <> '{}'))::int AS flagged
             FROM dossier WHERE ($1::text[] IS NULL OR unit_code = ANY($1)) AND $2::date IS NOT NULL
            GROUP BY state ORDER BY state`,
    values: [codes, today],
  })
}

/** The procedures of these codes that are offered online, each behind its province. */
export async function findOffered(tx: Tx, codes: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ place: string }>({
    name: 'find-procedures-offered-online',
    text: `SELECT root_code || ' ' || code AS place FROM procedure
            WHERE code = ANY($1) AND status = 'active' AND form <> 'none'`,
    values: [[...new Set(codes)]],
  })
  return new Set(rows.map(({ place }) => place))
}
