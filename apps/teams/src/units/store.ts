import type { Database, Tx } from '@lantoa/chassis/database'
import type { PageRequest } from '@lantoa/chassis/republish'
import type { SequencedUnit } from '@lantoa/chassis/unit-store'
import type { UnitState } from '@lantoa/contracts/teams/units.events'
import type { Day } from '@lantoa/vietnam/days'

/** Waits until nobody else changes the tree, without taking a new version of it: nothing may come of the command. */
export async function lockTree(tx: Tx): Promise<void> {
  await tx.query('SELECT version FROM unit_tree FOR NO KEY UPDATE')
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

/** Versions right beneath a unit that last beyond a day. */
export async function listChildren(tx: Tx, parentCode: string, on: Day): Promise<SequencedUnit[]> {
  const rows = await tx.query<UnitRow>(
    `SELECT ${UNIT_COLUMNS} FROM unit
      WHERE parent_code = $1 AND (valid_to IS NULL OR valid_to > $2::date AND valid_to > valid_from) ORDER BY code, valid_from`,
    [parentCode, on],
  )
  return rows.map(asSequenced)
}

/** The version valid on a day, or the last one before it, and then the units above it on that day or its last. */
export async function listLineage(database: Database, code: string, on: Day): Promise<SequencedUnit[]> {
  const rows = await database.query<UnitRow>(
    `WITH RECURSIVE start AS (
       SELECT *, least($2::date, valid_to - 1) AS seen_on FROM unit
        WHERE code = $1 AND valid_from <= $2 AND valid_to IS DISTINCT FROM valid_from
        ORDER BY valid_from DESC LIMIT 1),
     up AS (
       SELECT *, 0 AS height FROM start
       UNION ALL
       SELECT above.*, up.seen_on, up.height + 1 FROM up
         JOIN unit above ON above.code = up.parent_code AND above.valid_from <= up.seen_on
          AND (above.valid_to IS NULL OR up.seen_on < above.valid_to)
        WHERE up.height < 3)
     SELECT ${UNIT_COLUMNS} FROM up ORDER BY height`,
    [code, on],
  )
  return rows.map(asSequenced)
}

export type UnitFilter = { level: string | undefined; parent: string | undefined; on: Day }

/** Units valid on a day, by code, from a place on; one more than the limit where there are more. */
export async function listUnits(
  database: Database,
  { level, parent, on }: UnitFilter,
  page: { limit: number; after: readonly (string | number)[] | undefined },
): Promise<UnitState[]> {
  const rows = await database.query<UnitRow>(
    `SELECT ${UNIT_COLUMNS} FROM unit
      WHERE code > $1 AND valid_from <= $2 AND (valid_to IS NULL OR $2 < valid_to)
        AND ($3::text IS NULL OR level = $3) AND ($4::text IS NULL OR parent_code = $4)
      ORDER BY code LIMIT $5`,
    [page.after?.[0] ?? '', on, level ?? null, parent ?? null, page.limit + 1],
  )
  return rows.map(asState)
}

/** All versions of all units by code, from a place on. */
export async function listPage(tx: Tx, { after, limit }: PageRequest): Promise<SequencedUnit[]> {
  const [code, validFrom] = after ?? ['', '0001-01-01']
  const rows = await tx.query<UnitRow>(
    `SELECT ${UNIT_COLUMNS} FROM unit WHERE (code, valid_from) > ($1, $2::date) ORDER BY code, valid_from LIMIT $3`,
    [code, validFrom, limit],
  )
  return rows.map(asSequenced)
}

/** All versions of units, of everything above them and of what took their place, as far as the trails lead. */
export async function listUnitFacts(database: Database, codes: readonly string[]): Promise<SequencedUnit[]> {
  const rows = await database.query<UnitRow>(
    `WITH RECURSIVE named (code) AS (
       SELECT unnest($1::text[])
       UNION
       SELECT related.code FROM named JOIN unit USING (code), LATERAL (
         SELECT parent_code UNION ALL SELECT successor ->> 'code' FROM jsonb_array_elements(successors) AS successor
       ) AS related (code) WHERE related.code IS NOT NULL)
     SELECT ${UNIT_COLUMNS} FROM unit WHERE code IN (SELECT code FROM named) ORDER BY code, valid_from`,
    [codes],
  )
  return rows.map(asSequenced)
}

const UNIT_COLUMNS = 'code, valid_from, valid_to, level, kind, name, name_en, parent_code, successors, sequence'

type UnitRow = {
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

function asSequenced(row: UnitRow): SequencedUnit {
  return { state: asState(row), sequence: row.sequence }
}

function asState(row: UnitRow): UnitState {
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
