import type { Tx } from '@lantoa/chassis/database/database'
import type { Codes } from '@lantoa/chassis/units/places-to-read'
import type { StoredHousehold } from '../households/household.ts'
import { household } from '../households/households.ts'
import { type ResidentRow, resident } from '../residents/residents.ts'

/** Hamlets in which homes lie, from one on. */
export async function listHamlets(tx: Tx, codes: Codes, from: string, limit: number): Promise<string[]> {
  const rows = await tx.query<{ code: string }>(
    `SELECT DISTINCT hamlet_code AS code FROM household
      WHERE ($1::text[] IS NULL OR hamlet_code = ANY($1)) AND status = 'active' AND hamlet_code >= $2
      ORDER BY hamlet_code LIMIT $3`,
    [codes, from, limit],
  )
  return rows.map(({ code }) => code)
}

/** The homes of hamlets, and others by their ids. */
export async function listHomes(
  tx: Tx,
  codes: readonly string[],
  ids: readonly string[] = [],
): Promise<StoredHousehold[]> {
  return tx.query<StoredHousehold>({
    name: 'list-homes-of',
    text: `SELECT ${household.select} FROM household
            WHERE (hamlet_code = ANY($1) OR household_id = ANY($2::uuid[])) AND status = 'active'`,
    values: [codes, ids],
  })
}

/** Where somebody lives who is the same by now as somebody of these: all who stand for them, and all whom those stand for. */
export async function listHomesOfSame(tx: Tx, residentIds: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>({
    name: 'list-homes-of-same',
    // Each step looks up by the index whatever the statistics say: OFFSET 0 keeps it from reading the table.
    text: `WITH RECURSIVE
             up (id) AS (SELECT unnest($1::uuid[]) UNION SELECT merged.into FROM up CROSS JOIN LATERAL (
               SELECT merged_into AS into FROM resident WHERE resident_id = up.id AND merged_into IS NOT NULL OFFSET 0) AS merged),
             same (id) AS (SELECT id FROM up UNION SELECT merged.id FROM same CROSS JOIN LATERAL (
               SELECT resident_id AS id FROM resident WHERE merged_into = same.id OFFSET 0) AS merged)
           SELECT DISTINCT household_id AS id FROM resident
            WHERE resident_id = ANY(ARRAY(SELECT id FROM same)) AND left_on IS NULL`,
    values: [residentIds],
  })
  return rows.map(({ id }) => id)
}

/** Who lives in homes, whoever of them was merged. */
export async function listPeople(tx: Tx, householdIds: readonly string[]): Promise<ResidentRow[]> {
  return tx.query<ResidentRow>(
    `SELECT ${resident.select} FROM resident WHERE household_id = ANY($1::uuid[]) AND left_on IS NULL
      ORDER BY sort_key, resident_id`,
    [householdIds],
  )
}

/** The last day on which anybody came to each home or left it: before it nothing of it may end. */
export async function findLastStays(tx: Tx, householdIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.query<{ id: string; day: string }>(
    `SELECT stay->>'householdId' AS id, max(coalesce(stay->>'until', stay->>'from')) AS day
       FROM resident, jsonb_array_elements(stays) AS stay
      WHERE household_ids && $1::uuid[] AND (stay->>'householdId')::uuid = ANY($1::uuid[]) GROUP BY 1`,
    [householdIds],
  )
  return new Map(rows.map(({ id, day }) => [id, day]))
}
