import type { Database, Tx } from '@lantoa/chassis/database/database'
import { inPages } from '@lantoa/chassis/database/in-pages'
import { listing, listOf } from '@lantoa/chassis/database/list-of'
import { packedRows } from '@lantoa/chassis/database/packed-rows'
import type { PageRequest } from '@lantoa/chassis/outbox/republish'
import { listVisits as listVisitsRoute, type VisitReport } from '@lantoa/contracts/teams/visits.http'
import { SAME_HOMES } from '../known-homes/find.ts'
import type { RefusedVisit } from './next-try.ts'
import type { Placeable } from './placement.ts'
import type { StoredVisit } from './visit.ts'

/** Visits by id, of those that exist. */
export async function findVisits(source: Database | Tx, ids: readonly string[]): Promise<Map<string, StoredVisit>> {
  const rows = await source.query<VisitRow>({
    name: 'find-visits',
    text: `SELECT ${VISIT_COLUMNS} FROM visit WHERE visit_id = ANY($1::uuid[])`,
    values: [ids],
  })
  return new Map(rows.map((row) => [row.visitId, asVisit(row)]))
}

/** The same, locked against being changed by anybody else. */
export async function lockVisits(tx: Tx, ids: readonly string[]): Promise<Map<string, StoredVisit>> {
  await tx.query('SELECT FROM visit WHERE visit_id = ANY($1::uuid[]) ORDER BY visit_id FOR NO KEY UPDATE', [ids])
  return findVisits(tx, ids)
}

/** By visit at which a home refused, every refusal of that home; withdrawn visits were none. */
export async function listRefused(
  tx: Tx,
  visits: readonly StoredVisit[],
): Promise<ReadonlyMap<string, readonly RefusedVisit[]>> {
  const asked = visits.filter(({ outcome }) => outcome === 'refused')
  if (asked.length === 0) return new Map()
  const rows = await tx.query<RefusedVisit & { asked: string }>({
    name: 'list-refused',
    text: `${SAME_HOMES} SELECT asked, visit_id AS "visitId", visited_on AS "visitedOn"
             FROM home JOIN visit ON household_id = home.id WHERE outcome = 'refused' AND withdrawal IS NULL`,
    values: [[...new Set(asked.map(({ householdId }) => householdId))]],
  })
  const byHome = Map.groupBy(rows, (row) => row.asked)
  return new Map(asked.map(({ visitId, householdId }) => [visitId, byHome.get(householdId) ?? []]))
}

export function insertVisits(tx: Tx, visits: readonly StoredVisit[]): void {
  if (visits.length === 0) return
  const column = (of: (visit: StoredVisit) => string | null) => visits.map(of)
  const { rows, values } = packedRows({
    visit_id: column(({ visitId }) => visitId),
    household_id: column(({ householdId }) => householdId),
    hamlet_code: column(({ hamletCode }) => hamletCode),
    team_id: column(({ teamId }) => teamId),
    visited_on: column(({ visitedOn }) => visitedOn),
    outcome: column(({ outcome }) => outcome),
    received_at: column(({ receivedAt }) => receivedAt),
    recorded_by: column(({ recordedBy }) => recordedBy),
    recorded_as: column(({ recordedAs }) => recordedAs),
    places: column(({ places }) => JSON.stringify(places)),
    warnings: column(({ warnings }) => `{${warnings.join()}}`),
    report: column((visit) => JSON.stringify(reportOf(visit))),
  })
  tx.write({
    name: 'insert-visits',
    text: `INSERT INTO visit (visit_id, household_id, hamlet_code, team_id, visited_on, outcome, received_at, recorded_by,
                              recorded_as, places, warnings, report)
           SELECT visit_id::uuid, household_id::uuid, hamlet_code, team_id::uuid, visited_on::date, outcome,
                  received_at::timestamptz, recorded_by, recorded_as, places::jsonb, warnings::text[], report::jsonb
             FROM ${rows}`,
    values,
  })
}

/** Writes all of visits that can change after they were recorded. They must be locked, or their homes. */
export function updateVisits(tx: Tx, visits: readonly StoredVisit[]): void {
  if (visits.length === 0) return
  tx.write(
    `UPDATE visit SET version = v.version, hamlet_code = v."hamletCode", places = nullif(v.places, 'null'),
            warnings = v.warnings, withdrawal = nullif(v.withdrawal, 'null')
       FROM jsonb_to_recordset($1::jsonb) AS v("visitId" uuid, version integer, "hamletCode" text, places jsonb,
            warnings text[], withdrawal jsonb)
      WHERE visit_id = v."visitId"`,
    [JSON.stringify(visits)],
  )
}

/** What visits take from elsewhere, and what it follows from. */
export type PlacedVisit = Placeable & Pick<StoredVisit, 'visitId'>

/** Visits to households or by teams, in the order of their ids: a team has tens of thousands. */
export function eachPlaced(
  tx: Tx,
  { householdIds = [], teamIds = [] }: { householdIds?: readonly string[]; teamIds?: readonly string[] },
): AsyncGenerator<PlacedVisit[]> {
  return inPages(
    tx,
    `SELECT visit_id AS "visitId", household_id AS "householdId", team_id AS "teamId", visited_on AS "visitedOn",
            recorded_as AS "recordedAs", report -> 'visitorIds' AS "visitorIds", hamlet_code AS "hamletCode", places,
            warnings FROM visit
      WHERE household_id = ANY($1::uuid[]) OR team_id = ANY($2::uuid[]) ORDER BY visit_id`,
    [householdIds, teamIds],
  )
}

/** Visits in the order of their ids, from a place on. */
export async function listPage(tx: Tx, { after, limit }: PageRequest): Promise<StoredVisit[]> {
  const rows = await tx.query<VisitRow>(
    `SELECT ${VISIT_COLUMNS} FROM visit WHERE visit_id > $1 ORDER BY visit_id LIMIT $2`,
    [after?.[0] ?? '00000000-0000-0000-0000-000000000000', limit],
  )
  return rows.map(asVisit)
}

const VISIT_COLUMNS = `visit_id AS "visitId", hamlet_code AS "hamletCode", visited_on AS "visitedOn",
  to_char(received_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "receivedAt", recorded_as AS "recordedAs",
  recorded_by AS "recordedBy", places, warnings, withdrawal, version, report`

type VisitRow = Omit<StoredVisit, keyof VisitReport> & { report: VisitReport }

const listRows = listOf(
  listing<VisitRow>('visit', VISIT_COLUMNS, { visitedOn: 'date', visitId: 'uuid' }),
  listVisitsRoute,
)

/** Visits to households that are one home, latest first. */
export async function listVisits(
  tx: Tx,
  query: Parameters<typeof listRows>[1],
  householdIds: readonly string[],
): Promise<{ items: StoredVisit[]; next?: string }> {
  const condition = { where: 'household_id = ANY($1::uuid[])', values: [householdIds], answers: ['householdId'] }
  const { value: page } = await listRows(tx, query, condition)
  return { ...page, items: page.items.map(asVisit) }
}

/** The columns win: reports of before were kept with what followed from them. */
function asVisit({ report, ...row }: VisitRow): StoredVisit {
  return { ...reportOf(report), ...row }
}

function reportOf(visit: VisitReport): VisitReport {
  const { householdId, teamId, visitorIds, startedAt, deviceAt, source, outcome } = visit
  const { actions, assessments, uses, obstacles, refusals, devices, note } = visit
  return {
    ...{ householdId, teamId, visitorIds, startedAt, ...(deviceAt && { deviceAt }), source, outcome },
    ...{ actions, assessments, uses, obstacles, refusals, devices, note },
  }
}
