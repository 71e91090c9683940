import type { Tx } from '@lantoa/chassis/database/database'
import { inPages } from '@lantoa/chassis/database/in-pages'
import type { Want } from '../sums/want.ts'
import type { Entity } from './domain.ts'

/** Which of the units, from one on, something was contributed to that any of the sums counts. */
export async function listContributingUnits(
  tx: Pick<Tx, 'query'>,
  units: readonly string[],
  wants: readonly Want[],
  from: string,
): Promise<string[]> {
  const rows = await tx.query<{ unit: string }>(
    `SELECT unit FROM unnest($1::text[]) AS asked (unit)
      WHERE unit COLLATE "C" >= $2 AND EXISTS (
        SELECT FROM unnest($3::text[], $4::date[], $5::date[]) AS want (measure, first, after)
          JOIN cell ON cell.measure = want.measure AND day >= want.first AND day < want.after
          WHERE cell.unit = asked.unit AND own <> 0)
      ORDER BY unit COLLATE "C"`,
    [
      units,
      from,
      wants.map(({ measure }) => measure),
      wants.map((want) => want.from ?? '-infinity'),
      wants.map(({ until }) => until),
    ],
  )
  return rows.map(({ unit }) => unit)
}

/** Every entity of a source that contributes to a unit, or did so before: all visits of a hamlet, for one. */
export function eachEntity(tx: Pick<Tx, 'query'>, source: string, unit: string): AsyncGenerator<Entity[]> {
  return inPages(
    tx,
    `SELECT id, contributions FROM entity WHERE source = $1 AND unit = $2
      UNION
      SELECT entity.id, entity.contributions FROM entity_elsewhere
        JOIN entity USING (source, id) WHERE entity_elsewhere.source = $1 AND entity_elsewhere.unit = $2`,
    [source, unit],
  )
}
