import type { Database } from '@lantoa/chassis/database/database'

/** What entities of a source contribute by now, encoded, of those that are known. */
export async function findContributions(
  database: Database,
  source: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await database.query<{ id: string; contributions: string }>({
    name: 'find-contributions',
    text: 'SELECT id, contributions FROM entity WHERE source = $1 AND id = ANY($2::text[])',
    values: [source, ids],
  })
  return new Map(rows.map(({ id, contributions }) => [id, contributions]))
}
