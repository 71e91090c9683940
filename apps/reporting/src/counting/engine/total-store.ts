import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { Day } from '@lantoa/vietnam/days'

/** The day before which the totals sum up everything. */
export async function getTotalDay(source: Database | Tx): Promise<Day> {
  const [row] = await source.query<{ before_day: Day }>('SELECT before_day FROM total_day')
  if (!row) throw new Error('the table total_day has lost its row')
  return row.before_day
}

/** Moves on to a later day. The caller has locked the tree: nothing is being counted that would miss the move. */
export async function moveTotals(tx: Tx, day: Day): Promise<void> {
  await tx.query(
    `INSERT INTO cell_total (unit, measure, amount)
      SELECT unit, measure, sum(cell.amount) FROM cell, total_day WHERE day >= before_day AND day < $1
       GROUP BY unit, measure
      ON CONFLICT (unit, measure) DO UPDATE SET amount = cell_total.amount + excluded.amount`,
    [day],
  )
  await tx.query('UPDATE total_day SET before_day = $1', [day])
}
