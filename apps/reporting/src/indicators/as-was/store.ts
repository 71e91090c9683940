import type { Tx } from '@lantoa/chassis/database/database'
import { arrayLiteral } from '../../counting/engine/array-literal.ts'
import type { Piece } from './cover.ts'
import type { Window } from './plan.ts'

export type Term = Pick<Window, 'measure' | 'first' | 'after'> & Piece & { readonly window: number }

/** Everything read until the end of the transaction is of one moment: boundaries and cells fit together. */
export async function holdMoment(tx: Tx): Promise<void> {
  await tx.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY')
}

/** The sum of each window that has any, over its pieces. */
export async function sumTerms(tx: Tx, terms: readonly Term[]): Promise<{ window: number; sum: number }[]> {
  if (terms.length === 0) return []
  return tx.query({
    name: 'sum-terms',
    text: `SELECT term.number AS window, sum(found.amount)::bigint AS sum
      FROM unnest($1::integer[], $2::text[], $3::boolean[], $4::text[], $5::date[], $6::date[])
        AS term (number, unit, whole, measure, first, after)
      CROSS JOIN LATERAL (
        SELECT sum(CASE WHEN term.whole THEN amount ELSE own END) AS amount FROM cell
        WHERE cell.unit = term.unit AND cell.measure = term.measure AND day >= term.first AND day < term.after
      ) AS found
      GROUP BY term.number`,
    values: [
      arrayLiteral(terms.map(({ window }) => window)),
      arrayLiteral(terms.map(({ unit }) => unit)),
      arrayLiteral(terms.map(({ whole }) => whole)),
      arrayLiteral(terms.map(({ measure }) => measure)),
      arrayLiteral(terms.map(({ first }) => first ?? '-infinity')),
      arrayLiteral(terms.map(({ after }) => after)),
    ],
  })
}
