import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { SequencedUnit } from '@lantoa/chassis/units/unit-store'
import type { UnitState } from '@lantoa/contracts/teams/units.events'
import type { Day } from '@lantoa/vietnam/days'

/** Waits until nobody else changes the tree, without taking a new version of it: nothing may come of the command. */
export async function lockTree(tx: Tx): Promise<void> {
  await tx.queryPatiently('SELECT version FROM unit_tree FOR NO KEY UPDATE')
}

/** Every version of the codes, oldest first. */
export async function findVersions(
  source: Database | Tx,
  codes: readonly string[],
): Promise<Map<string, SequencedUnit[]>> {
  const rows = await source.query<UnitRow>(
    `SELECT ${UNIT_COLUMNS} FROM unit WHERE code = ANY($1::text[]) ORDER BY code, valid_from`,
    [codes],
  )
  return Map.groupBy(rows.map(asSequenced), ({ state }) => state.code)
}

/** Versions right beneath units that last beyond a day. */
export async function listBeneath(tx: Tx, parentCodes: readonly string[], on: Day): Promise<SequencedUnit[]> {
  const rows = await tx.query<UnitRow>(
    `SELECT ${UNIT_COLUMNS} FROM unit
      WHERE parent_code = ANY($1) AND (valid_to IS NULL OR valid_to > $2::date AND valid_to > valid_from)
      ORDER BY code, valid_from`,
    [parentCodes, on],
  )
  return rows.map(asSequenced)
}

/** Codes that lay right beneath a unit and from a day on lie beneath another. */
export async function listMovedFrom(tx: Tx, parentCode: string, on: Day): Promise<string[]> {
  const rows = await tx.query<{ code: string }>(
    `SELECT DISTINCT former.code FROM unit former JOIN unit next ON next.code = former.code AND next.valid_from = $2
      WHERE former.parent_code = $1 AND former.valid_to = $2 AND next.parent_code <> $1
        AND (next.valid_to IS NULL OR next.valid_to > next.valid_from)
      ORDER BY former.code`,
    [parentCode, on],
  )
  return rows.map(({ code }) => code)
}

/** The columns of a version of a unit, and how they are read. */
export const UNIT_COLUMNS = 'code, valid_from, valid_to, level, kind, name, name_en, parent_code, successors, sequence'

export type UnitRow = {
  code: string
  valid_from: Day
  valid_to: Day | null
  level: UnitState['level']
  kind: string
  name: string
  name_en: string | null
  parent_code: string | null
  successors: UnitState['successors']
  sequence: number
}

export function asSequenced(row: UnitRow): SequencedUnit {
  return { state: asState(row), sequence: row.sequence }
}

export function asState(row: UnitRow): UnitState {
  return {
    code: row.code,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    level: row.level,
    kind: row.kind,
    name: row.name,
    ...(row.name_en === null ? {} : { nameEn: row.name_en }),
    parentCode: row.parent_code,
    successors: row.successors,
  }
}
