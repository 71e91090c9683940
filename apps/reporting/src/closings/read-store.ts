import type { Database } from '@lantoa/chassis/database'
import type { ClosingLink } from '@lantoa/contracts/reporting/closing-chain.http'
import type { ClosedValue, ClosingHead } from '@lantoa/contracts/reporting/closings.http'
import { CLOSING_COLUMNS } from './find.ts'

/** Codes of all units that ever closed a period: some hundreds. */
export async function listClosingUnits(database: Database): Promise<string[]> {
  const rows = await database.query<{ unit: string }>('SELECT DISTINCT unit FROM closing')
  return rows.map(({ unit }) => unit)
}

/** Closings of some units, the latest first, from a place in the chain on; one more than the limit where there are more. */
export async function listClosings(
  database: Database,
  { units, period }: { units: readonly string[]; period: string | undefined },
  { limit, before }: { limit: number; before: number | undefined },
): Promise<ClosingHead[]> {
  return database.query<ClosingHead>(
    `SELECT ${CLOSING_COLUMNS} FROM closing
      WHERE unit = ANY($1::text[]) AND ($2::text IS NULL OR period = $2) AND ($3::integer IS NULL OR position < $3)
      ORDER BY position DESC LIMIT $4`,
    [units, period ?? null, before ?? null, limit + 1],
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
