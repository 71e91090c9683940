import type { Database, Tx } from '@lantoa/chassis/database'
import { arrayLiteral } from '../engine/array-literal.ts'
import type { Want } from './domain.ts'

/** One sum for each unit and want, in the order of the wants. */
export async function sumCells(
  source: Database | Tx,
  units: readonly string[],
  wants: readonly Want[],
): Promise<Map<string, number[]>> {
  const rows = await source.query<{ unit: string; sums: number[] }>({
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
