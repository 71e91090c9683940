import { countFound } from '@lantoa/chassis/database/count-found'
import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { PageRequest } from '@lantoa/chassis/outbox/republish'
import type { SequencedUnit } from '@lantoa/chassis/units/unit-store'
import type { Found } from '@lantoa/contracts/page'
import type { UnitState } from '@lantoa/contracts/teams/units.events'
import type { Day } from '@lantoa/vietnam/days'
import { asSequenced, asState, UNIT_COLUMNS, type UnitRow } from './find.ts'

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

/** Hamlet 99 of a commune before its hamlet 100; an index has the same words. */
const inOrder = (code: string) => `split_part(${code}, '.', 1), lpad(split_part(${code}, '.', 2), 3, '0')`

export type UnitFilter = { level: string | undefined; parent: string | undefined; on: Day }

const IN_FILTER = `valid_from <= $1 AND (valid_to IS NULL OR $1 < valid_to)
  AND ($2::text IS NULL OR level = $2) AND ($3::text IS NULL OR parent_code = $3)`

const filterValues = ({ level, parent, on }: UnitFilter) => [on, level ?? null, parent ?? null]

/** Units valid on a day, by code, from a place on; one more than the limit where there are more. */
export async function listUnits(
  database: Database,
  filter: UnitFilter,
  page: { limit: number; after: readonly (string | number)[] | undefined },
): Promise<UnitState[]> {
  const rows = await database.query<UnitRow>(
    `SELECT ${UNIT_COLUMNS} FROM unit WHERE ${IN_FILTER} AND (${inOrder('code')}) > (${inOrder('$4')})
      ORDER BY ${inOrder('code')} LIMIT $5`,
    [...filterValues(filter), page.after?.[0] ?? '', page.limit + 1],
  )
  return rows.map(asState)
}

/** How many units are valid on a day. */
export function countUnits(database: Database, filter: UnitFilter): Promise<Found> {
  return countFound(database, 'unit', { where: IN_FILTER, values: filterValues(filter) })
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
