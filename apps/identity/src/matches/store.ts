import type { Tx } from '@lantoa/chassis/database/database'
import { wordQuery } from '@lantoa/chassis/database/word-query'
import type { Codes } from '@lantoa/chassis/units/places-to-read'
import { soughtWords, wholeKey } from '@lantoa/vietnam/search-words'
import { WHOLE_KEY } from '../residents/search.ts'
import type { Namesake } from './domain.ts'

/**
 * Who is called so, whatever the marks and the case, by the key of the name; in hamlets, or anywhere. Who was written down
 * twice is found by either name and birth, as who stands for them.
 */
export async function findNamesakes(
  tx: Tx,
  names: readonly string[],
  hamletCodes: Codes,
): Promise<Map<string, Namesake[]>> {
  const byKey = new Map(names.map((name) => [wholeKey(name), wordQuery(soughtWords(name), false)]))
  if (byKey.size === 0) return new Map()
  const rows = await tx.query<Namesake>({
    name: 'find-asked-namesakes',
    text: `SELECT heir.resident_id AS "residentId", heir.hamlet_code AS "hamletCode", called.name, called.birth,
                  COALESCE(heir.number_hash, called.number_hash) IS NOT NULL AS "hasNumber", called.name_key AS "nameKey"
             FROM (SELECT resident_id, name, birth, number_hash, merged_into, asked.name_key
                     FROM unnest($1::text[], $2::text[]) AS asked (name_key, words)
                     JOIN resident ON name_words @@ asked.words::tsquery AND ${WHOLE_KEY} = asked.name_key) AS called
             JOIN resident AS heir ON heir.resident_id
                = CASE WHEN called.merged_into IS NULL THEN called.resident_id ELSE heir_of(called.resident_id) END
            WHERE ($3::text[] IS NULL OR heir.hamlet_code = ANY($3)) ORDER BY heir.resident_id`,
    values: [[...byKey.keys()], [...byKey.values()], hamletCodes],
  })
  return Map.groupBy(rows, ({ nameKey }) => nameKey)
}
