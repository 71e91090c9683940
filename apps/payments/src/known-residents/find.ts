import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { Resident } from './resident.ts'

/**
 * Locks residents, in the order of their ids so that two transactions never wait for each other in a circle. Whoever
 * writes anything about a resident's accounts holds this lock. Erased ones are not among them.
 */
export async function lockResidents(tx: Tx, ids: readonly string[]): Promise<Map<string, Resident>> {
  const rows = await tx.query<ResidentRow>({
    name: 'lock-residents',
    text: `SELECT resident_id, birth_month, stays FROM resident
            WHERE resident_id = ANY($1::uuid[]) AND birth_month IS NOT NULL
            ORDER BY resident_id FOR NO KEY UPDATE`,
    values: [ids],
  })
  return byId(rows)
}

/** Residents by id, of those that are known and not erased. */
export async function findResidents(source: Database | Tx, ids: readonly string[]): Promise<Map<string, Resident>> {
  const rows = await source.query<ResidentRow>({
    name: 'find-residents',
    text: `SELECT resident_id, birth_month, stays FROM resident
            WHERE resident_id = ANY($1::uuid[]) AND birth_month IS NOT NULL`,
    values: [ids],
  })
  return byId(rows)
}

/** The residents who live, or lived, in households, by household; erased ones are not among them. */
export async function findResidentsOf(tx: Tx, householdIds: readonly string[]): Promise<Map<string, Resident[]>> {
  if (householdIds.length === 0) return new Map()
  const rows = await tx.query<ResidentRow & { household_id: string }>({
    name: 'find-residents-of',
    text: `SELECT household_id, resident_id, birth_month, stays
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

type ResidentRow = { resident_id: string; birth_month: string; stays: Resident['stays'] }

function byId(rows: readonly ResidentRow[]): Map<string, Resident> {
  return new Map(rows.map((row) => [row.resident_id, asResident(row)]))
}

function asResident(row: ResidentRow): Resident {
  return { residentId: row.resident_id as Resident['residentId'], birthMonth: row.birth_month, stays: row.stays }
}
