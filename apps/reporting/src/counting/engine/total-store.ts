import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { Day } from '@lantoa/vietnam/days'

/** How far the totals have come: of units before `movedBelow` to `movingTo`, of all others to `beforeDay`. */
export type TotalDay = { readonly beforeDay: Day; readonly movingTo: Day | null; readonly movedBelow: string | null }

/** The day before which the totals of a unit sum up everything, out of `total_day` and its code. */
export function totalDayOf(unit: string): string {
  return `CASE WHEN ${unit} < moved_below THEN moving_to ELSE before_day END`
}

export async function getTotalDay(source: Pick<Database | Tx, 'query'>): Promise<TotalDay> {
  const [row] = await source.query<TotalDay>(
    'SELECT before_day AS "beforeDay", moving_to AS "movingTo", moved_below AS "movedBelow" FROM total_day',
  )
  if (!row) throw new Error('the table total_day has lost its row')
  return row
}

/**
 * Moves the next units on to a later day; answers whether that was all of them. The caller has locked the tree: nothing is
 * being counted that would miss the move. A move that was begun goes to its own day first.
 */
export async function moveTotals(tx: Tx, day: Day, unitsAtOnce: number): Promise<boolean> {
  const { beforeDay, movingTo, movedBelow } = await getTotalDay(tx)
  const [to, from] = [movingTo ?? day, movedBelow ?? '']
  if (beforeDay >= to) return true
  const next = await findUnitAfter(tx, from, unitsAtOnce)
  await tx.query(
    `INSERT INTO cell_total (unit, measure, amount)
      SELECT unit, measure, sum(cell.amount) FROM cell, total_day
       WHERE unit >= $2 AND ($3::text IS NULL OR unit < $3) AND day >= before_day AND day < $1
       GROUP BY unit, measure
      ON CONFLICT (unit, measure) DO UPDATE SET amount = cell_total.amount + excluded.amount`,
    [to, from, next ?? null],
  )
  if (next === undefined) {
    await tx.query('UPDATE total_day SET before_day = $1, moving_to = NULL, moved_below = NULL', [to])
    return to >= day
  }
  await tx.query('UPDATE total_day SET moving_to = $1, moved_below = $2', [to, next])
  return false
}

/** The unit with cells that comes so many after another; steps through the index, whatever a unit has. */
async function findUnitAfter(tx: Tx, from: string, count: number): Promise<string | undefined> {
  const [row] = await tx.query<{ unit: string }>(
    `WITH RECURSIVE next AS (
      (SELECT unit FROM cell WHERE unit >= $1 ORDER BY unit LIMIT 1)
      UNION ALL
      SELECT (SELECT cell.unit FROM cell WHERE cell.unit > next.unit ORDER BY cell.unit LIMIT 1)
        FROM next WHERE next.unit IS NOT NULL)
     SELECT unit FROM next WHERE unit IS NOT NULL OFFSET $2 LIMIT 1`,
    [from, count],
  )
  return row?.unit
}
