import type { UnitState } from '@lantoa/contracts/teams/units.events'
import type { UnitVersion } from '@lantoa/units/unit'
import type { Database, Tx } from '../database/database.ts'

export type SequencedUnit = { state: UnitState; sequence: number }

type UnitRow = {
  code: string
  valid_from: string
  valid_to: string | null
  level: UnitVersion['level']
  kind: string
  name: string
  parent_code: string | null
  successors: UnitVersion['successors']
  tree_version: number
}

/** Locks the tree against every other writer until the transaction ends, and answers the version to write under. */
export async function lockTreeForChange(tx: Tx): Promise<number> {
  const [row] = await tx.queryPatiently<{ version: number }>(
    'UPDATE unit_tree SET version = version + 1 RETURNING version',
  )
  if (!row) throw new Error('the table unit_tree has lost its row')
  return row.version
}

/** Keeps the tree as it is until the transaction ends; many may share this. */
export async function shareTree(tx: Tx): Promise<number> {
  const [row] = await tx.queryPatiently<{ version: number }>('SELECT version FROM unit_tree FOR SHARE')
  return row?.version ?? 0
}

/**
 * Writes unit versions, unless the same state of them or a later one is there already; answers the code of each that
 * was written. What differs under the same sequence is written too: so reading the topic again heals.
 */
export async function upsertUnits(tx: Tx, units: readonly SequencedUnit[], treeVersion: number): Promise<string[]> {
  const rows = await tx.query<{ code: string }>(
    `INSERT INTO unit (code, valid_from, valid_to, level, kind, name, name_en, parent_code, successors, sequence, tree_version)
     SELECT u.code, u."validFrom", u."validTo", u.level, u.kind, u.name, u."nameEn", u."parentCode", u.successors, u.sequence, $2
       FROM jsonb_to_recordset($1::jsonb) AS u(code text, "validFrom" date, "validTo" date, level text, kind text,
            name text, "nameEn" text, "parentCode" text, successors jsonb, sequence integer)
     ON CONFLICT (code, valid_from) DO UPDATE SET
       valid_to = excluded.valid_to, level = excluded.level, kind = excluded.kind, name = excluded.name,
       name_en = excluded.name_en, parent_code = excluded.parent_code, successors = excluded.successors,
       sequence = excluded.sequence, tree_version = excluded.tree_version
     WHERE unit.sequence < excluded.sequence OR unit.sequence = excluded.sequence
       AND (unit.valid_to, unit.level, unit.kind, unit.name, unit.name_en, unit.parent_code, unit.successors)
         IS DISTINCT FROM (excluded.valid_to, excluded.level, excluded.kind, excluded.name, excluded.name_en,
           excluded.parent_code, excluded.successors)
     RETURNING code`,
    [JSON.stringify(latestOfEach(units)), treeVersion],
  )
  return rows.map((row) => row.code)
}

/** Unit versions written after a version of the tree. */
export async function listUnitsSince(source: Pick<Database | Tx, 'query'>, treeVersion: number) {
  const rows = await source.query<UnitRow>(
    `SELECT code, valid_from, valid_to, level, kind, name, parent_code, successors, tree_version
       FROM unit WHERE tree_version > $1`,
    [treeVersion],
  )
  const units = rows.map(
    (row): UnitVersion => ({
      code: row.code,
      validFrom: row.valid_from,
      validTo: row.valid_to,
      level: row.level,
      kind: row.kind,
      name: row.name,
      parentCode: row.parent_code,
      successors: row.successors,
    }),
  )
  return { units, treeVersion: rows.reduce((highest, row) => Math.max(highest, row.tree_version), treeVersion) }
}

/** One statement may not write a row twice: of several states of one unit the latest counts. */
function latestOfEach(units: readonly SequencedUnit[]) {
  const latest = new Map<string, SequencedUnit>()
  for (const unit of units) {
    const key = `${unit.state.code}@${unit.state.validFrom}`
    if ((latest.get(key)?.sequence ?? -1) < unit.sequence) latest.set(key, unit)
  }
  return [...latest.values()].map(({ state, sequence }) => ({ ...state, sequence }))
}
