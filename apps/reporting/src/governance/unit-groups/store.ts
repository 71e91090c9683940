import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { UnitGroup } from '@lantoa/contracts/reporting/unit-groups.http'
import { UNIT_GROUP_COLUMNS } from './find.ts'

// Arrays of JSON become arrays of text; of null no rows, so null stays null.
const CONTENT = `t.unit, t.name, t.level,
  (SELECT array_agg(kind) FROM jsonb_array_elements_text(nullif(t.kinds, 'null')) AS kind),
  (SELECT array_agg(member) FROM jsonb_array_elements_text(nullif(t.members, 'null')) AS member)`
const FIELDS = '"unitGroupId" uuid, version integer, unit text, name text, level text, kinds jsonb, members jsonb'

export async function insertUnitGroups(
  tx: Tx,
  groups: readonly { group: UnitGroup; by: string }[],
  now: Date,
): Promise<void> {
  if (groups.length === 0) return
  await tx.query(
    `INSERT INTO unit_group (unit_group_id, version, unit, name, level, kinds, members, defined_by, defined_at)
     SELECT "unitGroupId", version, ${CONTENT}, by, $2
       FROM jsonb_to_recordset($1::jsonb) AS t(${FIELDS}, by text)`,
    [JSON.stringify(groups.map(({ group, by }) => ({ ...group, by }))), now],
  )
}

export async function updateUnitGroups(tx: Tx, groups: readonly UnitGroup[]): Promise<void> {
  if (groups.length === 0) return
  await tx.query(
    `UPDATE unit_group SET version = t.version, (unit, name, level, kinds, members) = (SELECT ${CONTENT})
       FROM jsonb_to_recordset($1::jsonb) AS t(${FIELDS})
      WHERE unit_group.unit_group_id = t."unitGroupId"`,
    [JSON.stringify(groups)],
  )
}

/** Groups of some units, from a place on; one more than the limit where there are more. */
export async function listUnitGroups(
  database: Database,
  units: readonly string[],
  page: { limit: number; after: readonly string[] | undefined },
): Promise<UnitGroup[]> {
  const [after] = page.after ?? ['00000000-0000-0000-0000-000000000000']
  return database.query<UnitGroup>(
    `SELECT ${UNIT_GROUP_COLUMNS} FROM unit_group
      WHERE unit = ANY($1::text[]) AND unit_group_id > $2::uuid ORDER BY unit_group_id LIMIT $3`,
    [units, after, page.limit + 1],
  )
}
