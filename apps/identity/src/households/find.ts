import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { StoredHousehold } from './household.ts'

export type FoundHousehold = StoredHousehold & { registeredAs: string }

export const HOUSEHOLD_COLUMNS = `household_id AS "householdId", status, hamlet_code AS "hamletCode", places,
  merged_into AS "mergedInto", address, devices, language, version, registered_as AS "registeredAs"`

export async function findHouseholds(
  source: Database | Tx,
  ids: readonly string[],
): Promise<Map<string, FoundHousehold>> {
  const rows = await source.query<FoundHousehold>({
    name: 'find-households',
    text: `SELECT ${HOUSEHOLD_COLUMNS} FROM household WHERE household_id = ANY($1::uuid[])`,
    values: [ids],
  })
  return byId(rows)
}

/** Locks households that are to be changed, in the order of their ids so that nobody waits in a circle. */
export async function lockHouseholds(tx: Tx, ids: readonly string[]): Promise<Map<string, FoundHousehold>> {
  const rows = await tx.query<FoundHousehold>({
    name: 'lock-households',
    text: `SELECT ${HOUSEHOLD_COLUMNS} FROM household WHERE household_id = ANY($1::uuid[])
            ORDER BY household_id FOR NO KEY UPDATE`,
    values: [ids],
  })
  return byId(rows)
}

/** Keeps households as they are until the transaction ends, while residents are put into them; many may share this. */
export async function shareHouseholds(tx: Tx, ids: readonly string[]): Promise<Map<string, FoundHousehold>> {
  const rows = await tx.query<FoundHousehold>({
    name: 'share-households',
    text: `SELECT ${HOUSEHOLD_COLUMNS} FROM household WHERE household_id = ANY($1::uuid[]) ORDER BY household_id FOR SHARE`,
    values: [ids],
  })
  return byId(rows)
}

export function byId(rows: readonly FoundHousehold[]): Map<string, FoundHousehold> {
  return new Map(rows.map((row) => [row.householdId, row]))
}

/** Households of hamlets by hamlet and id, from a place on; one more than the limit where there are more. */
export async function listHouseholds(
  database: Database,
  wanted: { hamletCodes: readonly string[]; status: string | undefined },
  page: { limit: number; after: readonly (string | number)[] | undefined },
): Promise<StoredHousehold[]> {
  const [hamletCode, householdId] = page.after ?? ['', '00000000-0000-0000-0000-000000000000']
  return database.query<FoundHousehold>(
    `SELECT ${HOUSEHOLD_COLUMNS} FROM household
      WHERE hamlet_code = ANY($1) AND ($2::text IS NULL OR status = $2)
        AND (hamlet_code, household_id) > ($3, $4::uuid)
      ORDER BY hamlet_code, household_id LIMIT $5`,
    [wanted.hamletCodes, wanted.status ?? null, hamletCode, householdId, page.limit + 1],
  )
}
