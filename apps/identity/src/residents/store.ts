import type { Tx } from '@lantoa/chassis/database/database'
import type { ResidentId } from '@lantoa/contracts/ids'
import type { NumberHash } from '../hash-keys.ts'
import type { StoredResident } from './resident.ts'

type NumberOwner = NumberHash & Pick<StoredResident, 'residentId' | 'hamletCode'>

/** Who has one of these personal numbers. */
export async function findNumberOwners(tx: Tx, numbers: readonly NumberHash[]): Promise<NumberOwner[]> {
  if (numbers.length === 0) return []
  return tx.query<NumberOwner>({
    name: 'find-number-owners',
    text: `SELECT resident_id AS "residentId", hamlet_code AS "hamletCode", number_key_id AS "keyId", number_hash AS hash
             FROM resident JOIN unnest($1::text[], $2::text[]) AS n (hash, key_id)
               ON number_hash = n.hash AND number_key_id = n.key_id`,
    values: [numbers.map(({ hash }) => hash), numbers.map(({ keyId }) => keyId)],
  })
}

/** As many as one reads; a home in which everybody is called alike must not answer with everybody for each. */
const FEW = 10

/**
 * Who lives in the home of residents under the same name, whatever its marks, and the same birth, as far as both are
 * known to the day.
 */
export async function findResembling(tx: Tx, ids: readonly string[]): Promise<Map<string, ResidentId[]>> {
  const rows = await tx.query<{ residentId: string; others: ResidentId[] }>({
    // Without a name: a plan that is kept from a time of few residents compares each with all.
    text: `SELECT one.resident_id AS "residentId", (array_agg(other.resident_id ORDER BY other.resident_id))[:${FEW}] AS others
             FROM resident one JOIN resident other ON other.household_ids @> ARRAY[one.household_id]
              AND other.household_id = one.household_id AND other.resident_id <> one.resident_id
              AND other.folded_name = one.folded_name
              AND left(coalesce(other.birth->>'date', other.birth->>'year'), 4)
                = left(coalesce(one.birth->>'date', one.birth->>'year'), 4)
              AND coalesce(other.birth->>'date' = one.birth->>'date', true)
            WHERE one.resident_id = ANY($1::uuid[]) AND one.left_on IS NULL AND other.left_on IS NULL
            GROUP BY one.resident_id`,
    values: [ids],
  })
  return new Map(rows.map(({ residentId, others }) => [residentId, others]))
}
