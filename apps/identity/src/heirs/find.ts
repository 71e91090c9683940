import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { ResidentId } from '@lantoa/contracts/ids'

/** Who stands by now for residents of whom something was said, of those for whom somebody else does. */
export async function listHeirs(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tx.query<{ id: string; heir: string }>({
    name: 'list-heirs',
    text: `SELECT resident_id AS id, heir_of(resident_id) AS heir FROM resident
            WHERE resident_id = ANY($1::uuid[]) AND merged_into IS NOT NULL`,
    values: [ids],
  })
  return new Map(rows.map(({ id, heir }) => [id, heir]))
}

/** Who stands for residents, each for themselves but for who was merged. */
export async function findHeirs(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const heirs = await listHeirs(tx, ids)
  return new Map(ids.map((id) => [id, heirs.get(id) ?? id]))
}

/** Everybody who is the same as each of these by now, themselves too. */
export async function findSame(
  source: Database | Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly ResidentId[]>> {
  if (ids.length === 0) return new Map()
  const rows = await source.query<{ id: string; same: ResidentId[] }>({
    name: 'find-same-residents',
    text: 'SELECT id, same_residents(id) AS same FROM unnest($1::uuid[]) AS asked (id)',
    values: [ids],
  })
  return new Map(rows.map(({ id, same }) => [id, same]))
}
