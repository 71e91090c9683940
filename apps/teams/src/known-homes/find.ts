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

/**
 * The same with every home that these residents live or lived in: where those stand is written too when something is seen
 * of their people, and locked one after the other two homes that exchanged people would wait for each other.
 */
async function lockHouseholdsOf(
  tx: Tx,
  ids: readonly string[],
  residentIds: readonly string[],
): Promise<Map<string, Household>> {
  if (residentIds.length === 0) return lockHouseholds(tx, ids)
  const rows = await tx.query<Household>({
    name: 'lock-households-of',
    text: `SELECT ${HOUSEHOLD_COLUMNS} FROM household
            WHERE household_id = ANY($1::uuid[] ||
              ARRAY(SELECT unnest(household_ids) FROM resident
                     WHERE resident_id = ANY(ARRAY(
                       SELECT CASE WHEN merged_into IS NULL THEN resident_id ELSE heir_of(resident_id) END
                         FROM resident WHERE resident_id = ANY($2::uuid[])))))
            ORDER BY household_id FOR NO KEY UPDATE`,
    values: [ids, residentIds],
  })
  return new Map(rows.map((row) => [row.householdId, row]))
}

/** Locks households with what they were merged into, and the homes of residents of whom something was observed. */
export async function lockHomes(tx: Tx, ids: readonly string[], observedIds: readonly string[]): Promise<Homes> {
  const locked = await lockHouseholdsOf(tx, ids, observedIds)
  const named = new Map(ids.flatMap((id) => asEntry(id, locked.get(id))))
  return followMerges(named, (heirs) => lockHouseholds(tx, heirs))
}

function asEntry(id: string, household: Household | undefined): [string, Household][] {
  return household ? [[id, household]] : []
}

/** Households by id, with what they were merged into. */
export async function findHomes(source: Database | Tx, ids: readonly string[]): Promise<Homes> {
  return followMerges(await findHouseholds(source, ids), (heirs) => findHouseholds(source, heirs))
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
  first: ReadonlyMap<string, Household>,
  find: (ids: readonly string[]) => Promise<ReadonlyMap<string, Household>>,
): Promise<Homes> {
  const homes = new Map(first)
  const asked = new Set(first.keys())
  for (let found = first; found.size > 0; ) {
    const heirs = [...found.values()].flatMap(({ mergedInto }) => mergedInto ?? [])
    const next = new Set(heirs.filter((id) => !asked.has(id)))
    for (const id of next) asked.add(id)
    found = next.size === 0 ? new Map() : await find([...next])
    for (const [id, household] of found) homes.set(id, household)
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

/**
 * Residents by the ids that they are asked for; of one who was written down twice who stands for them, with where that one
 * was said to live: a report may still speak of it.
 */
export async function findResidents(source: Database | Tx, ids: readonly string[]): Promise<Map<string, Resident>> {
  if (ids.length === 0) return new Map()
  const rows = await source.query<Resident & { asked: string }>({
    name: 'find-residents',
    text: `SELECT one.resident_id AS asked, heir.resident_id AS "residentId", heir.birth_month AS "birthMonth",
                  heir.stays || one.lived AS stays, heir.restricted_since AS "restrictedSince"
             FROM resident AS one JOIN resident AS heir
               ON heir.resident_id = CASE WHEN one.merged_into IS NULL THEN one.resident_id ELSE heir_of(one.resident_id) END
            WHERE one.resident_id = ANY($1::uuid[])`,
    values: [ids],
  })
  return new Map(rows.map(({ asked, ...row }) => [asked, row]))
}

/**
 * Who stands for residents, by the ids that are asked for. They cannot be erased or merged until the commit: what comes
 * meanwhile finds what is written here.
 */
export async function shareResidents(tx: Tx, ids: readonly string[]): Promise<Map<string, Resident>> {
  return holdResidents(tx, ids, 'SHARE')
}

/** The same, and nobody else holds them meanwhile, under whichever of their ids: for what a person has once. */
export async function lockResidents(tx: Tx, ids: readonly string[]): Promise<Map<string, Resident>> {
  return holdResidents(tx, ids, 'NO KEY UPDATE')
}

async function holdResidents(tx: Tx, ids: readonly string[], lock: 'SHARE' | 'NO KEY UPDATE') {
  if (ids.length === 0) return new Map<string, Resident>()
  const holding = tx.query<{ id: string }>({
    name: lock === 'SHARE' ? 'share-residents' : 'lock-residents',
    text: `SELECT resident_id AS id FROM resident
            WHERE resident_id = ANY($1::uuid[] || ARRAY(
              SELECT heir_of(resident_id) FROM resident WHERE resident_id = ANY($1::uuid[]) AND merged_into IS NOT NULL))
            ORDER BY resident_id FOR ${lock}`,
    values: [ids],
  })
  // Sent behind it, so that it sees them as they stay.
  const [found, rows] = await Promise.all([findResidents(tx, ids), holding])
  const held = new Set(rows.map(({ id }) => id))
  const heirs = [...found.values()].map(({ residentId }) => String(residentId)).filter((id) => !held.has(id))
  if (heirs.length > 0) return holdResidents(tx, [...ids, ...heirs], lock) // merged while this waited
  return new Map([...found].filter(([, { birthMonth }]) => birthMonth !== null)) // the others are erased
}
