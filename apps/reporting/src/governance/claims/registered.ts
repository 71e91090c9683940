import type { Tx } from '@lantoa/chassis/database/database'

type Asked = {
  readonly position: number
  readonly unit: string
  readonly measures: readonly string[]
  readonly until: string
}

/** How many of what is counted are registered in a unit before a day, by position. */
export async function countRegistered(tx: Tx, asked: readonly Asked[]): Promise<Map<number, number>> {
  if (asked.length === 0) return new Map()
  // From day to day and then added up: a thousand claims of one unit read its cells once, each by the key.
  const rows = await tx.query<{ position: number; amount: number }>({
    name: 'count-registered',
    text: `WITH asked AS (
        SELECT position, unit, measure, until
          FROM jsonb_to_recordset($1::jsonb) AS claim (position integer, unit text, measures jsonb, until date)
         CROSS JOIN LATERAL jsonb_array_elements_text(measures) AS measure
      ), step AS (
        SELECT unit, measure, until, lag(until, 1, '-infinity') OVER days AS since
          FROM asked GROUP BY unit, measure, until
        WINDOW days AS (PARTITION BY unit, measure ORDER BY until)
      ), counted AS (
        SELECT unit, measure, until, sum(added.amount) OVER (PARTITION BY unit, measure ORDER BY until) AS amount
          FROM step
         CROSS JOIN LATERAL (
           SELECT coalesce(sum(amount), 0) AS amount FROM cell
            WHERE cell.unit = step.unit AND cell.measure = step.measure AND day >= since AND day < until
         ) AS added
      )
      SELECT position, sum(amount)::bigint AS amount
        FROM asked JOIN counted USING (unit, measure, until) GROUP BY position`,
    values: [JSON.stringify(asked)],
  })
  return new Map(rows.map(({ position, amount }) => [position, amount]))
}
