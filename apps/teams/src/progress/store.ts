import type { Database, Tx } from '@lantoa/chassis/database/database'
import { packedRows } from '@lantoa/chassis/database/packed-rows'
import type { HouseholdStanding } from '@lantoa/contracts/teams/progress.http'
import { listSameHomes } from '../known-homes/find.ts'
import type { Household, Resident } from '../known-homes/home.ts'
import type { Observations, ProgressFacts } from './domain.ts'

/** What a visit saw of residents. */
export type Observation = {
  visitId: string
  on: string
  /** When the visit began: of two observations on one day the later one counts. */
  seenAt: string
  assessments: readonly { residentId: string; skill: string; level: string; platform?: string | undefined }[]
  uses: readonly { residentId: string; use: string; answer: string }[]
}

export function insertObservations(tx: Tx, observations: readonly Observation[]): void {
  const assessments = observations.flatMap(({ assessments, ...seen }) =>
    assessments.map((one) => ({ ...seen, ...one })),
  )
  const uses = observations.flatMap(({ uses, ...seen }) => uses.map((one) => ({ ...seen, ...one })))
  if (assessments.length > 0) {
    const { rows, values } = packedRows({
      ...seenColumns(assessments),
      skill: assessments.map(({ skill }) => skill),
      level: assessments.map(({ level }) => level),
      platform: assessments.map(({ platform }) => platform ?? null),
    })
    tx.write({
      name: 'insert-assessments',
      text: `INSERT INTO assessment (resident_id, skill, assessed_on, recorded_at, visit_id, level, platform)
             SELECT resident_id::uuid, skill, seen_on::date, seen_at::timestamptz, visit_id::uuid, level, platform
               FROM ${rows} ON CONFLICT DO NOTHING`,
      values,
    })
  }
  if (uses.length > 0) {
    const { rows, values } = packedRows({
      ...seenColumns(uses),
      use: uses.map(({ use }) => use),
      answer: uses.map(({ answer }) => answer),
    })
    tx.write({
      name: 'insert-daily-uses',
      text: `INSERT INTO daily_use (resident_id, use, answered_on, recorded_at, visit_id, answer)
             SELECT resident_id::uuid, use, seen_on::date, seen_at::timestamptz, visit_id::uuid, answer
               FROM ${rows} ON CONFLICT DO NOTHING`,
      values,
    })
  }
}

/** Of whom, when and at which visit something was seen. */
function seenColumns(seen: readonly { residentId: string; on: string; seenAt: string; visitId: string }[]) {
  return {
    resident_id: seen.map(({ residentId }) => residentId),
    seen_on: seen.map(({ on }) => on),
    seen_at: seen.map(({ seenAt }) => seenAt),
    visit_id: seen.map(({ visitId }) => visitId),
  }
}

/** The households among these that anybody lives or lived in of whom anything was ever observed. */
export async function listObserved(tx: Tx, householdIds: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ household_id: string }>(
    `SELECT household_id FROM household AS h WHERE household_id = ANY($1::uuid[]) AND (progress_version > 0
        OR EXISTS (SELECT FROM resident r WHERE r.household_ids @> ARRAY[h.household_id] AND (
             EXISTS (SELECT FROM assessment a WHERE a.resident_id = ANY(same_residents(r.resident_id)))
          OR EXISTS (SELECT FROM daily_use u WHERE u.resident_id = ANY(same_residents(r.resident_id))))))`,
    [householdIds],
  )
  return rows.map((row) => row.household_id)
}

/** Every home that residents live or lived in, by resident; of one who was merged those of who stands for them. */
export async function listHomesOf(tx: Tx, residentIds: readonly string[]): Promise<Map<string, string[]>> {
  if (residentIds.length === 0) return new Map()
  const rows = await tx.query<{ resident_id: string; household_ids: string[] }>(
    `SELECT asked AS resident_id, household_ids::text[] FROM unnest($1::uuid[]) AS asked
       JOIN resident ON resident.resident_id = heir_of(asked)`,
    [residentIds],
  )
  return new Map(rows.map((row) => [row.resident_id, row.household_ids]))
}

/** Deletes what visits saw; it stays in their reports. Answers the residents concerned. */
export async function deleteObservations(tx: Tx, visitIds: readonly string[]): Promise<string[]> {
  if (visitIds.length === 0) return []
  const rows = await tx.query<{ resident_id: string }>(
    `WITH assessed AS (DELETE FROM assessment WHERE visit_id = ANY($1::uuid[]) RETURNING resident_id),
          answered AS (DELETE FROM daily_use WHERE visit_id = ANY($1::uuid[]) RETURNING resident_id)
     SELECT resident_id FROM assessed UNION SELECT resident_id FROM answered`,
    [visitIds],
  )
  return rows.map((row) => row.resident_id)
}

export type VersionedFacts = ProgressFacts & { version: number }

/** All that is known of households, for the fold. One statement, whatever their number. */
export async function listProgressFacts(source: Database | Tx, ids: readonly string[]): Promise<VersionedFacts[]> {
  // Without a name: a plan that is kept from a time of few residents looks for each home's among all of them.
  const rows = await source.query<FactsRow>({ text: LIST_FACTS, values: [ids] })
  return rows.map((row) => ({
    household: { householdId: row.household_id as Household['householdId'], places: row.places },
    version: row.progress_version,
    residents: row.residents ?? [],
  }))
}

/** The last visit to a household. */
export async function findLastVisit(database: Database, householdId: string): Promise<HouseholdStanding['lastVisit']> {
  const [visit] = await database.query<NonNullable<HouseholdStanding['lastVisit']>>(
    `SELECT visit_id AS "visitId", visited_on AS "on", outcome FROM visit
      WHERE household_id = ANY($1::uuid[]) AND withdrawal IS NULL ORDER BY visited_on DESC, visit_id DESC LIMIT 1`,
    [await listSameHomes(database, [householdId])],
  )
  return visit ?? null
}

type FactsRow = {
  household_id: string
  progress_version: number
  places: Household['places']
  residents: (Resident & Observations)[] | null
}

// Of two observations on one day the one made later counts.
const LIST_FACTS = `
SELECT h.household_id, h.progress_version, h.places,
  (SELECT jsonb_agg(jsonb_build_object('residentId', r.resident_id, 'birthMonth', r.birth_month, 'stays', r.stays,
     'assessments', coalesce((SELECT jsonb_agg(jsonb_build_object('skill', skill, 'level', level, 'on', assessed_on)
        ORDER BY assessed_on, recorded_at, visit_id, skill) FROM assessment a WHERE a.resident_id = ANY(same_residents(r.resident_id))), '[]'),
     'uses', coalesce((SELECT jsonb_agg(jsonb_build_object('use', use, 'answer', answer, 'on', answered_on)
        ORDER BY answered_on, recorded_at, visit_id, use) FROM daily_use u WHERE u.resident_id = ANY(same_residents(r.resident_id))), '[]'))
     ORDER BY r.resident_id)
     FROM resident r WHERE r.household_ids @> ARRAY[h.household_id]) AS residents
  FROM household h WHERE h.household_id = ANY($1::uuid[]) ORDER BY h.household_id`
