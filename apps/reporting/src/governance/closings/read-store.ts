import type { Database } from '@lantoa/chassis/database/database'
import { listing, listOf } from '@lantoa/chassis/database/list-of'
import type { ClosingLink } from '@lantoa/contracts/reporting/closing-chain.http'
import {
  type ClosedValue,
  type ClosingHead,
  listClosedValues as listClosedValuesRoute,
  listClosings as listClosingsRoute,
} from '@lantoa/contracts/reporting/closings.http'
import type { Day } from '@lantoa/vietnam/days'
import { arrayLiteral } from '../../counting/engine/array-literal.ts'
import { CLOSING_COLUMNS } from './find.ts'

/** A unit as it is kept: by its code and the first day of its version. */
export type ClosingUnit = { readonly unit: string; readonly since: Day }

/** All units that ever closed a period: some hundreds. */
export async function listClosingUnits(database: Database): Promise<ClosingUnit[]> {
  return database.query<ClosingUnit>('SELECT DISTINCT unit, unit_since AS since FROM closing')
}

const listRows = listOf(
  listing<ClosingHead & { position: number }>('closing', `${CLOSING_COLUMNS}, position`, {
    ...{ position: 'integer', period: 'text' },
  }),
  listClosingsRoute,
)

/** Closings of some units, the latest first. */
export async function listClosings(
  database: Database,
  query: Parameters<typeof listRows>[1],
  units: readonly ClosingUnit[],
): Promise<{ items: ClosingHead[]; next?: string }> {
  const where = '(unit, unit_since) IN (SELECT * FROM unnest($1::text[], $2::date[]))'
  const values = [arrayLiteral(units.map(({ unit }) => unit)), arrayLiteral(units.map(({ since }) => since))]
  const { value: page } = await listRows(database, query, { where, values, answers: ['unit'] })
  return { ...page, items: page.items.map(({ position: _position, ...head }) => head) }
}

/** What a closing froze, in the order in which it was hashed. */
export const listClosedValues = listOf(
  listing<ClosedValue & { unitCode: string }>(
    'closed_value AS closed JOIN closed_unit USING (position, unit)',
    `closed.unit AS "unitCode", closed.unit || '@' || since AS unit, indicator_id AS "indicatorId", numerator,
      denominator, value`,
    { unitCode: 'text as closed.unit', indicatorId: 'text' },
  ),
  listClosedValuesRoute,
)

export async function listLinks(database: Database, after: number, limit: number): Promise<ClosingLink[]> {
  return database.query<ClosingLink>(
    `SELECT position, previous_hash AS "previousHash", body_hash AS "bodyHash", hash, key_id AS "keyId", signature
      FROM closing WHERE position > $1 ORDER BY position LIMIT $2`,
    [after, limit + 1],
  )
}
