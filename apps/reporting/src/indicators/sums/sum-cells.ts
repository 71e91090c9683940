import type { Database, Tx } from '@lantoa/chassis/database/database'
import { arrayLiteral } from '../../counting/engine/array-literal.ts'
import { totalDayOf } from '../../counting/engine/total-store.ts'
import type { Want } from './want.ts'

/** A day so near to that of the totals is reached from there; for one further away its own cells are fewer. */
const NEAR = '400 days'

/**
 * One sum for each unit and want, in the order of the wants. What counts from the beginning is the total and the cells
 * between its day and the one that is asked for, added or taken away.
 */
export async function sumCells(
  source: Database | Tx,
  units: readonly string[],
  wants: readonly Want[],
): Promise<Map<string, number[]>> {
  const rows = await source.query<{ unit: string; sums: number[] }>({
    name: 'sum-cells',
    text: `WITH unit AS (
        SELECT code, ${totalDayOf('code')} AS total_day
          FROM unnest($1::text[]) AS unit (code), (SELECT * FROM total_day LIMIT 1) AS total),
      want AS (
        SELECT code, measure, position, near,
               CASE WHEN near THEN least(after, total_day) ELSE first END AS first,
               CASE WHEN near THEN greatest(after, total_day) ELSE after END AS after,
               CASE WHEN near AND after < total_day THEN -1 ELSE 1 END AS sign
          FROM unit, unnest($2::text[], $3::date[], $4::date[]) WITH ORDINALITY AS asked (measure, first, after, position),
               LATERAL (SELECT first = '-infinity' AND after >= total_day - interval '${NEAR}' AS near) AS way)
      SELECT code AS unit,
             array_agg((coalesce(total.amount, 0) + sign * beside.amount)::bigint ORDER BY want.position) AS sums
      FROM want
      LEFT JOIN cell_total AS total ON near AND total.unit = code AND total.measure = want.measure
      CROSS JOIN LATERAL (
        SELECT coalesce(sum(amount), 0) AS amount FROM cell
        WHERE cell.unit = code AND cell.measure = want.measure AND day >= want.first AND day < want.after
      ) AS beside
      GROUP BY code`,
    values: [
      arrayLiteral(units),
      arrayLiteral(wants.map(({ measure }) => measure)),
      arrayLiteral(wants.map(({ from }) => from ?? '-infinity')),
      arrayLiteral(wants.map(({ until }) => until)),
    ],
  })
  return new Map(rows.map(({ unit, sums }) => [unit, sums]))
}
