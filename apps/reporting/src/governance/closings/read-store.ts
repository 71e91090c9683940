import type { Database } from '@lantoa/chassis/database/database'
import type { ClosingLink } from '@lantoa/contracts/reporting/closing-chain.http'
import type { ClosedValue, ClosingHead } from '@lantoa/contracts/reporting/closings.http'
import type { Day } from '@lantoa/vietnam/days'
import { arrayLiteral } from '../../counting/engine/array-literal.ts'
import { CLOSING_COLUMNS } from './find.ts'

/** A unit as it is kept: by its code and the first day of its version. */
export type ClosingUnit = { readonly unit: string; readonly since: Day }

/** All units that ever closed a period: some hundreds. */
export async function listClosingUnits(database: Database): Promise<ClosingUnit[]> {
  return database.query<ClosingUnit>('SELECT DISTINCT unit, unit_since AS since FROM closing')
}

/** Closings of some units, the latest first, from a place in the chain on; one more than the limit where there are more. */
export async function listClosings(
  database: Database,
  { units, period }: { units: readonly ClosingUnit[]; period: string | undefined },
  { limit, before }: { limit: number; before: number | undefined },
): Promise<ClosingHead[]> {
  return database.query<ClosingHead>(
    `SELECT ${CLOSING_COLUMNS} FROM closing
      WHERE (unit, unit_since) IN (SELECT * FROM unnest($1::text[], $2::date[]))
        AND ($3::text IS NULL OR period = $3) AND ($4::integer IS NULL OR position < $4)
      ORDER BY position DESC LIMIT $5`,
    [
      arrayLiteral(units.map(({ unit }) => unit)),
      arrayLiteral(units.map(({ since }) => since)),
      ...[period ?? null, before ?? null, limit + 1],
    ],
  )
}

type Place = { unit: string; indicatorId: string }

export async function listClosedValues(
  database: Database,
  { position, indicatorId }: { position: number; indicatorId: string | undefined },
  { limit, after }: { limit: number; after: Place },
): Promise<ClosedValue[]> {
  return database.query<ClosedValue>({
    name: 'list-closed-values',
    text: `SELECT closed.unit || '@' || since AS unit, indicator_id AS "indicatorId", numerator, denominator, value
      FROM closed_value AS closed JOIN closed_unit USING (position, unit)
      WHERE position = $1 AND (closed.unit, indicator_id) > ($2, $3) AND ($4::text IS NULL OR indicator_id = $4)
      ORDER BY closed.unit, indicator_id LIMIT $5`,
    values: [position, after.unit, after.indicatorId, indicatorId ?? null, limit + 1],
  })
}

export async function listLinks(database: Database, after: number, limit: number): Promise<ClosingLink[]> {
  return database.query<ClosingLink>(
    `SELECT position, previous_hash AS "previousHash", body_hash AS "bodyHash", hash, key_id AS "keyId", signature
      FROM closing WHERE position > $1 ORDER BY position LIMIT $2`,
    [after, limit + 1],
  )
}
