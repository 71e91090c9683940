import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { Resident } from './resident.ts'

/**
 * Locks residents with all who are the same person, in the order of their ids so that two transactions never wait for each
 * other in a circle. Whoever writes anything about a resident's accounts holds this lock. Answers who stands for them, by
 * the ids that are asked for; erased ones are not among them.
 */
export async function lockResidents(tx: Tx, ids: readonly string[]): Promise<Map<string, Resident>> {
  await tx.query({
    name: 'lock-residents',
    text: `SELECT FROM resident
            WHERE resident_id = ANY(ARRAY(SELECT unnest(same_residents(heir_of(id))) FROM unnest($1::uuid[]) AS id))
            ORDER BY resident_id FOR NO KEY UPDATE`,
    values: [ids],
  })
  return findResidents(tx, ids)
}

/** Who stands for somebody, and where that one was said to live, of whom an old list may still speak. */
export type Standing = Resident & { readonly lived?: Resident['stays'] | undefined }

/** Who stands for residents, by the ids that are asked for, of those that are known and not erased. */
export async function findResidents(source: Database | Tx, ids: readonly string[]): Promise<Map<string, Standing>> {
  const rows = await source.query<ResidentRow & { asked: string; lived: Resident['stays'] }>({
    name: 'find-residents',
    text: `SELECT one.resident_id AS asked, heir.resident_id, heir.birth_month, heir.stays, heir.restricted_since, one.lived
             FROM resident AS one JOIN resident AS heir
               ON heir.resident_id = CASE WHEN one.merged_into IS NULL THEN one.resident_id ELSE heir_of(one.resident_id) END
            WHERE one.resident_id = ANY($1::uuid[]) AND one.birth_month IS NOT NULL AND heir.birth_month IS NOT NULL`,
    values: [ids],
  })
  return new Map(rows.map(({ lived, ...row }) => [row.asked, { ...asResident(row), lived }]))
}

/** The same, and they stay as they are until the commit: with whether identity has erased them. */
export async function shareResidents(tx: Tx, ids: readonly string[]) {
  if (ids.length === 0) return { residents: new Map<string, Standing>(), erased: new Set<string>() }
  const rows = await tx.query<{ id: string; erased: boolean }>({
    name: 'share-residents',
    text: `SELECT resident_id AS id, birth_month IS NULL AS erased FROM resident
            WHERE resident_id = ANY($1::uuid[] || ARRAY(
              SELECT heir_of(resident_id) FROM resident WHERE resident_id = ANY($1::uuid[]) AND merged_into IS NOT NULL))
            ORDER BY resident_id FOR SHARE`,
    values: [[...new Set(ids)]],
  })
  const [gone, known] = [rows.filter((row) => row.erased), rows.filter((row) => !row.erased)]
  const residents = await findResidents(
    tx,
    known.map(({ id }) => id),
  )
  return { residents, erased: new Set(gone.map(({ id }) => id)) }
}

/** The residents who live, or lived, in households, by household; erased ones are not among them. */
export async function findResidentsOf(tx: Tx, householdIds: readonly string[]): Promise<Map<string, Resident[]>> {
  if (householdIds.length === 0) return new Map()
  const rows = await tx.query<ResidentRow & { household_id: string }>({
    name: 'find-residents-of',
    text: `SELECT household_id, resident_id, birth_month, stays, restricted_since
             FROM unnest($1::uuid[]) AS home (household_id)
             JOIN resident ON stays @> jsonb_build_array(jsonb_build_object('householdId', household_id))
            WHERE birth_month IS NOT NULL`,
    values: [[...new Set(householdIds)]],
  })
  const byHome = Map.groupBy(rows, (row) => row.household_id)
  return new Map([...byHome].map(([id, people]) => [id, people.map(asResident).map((one) => stayingIn(one, id))]))
}

/** With the stays in one household only. */
function stayingIn(resident: Resident, householdId: string): Resident {
  return { ...resident, stays: resident.stays.filter((stay) => stay.householdId === householdId) }
}

type ResidentRow = {
  resident_id: string
  birth_month: string
  stays: Resident['stays']
  restricted_since: string | null
}

function asResident(row: ResidentRow): Resident {
  const { birth_month: birthMonth, stays, restricted_since: restrictedSince } = row
  const own = { residentId: row.resident_id as Resident['residentId'], birthMonth, stays }
  return restrictedSince === null ? own : { ...own, restrictedSince }
}
