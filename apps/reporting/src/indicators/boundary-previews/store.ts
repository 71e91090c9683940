import type { Tx } from '@lantoa/chassis/database/database'
import { arrayLiteral } from '../../counting/engine/array-literal.ts'
import type { Want } from '../sums/want.ts'

/** The sum of a want in a unit; `position` of the want. */
export type Sum = { unit: string; position: number; amount: number }

/** Sums of units by want: of all that counts in them, or of what was contributed to themselves; nothing for zero. */
export async function sumWants(
  tx: Tx,
  what: 'amount' | 'own',
  units: readonly string[],
  wants: readonly Want[],
): Promise<Sum[]> {
  if (units.length === 0) return []
  return tx.query<Sum>({
    name: `sum-${what}`,
    text: `SELECT cell.unit, want.position - 1 AS position, sum(cell.${what})::bigint AS amount
      FROM cell JOIN unnest($2::text[], $3::date[], $4::date[]) WITH ORDINALITY AS want (measure, first, after, position)
        ON cell.measure = want.measure AND cell.day >= want.first AND cell.day < want.after
      WHERE cell.unit = ANY($1) AND cell.${what} <> 0
      GROUP BY cell.unit, want.position HAVING sum(cell.${what}) <> 0`,
    values: [
      arrayLiteral(units),
      arrayLiteral(wants.map(({ measure }) => measure)),
      arrayLiteral(wants.map(({ from }) => from ?? '-infinity')),
      arrayLiteral(wants.map(({ until }) => until)),
    ],
  })
}
