import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { Homes, Household, Resident } from './home.ts'

const HOUSEHOLD_COLUMNS = 'household_id AS "householdId", status, places, merged_into AS "mergedInto"'

/**
 * Locks households, in the order of their ids so that two transactions never wait for each other in a circle. Whoever
 * writes anything about a home holds this lock.
 */
export async function lockHouseholds(tx: Tx, ids: readonly string[]): Promise<Map<string, Household>> {
  const rows = await tx.query<Household>({
    name: 'lock-households',
    text: `SELECT ${HOUSEHOLD_COLUMNS} FROM household
            WHERE household_id = ANY($1::uuid[]) ORDER BY household_id FOR NO KEY UPDATE`,
    values: [ids],
  })
  return new Map(rows.map((row) => [row.householdId, row]))
}

/** The same with what they were merged into. */
export async function lockHomes(tx: Tx, ids: readonly string[]): Promise<Homes> {
  return followMerges(ids, (some) => lockHouseholds(tx, some))
}

/** Households by id, with what they were merged into. */
export async function findHomes(source: Database | Tx, ids: readonly string[]): Promise<Homes> {
  return followMerges(ids, (some) => findHouseholds(source, some))
}

async function findHouseholds(source: Database | Tx, ids: readonly string[]): Promise<Map<string, Household>> {
  const rows = await source.query<Household>({
    name: 'find-households',
    text: `SELECT ${HOUSEHOLD_COLUMNS} FROM household WHERE household_id = ANY($1::uuid[])`,
    values: [ids],
  })
  return new Map(rows.map((row) => [row.householdId, row]))
}

/** Few homes are merged, so there is hardly ever a second question. */
async function followMerges(
  ids: readonly string[],
  find: (ids: readonly string[]) => Promise<ReadonlyMap<string, Household>>,
): Promise<Homes> {
  const homes = new Map<string, Household>()
  const asked = new Set<string>()
  for (let next = new Set(ids); next.size > 0; ) {
    for (const id of next) asked.add(id)
    const found = await find([...next])
    for (const [id, household] of found) homes.set(id, household)
    const merged = [...found.values()].flatMap(({ mergedInto }) => mergedInto ?? [])
    next = new Set(merged.filter((id) => !asked.has(id)))
  }
  return homes
}

/** Households ($1) with all that are the same home by having been merged, each way: `asked`, `id`. */
export const SAME_HOMES = `WITH RECURSIVE home (asked, id) AS (
  SELECT id, id FROM unnest($1::uuid[]) AS id
  UNION
  SELECT home.asked, other.id FROM home, LATERAL (
    SELECT merged_into FROM household WHERE household_id = home.id AND merged_into IS NOT NULL
    UNION ALL SELECT household_id FROM household WHERE merged_into = home.id) AS other (id))`

export async function listSameHomes(source: Database | Tx, ids: readonly string[]): Promise<string[]> {
  const rows = await source.query<{ id: string }>({
    name: 'list-same-homes',
    text: `${SAME_HOMES} SELECT DISTINCT id FROM home`,
    values: [ids],
  })
  return rows.map(({ id }) => id)
}

export async function findResidents(source: Database | Tx, ids: readonly string[]): Promise<Map<string, Resident>> {
  if (ids.length === 0) return new Map()
  const rows = await source.query<Resident>({
    name: 'find-residents',
    text: `SELECT resident_id AS "residentId", birth_month AS "birthMonth", stays FROM resident
            WHERE resident_id = ANY($1::uuid[])`,
    values: [ids],
  })
  return new Map(rows.map((row) => [row.residentId, row]))
}
