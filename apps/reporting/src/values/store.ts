import type { Database } from '@lantoa/chassis/database'
import { arrayLiteral } from '../engine/array-literal.ts'
import type { Want } from './domain.ts'

export type CellRow = { measure: string; days: string[]; amounts: number[] }

/** Every cell of a unit, by measure, days in order. */
export async function listCells(database: Database, unit: string): Promise<CellRow[]> {
  return database.query({
    name: 'list-cells',
    text: `SELECT measure, array_agg(day ORDER BY day) AS days, array_agg(amount ORDER BY day) AS amounts
      FROM cell WHERE unit = $1 GROUP BY measure`,
    values: [unit],
  })
}

/** Counts the transactions that have changed cells. */
export async function getCellVersion(database: Database): Promise<number> {
  const [row] = await database.query<{ version: number }>({
    name: 'get-cell-version',
    text: 'SELECT version FROM cell_change',
  })
  if (!row) throw new Error('the table cell_change has lost its row')
  return row.version
}

/** One sum for each unit and want, in the order of the wants. */
export async function sumCells(
  database: Database,
  units: readonly string[],
  wants: readonly Want[],
): Promise<Map<string, number[]>> {
  const rows = await database.query<{ unit: string; sums: number[] }>({
    name: 'sum-cells',
    text: `SELECT unit.code AS unit, array_agg(total.amount ORDER BY want.position) AS sums
      FROM unnest($1::text[]) AS unit (code)
      CROSS JOIN unnest($2::text[], $3::date[], $4::date[]) WITH ORDINALITY AS want (measure, first, after, position)
      CROSS JOIN LATERAL (
        SELECT coalesce(sum(amount), 0) AS amount FROM cell
        WHERE cell.unit = unit.code AND cell.measure = want.measure AND day >= want.first AND day < want.after
      ) AS total
      GROUP BY unit.code`,
    values: [
      arrayLiteral(units),
      arrayLiteral(wants.map(({ measure }) => measure)),
      arrayLiteral(wants.map(({ from }) => from ?? '-infinity')),
      arrayLiteral(wants.map(({ until }) => until)),
    ],
  })
  return new Map(rows.map(({ unit, sums }) => [unit, sums]))
}
