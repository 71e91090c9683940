import type { Tx } from '@lantoa/chassis/database/database'
import { arrayLiteral } from '../../counting/engine/array-literal.ts'
import type { Move } from '../../counting/engine/watcher.ts'
import { type LateChange, placesOf } from './domain.ts'

/** Units compared in one statement, so that none runs into a time-out. */
const UNITS_COMPARED = 200

/** Whether a unit, measure and day are part of anything that was closed. */
const IS_CLOSED = `EXISTS (
  SELECT FROM closed_unit JOIN closed_window USING (position)
   WHERE closed_unit.unit = late.unit AND closed_window.measure = late.measure
     AND late.day >= from_on AND late.day < until_on)`

/** Days on which closed windows begin or end. Within two of them it makes no difference on which day something counts. */
const EDGES = `SELECT array_agg(DISTINCT day ORDER BY day) AS days
  FROM (SELECT from_on AS day FROM closed_window UNION SELECT until_on FROM closed_window) AS edge`

/** Position of the last closing; 0 while there is none. */
export async function getLastPosition(tx: Tx): Promise<number> {
  const [head] = await tx.query<{ position: number }>({
    name: 'get-last-position',
    text: 'SELECT position FROM closing_head',
  })
  return head?.position ?? 0
}

/** By measure the days that were closed, each stretch of them from its first up to and without its last. */
export async function listClosedDays(tx: Tx): Promise<{ measure: string; first: string; after: string }[]> {
  return tx.query(
    `SELECT measure, lower(stretch) AS first, upper(stretch) AS after
      FROM (SELECT measure, unnest(range_agg(daterange(from_on, until_on))) AS stretch
              FROM closed_window GROUP BY measure) AS closed`,
  )
}

export async function insertLateChanges(tx: Tx, position: number, changes: readonly LateChange[]): Promise<void> {
  if (changes.length === 0) return
  await tx.query({
    name: 'insert-late-changes',
    text: `INSERT INTO late_change (after_position, unit, measure, day, amount, reason, source, id, at_unit)
      SELECT $1, late.* FROM unnest($2::text[], $3::text[], $4::date[], $5::bigint[], $6::text[], $7::text[], $8::text[],
          $9::text[]) AS late (unit, measure, day, amount, reason, source, id, at_unit)
      WHERE ${IS_CLOSED}`,
    values: [
      position,
      arrayLiteral(changes.map(({ unit }) => unit)),
      arrayLiteral(changes.map(({ measure }) => measure)),
      arrayLiteral(changes.map(({ day }) => day)),
      arrayLiteral(changes.map(({ amount }) => amount)),
      arrayLiteral(changes.map(({ reason }) => reason)),
      arrayLiteral(changes.map(({ source }) => source)),
      arrayLiteral(changes.map(({ id }) => id)),
      arrayLiteral(changes.map(({ atUnit }) => atUnit)),
    ],
  })
}

/** What moved units take from the closed units that they leave, and bring to those that they enter. */
export async function insertMoved(tx: Tx, position: number, move: Move): Promise<void> {
  const places = placesOf(move)
  await tx.query(
    `WITH edges AS (${EDGES}), late AS (
      SELECT place.unit, cell.measure, edges.days[width_bucket(cell.day, edges.days)] AS day,
             sum(place.sign * cell.own) AS amount, cell.unit AS at_unit
        FROM unnest($2::text[], $3::text[], $4::integer[]) AS place (at_unit, unit, sign)
        JOIN cell ON cell.unit = place.at_unit AND cell.own <> 0 CROSS JOIN edges
       WHERE EXISTS (SELECT FROM closed_unit WHERE closed_unit.unit = place.unit)
       GROUP BY 1, 2, 3, 5)
     INSERT INTO late_change (after_position, unit, measure, day, amount, reason, source, id, at_unit)
     SELECT $1, unit, measure, day, amount, 'boundary', 'unit', at_unit, at_unit FROM late
      WHERE amount <> 0 AND ${IS_CLOSED}`,
    [
      position,
      arrayLiteral(places.map(({ atUnit }) => atUnit)),
      arrayLiteral(places.map(({ unit }) => unit)),
      arrayLiteral(places.map(({ sign }) => sign)),
    ],
  )
}

/** What rebuilt cells change in closed days; to be called before they take the place of the live ones. */
export async function insertRecomputed(tx: Tx): Promise<void> {
  const position = await getLastPosition(tx)
  if (position === 0) return
  const rows = await tx.query<{ unit: string }>('SELECT DISTINCT unit FROM closed_unit')
  for (let start = 0; start < rows.length; start += UNITS_COMPARED) {
    await tx.query(
      `WITH edges AS (${EDGES}), late AS (
        SELECT unit, measure, edges.days[width_bucket(day, edges.days)] AS day,
               sum(coalesce(again.amount, 0) - coalesce(live.amount, 0)) AS amount
          FROM (SELECT * FROM public.cell WHERE unit = ANY($2)) AS live
          FULL JOIN (SELECT * FROM rebuild.cell WHERE unit = ANY($2)) AS again USING (unit, measure, day)
          CROSS JOIN edges
         WHERE live.amount IS DISTINCT FROM again.amount
         GROUP BY 1, 2, 3)
       INSERT INTO late_change (after_position, unit, measure, day, amount, reason, at_unit)
       SELECT $1, unit, measure, day, amount, 'recomputed', unit FROM late WHERE amount <> 0 AND ${IS_CLOSED}`,
      [position, rows.slice(start, start + UNITS_COMPARED).map(({ unit }) => unit)],
    )
  }
}
