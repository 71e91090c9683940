import type { Database } from '@lantoa/chassis/database'
import type { Want } from '../values/domain.ts'
import type { Entity } from './domain.ts'

/** The units, from one on, in which something is contributed to a sum of the unit above them. */
export async function listContributingUnits(
  database: Database,
  above: string,
  want: Want,
  from: string,
): Promise<string[]> {
  const rows = await database.query<{ unit: string }>(
    `SELECT unit FROM placement
      WHERE path @> ARRAY[$1] AND unit >= $2 AND EXISTS (
        SELECT FROM cell WHERE cell.unit = placement.unit AND measure = $3 AND day >= $4 AND day < $5 AND own <> 0)
      ORDER BY unit`,
    [above, from, want.measure, want.from ?? '-infinity', want.until],
  )
  return rows.map(({ unit }) => unit)
}

/** Every entity of a source that contributes to a unit, or did so before. */
export async function listEntities(database: Database, source: string, unit: string): Promise<Entity[]> {
  return database.query({
    name: 'list-entities',
    text: `SELECT id, contributions FROM entity WHERE source = $1 AND unit = $2
      UNION
      SELECT entity.id, entity.contributions FROM entity_elsewhere
        JOIN entity USING (source, id) WHERE entity_elsewhere.source = $1 AND entity_elsewhere.unit = $2`,
    values: [source, unit],
  })
}
