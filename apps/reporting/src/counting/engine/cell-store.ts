import type { Tx } from '@lantoa/chassis/database/database'
import { arrayLiteral } from './array-literal.ts'
import type { CellChange } from './cell-changes.ts'
import { totalDayOf } from './total-store.ts'

const MOST = Number.MAX_SAFE_INTEGER

type Place = { unit: string; measure: string; day: string }

/**
 * Adds the changes to the cells; they come sorted, so that two transactions never wait for each other in a circle.
 * @throws RangeError when a sum grows beyond what a number holds exactly: it is never rounded
 */
export async function writeCells(tx: Tx, changes: readonly CellChange[]): Promise<void> {
  if (changes.length === 0) return
  const rows = await tx.query<Place & { beyond: boolean }>({
    name: 'write-cells',
    text: `WITH change AS MATERIALIZED (
        SELECT * FROM unnest($1::text[], $2::text[], $3::date[], $4::bigint[], $5::bigint[])
          AS change (unit, measure, day, amount, own)),
      written AS (
        INSERT INTO cell (unit, measure, day, amount, own) SELECT * FROM change
        ON CONFLICT (unit, measure, day)
          DO UPDATE SET amount = cell.amount + excluded.amount, own = cell.own + excluded.own
        RETURNING unit, measure, day, amount, own),
      total AS (
        INSERT INTO cell_total (unit, measure, amount, changed_at)
        SELECT unit, measure, coalesce(sum(amount) FILTER (WHERE day < ${totalDayOf('unit')}), 0), now()
          FROM change, total_day GROUP BY unit, measure ORDER BY unit, measure
        ON CONFLICT (unit, measure)
          DO UPDATE SET amount = cell_total.amount + excluded.amount, changed_at = excluded.changed_at
        RETURNING unit, measure, amount),
      changed AS (UPDATE cell_change SET version = version + 1, changed_at = now())
      SELECT unit, measure, day, abs(amount) > ${MOST} AS beyond
        FROM written WHERE amount = 0 AND own = 0 OR abs(amount) > ${MOST}
      UNION ALL
      SELECT unit, measure, NULL, true FROM total WHERE abs(amount) > ${MOST}`,
    values: [
      arrayLiteral(changes.map(({ unit }) => unit)),
      arrayLiteral(changes.map(({ measure }) => measure)),
      arrayLiteral(changes.map(({ day }) => day)),
      arrayLiteral(changes.map(({ amount }) => amount)),
      arrayLiteral(changes.map(({ own }) => own)),
    ],
  })
  const beyond = rows.find((row) => row.beyond)
  if (beyond) throw new RangeError(`the sum of ${beyond.measure} in ${beyond.unit} grows beyond ${MOST}`)
  await deleteCells(tx, rows)
}

/** Only what this transaction has just brought to zero, and so holds locked. */
async function deleteCells(tx: Tx, places: readonly Place[]): Promise<void> {
  if (places.length === 0) return
  await tx.query({
    name: 'delete-cells',
    text: `DELETE FROM cell USING unnest($1::text[], $2::text[], $3::date[]) AS zero (unit, measure, day)
      WHERE cell.unit = zero.unit AND cell.measure = zero.measure AND cell.day = zero.day`,
    values: [
      arrayLiteral(places.map(({ unit }) => unit)),
      arrayLiteral(places.map(({ measure }) => measure)),
      arrayLiteral(places.map(({ day }) => day)),
    ],
  })
}

export async function listOwnCells(tx: Tx, units: readonly string[]): Promise<(Place & { own: number })[]> {
  return tx.query('SELECT unit, measure, day, own FROM cell WHERE unit = ANY($1) AND own <> 0', [units])
}
