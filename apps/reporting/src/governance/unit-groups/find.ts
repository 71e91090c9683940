import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { UnitGroup } from '@lantoa/contracts/reporting/unit-groups.http'

export const UNIT_GROUP_COLUMNS = 'unit_group_id AS "unitGroupId", version, unit, name, level, kinds, members'

/** Groups by id, of those that exist; `lock`: nobody else changes them until the commit. */
export async function findUnitGroups(
  source: Database | Tx,
  ids: readonly string[],
  { lock = false }: { lock?: boolean } = {},
): Promise<Map<string, UnitGroup>> {
  const rows = await source.query<UnitGroup>(
    `SELECT ${UNIT_GROUP_COLUMNS} FROM unit_group WHERE unit_group_id = ANY($1::uuid[])
      ORDER BY unit_group_id ${lock ? 'FOR NO KEY UPDATE' : ''}`,
    [ids],
  )
  return new Map(rows.map((row) => [row.unitGroupId, row]))
}
