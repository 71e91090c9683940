import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { StoredResident } from './resident.ts'

export type FoundResident = StoredResident & { registeredAs: string }

export const RESIDENT_COLUMNS = `resident_id AS "residentId", household_id AS "householdId",
  hamlet_code AS "hamletCode", left_on AS "leftOn", stays, name, birth, sex, phone, version,
  CASE WHEN number_hash IS NOT NULL THEN jsonb_build_object('keyId', number_key_id, 'hash', number_hash) END AS number,
  number_ends AS "personalNumberEnds", registered_as AS "registeredAs"`

export async function findResidents(
  source: Database | Tx,
  ids: readonly string[],
): Promise<Map<string, FoundResident>> {
  const rows = await source.query<FoundResident>({
    name: 'find-residents',
    text: `SELECT ${RESIDENT_COLUMNS} FROM resident WHERE resident_id = ANY($1::uuid[])`,
    values: [ids],
  })
  return byId(rows)
}

/** Locks residents in the order of their ids; where households are locked too, that comes first. */
export async function lockResidents(tx: Tx, ids: readonly string[]): Promise<Map<string, FoundResident>> {
  const rows = await tx.query<FoundResident>({
    name: 'lock-residents',
    text: `SELECT ${RESIDENT_COLUMNS} FROM resident WHERE resident_id = ANY($1::uuid[])
            ORDER BY resident_id FOR NO KEY UPDATE`,
    values: [ids],
  })
  return byId(rows)
}

/** Locks everybody who lives or ever lived in households, which must be locked: then nobody can come to them. */
export async function lockResidentsOf(tx: Tx, householdIds: readonly string[]): Promise<StoredResident[]> {
  return tx.query<FoundResident>({
    name: 'lock-residents-of',
    text: `SELECT ${RESIDENT_COLUMNS} FROM resident WHERE household_ids && $1::uuid[]
            ORDER BY resident_id FOR NO KEY UPDATE`,
    values: [householdIds],
  })
}

export function byId(rows: readonly FoundResident[]): Map<string, FoundResident> {
  return new Map(rows.map((row) => [row.residentId, row]))
}
