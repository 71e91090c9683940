import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { Household, Resident } from './home.ts'

/**
 * Locks households, in the order of their ids so that two transactions never wait for each other in a circle. Whoever
 * writes anything about a home holds this lock.
 */
export async function lockHouseholds(tx: Tx, ids: readonly string[]): Promise<Map<string, Household>> {
  const rows = await tx.query<HouseholdRow>({
    name: 'lock-households',
    text: `SELECT household_id, status, places FROM household
            WHERE household_id = ANY($1::uuid[]) ORDER BY household_id FOR NO KEY UPDATE`,
    values: [ids],
  })
  return new Map(rows.map((row) => [row.household_id, asHousehold(row)]))
}

export async function findResidents(source: Database | Tx, ids: readonly string[]): Promise<Map<string, Resident>> {
  if (ids.length === 0) return new Map()
  const rows = await source.query<ResidentRow>(
    'SELECT resident_id, birth_month, stays FROM resident WHERE resident_id = ANY($1::uuid[])',
    [ids],
  )
  return new Map(rows.map((row) => [row.resident_id, asResident(row)]))
}

export async function findHousehold(source: Database | Tx, id: string): Promise<Household | undefined> {
  const [row] = await source.query<HouseholdRow>(
    'SELECT household_id, status, places FROM household WHERE household_id = $1',
    [id],
  )
  return row && asHousehold(row)
}

type HouseholdRow = { household_id: string; status: Household['status']; places: Household['places'] }
type ResidentRow = { resident_id: string; birth_month: string; stays: Resident['stays'] }

function asHousehold(row: HouseholdRow): Household {
  return { householdId: row.household_id as Household['householdId'], status: row.status, places: row.places }
}

function asResident(row: ResidentRow): Resident {
  return { residentId: row.resident_id as Resident['residentId'], birthMonth: row.birth_month, stays: row.stays }
}
