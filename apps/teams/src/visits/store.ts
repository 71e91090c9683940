import type { Database, Tx } from '@lantoa/chassis/database/database'
import { packedRows } from '@lantoa/chassis/database/packed-rows'
import type { PageRequest } from '@lantoa/chassis/outbox/republish'
import type { Visit } from '@lantoa/contracts/teams/visits.http'

/** Visits by id, of those that exist. */
export async function findVisits(source: Database | Tx, ids: readonly string[]): Promise<Map<string, Visit>> {
  const rows = await source.query<VisitRow>({
    name: 'find-visits',
    text: `SELECT ${VISIT_COLUMNS} FROM visit WHERE visit_id = ANY($1::uuid[])`,
    values: [ids],
  })
  return new Map(rows.map((row) => [row.visit_id, asVisit(row)]))
}

/** How often each household has refused so far; the household's lock keeps the count true until the commit. */
export async function countRefusals(tx: Tx, householdIds: readonly string[]): Promise<Map<string, number>> {
  if (householdIds.length === 0) return new Map()
  const rows = await tx.query<{ household_id: string; refusals: number }>({
    name: 'count-refusals',
    text: `SELECT household_id, count(*) AS refusals FROM visit
            WHERE household_id = ANY($1::uuid[]) AND outcome = 'refused' GROUP BY household_id`,
    values: [householdIds],
  })
  return new Map(rows.map((row) => [row.household_id, row.refusals]))
}

export async function insertVisits(tx: Tx, visits: readonly { visit: Visit; recordedBy: string }[]): Promise<void> {
  if (visits.length === 0) return
  const column = (of: (visit: Visit) => string | null) => visits.map(({ visit }) => of(visit))
  const { rows, values } = packedRows({
    visit_id: column(({ visitId }) => visitId),
    household_id: column(({ householdId }) => householdId),
    hamlet_code: column(({ hamletCode }) => hamletCode),
    team_id: column(({ teamId }) => teamId),
    visited_on: column(({ visitedOn }) => visitedOn),
    outcome: column(({ outcome }) => outcome),
    received_at: column(({ receivedAt }) => receivedAt),
    next_try_on: column(({ nextTryOn }) => nextTryOn),
    recorded_by: visits.map(({ recordedBy }) => recordedBy),
    report: column((visit) => JSON.stringify(visit)),
  })
  await tx.query({
    name: 'insert-visits',
    text: `INSERT INTO visit (visit_id, household_id, hamlet_code, team_id, visited_on, outcome, received_at,
                              next_try_on, recorded_by, report)
           SELECT visit_id::uuid, household_id::uuid, hamlet_code, team_id::uuid, visited_on::date, outcome,
                  received_at::timestamptz, next_try_on::date, recorded_by, report::jsonb
             FROM ${rows}`,
    values,
  })
}

/** Visits in the order of their ids, from a place on. */
export async function listPage(tx: Tx, { after, limit }: PageRequest): Promise<Visit[]> {
  const rows = await tx.query<VisitRow>(
    `SELECT ${VISIT_COLUMNS} FROM visit WHERE visit_id > $1 ORDER BY visit_id LIMIT $2`,
    [after?.[0] ?? '00000000-0000-0000-0000-000000000000', limit],
  )
  return rows.map(asVisit)
}

/** Visits to a household, latest first, from a place on; one more than the limit where there are more. */
export async function listVisits(
  database: Database,
  householdId: string,
  page: { limit: number; after: readonly (string | number)[] | undefined },
): Promise<Visit[]> {
  const [day, id] = page.after ?? ['9999-12-31', 'ffffffff-ffff-ffff-ffff-ffffffffffff']
  const rows = await database.query<VisitRow>(
    `SELECT ${VISIT_COLUMNS} FROM visit
      WHERE household_id = $1 AND (visited_on, visit_id) < ($2::date, $3::uuid)
      ORDER BY visited_on DESC, visit_id DESC LIMIT $4`,
    [householdId, day, id, page.limit + 1],
  )
  return rows.map(asVisit)
}

const VISIT_COLUMNS = 'visit_id, report'

type VisitRow = { visit_id: string; report: Visit }

function asVisit(row: VisitRow): Visit {
  return row.report
}
