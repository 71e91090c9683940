import type { Database } from '@lantoa/chassis/database/database'
import { arrayLiteral } from '../../counting/engine/array-literal.ts'
import { bucketOf } from '../../counting/engine/difference.ts'
import { decodeEntries, type Entry } from '../../counting/engine/encoding.ts'
import type { Contribution } from '../../counting/measures/measure.ts'

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

/** Everything that counts under the keys of contributions to flows, each on its day or in its year. */
export async function findKeyed(
  database: Database,
  contributions: readonly Contribution[],
): Promise<(one: Contribution) => Entry[]> {
  const keyed = contributions.flatMap(({ key, ...one }) => (key === undefined ? [] : [{ ...one, key }]))
  const rows = await database.query<Bucket & { entries: string }>({
    name: 'find-keyed',
    text: `SELECT DISTINCT measure, key, bucket::text, entries FROM keyed
      JOIN unnest($1::text[], $2::text[], $3::date[]) AS asked (measure, key, bucket) USING (measure, key, bucket)`,
    values: [
      arrayLiteral(keyed.map(({ measure }) => measure)),
      arrayLiteral(keyed.map(({ key }) => key)),
      arrayLiteral(keyed.map(({ measure, day }) => bucketOf(measure, day))),
    ],
  })
  const known = new Map(rows.map((row) => [nameOf(row), row.entries]))
  return ({ measure, key = '', day }) =>
    decodeEntries(known.get(nameOf({ measure, key, bucket: bucketOf(measure, day) })) ?? '')
}

type Bucket = { measure: string; key: string; bucket: string }

function nameOf({ measure, key, bucket }: Bucket): string {
  return `${measure}|${key}|${bucket}`
}
