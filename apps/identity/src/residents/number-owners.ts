import type { Tx } from '@lantoa/chassis/database/database'
import type { NumberHash } from '../hash-keys.ts'
import type { NumberFacts } from './domain.ts'

export type NumberOwner = NumberHash & NonNullable<NumberFacts['owner']>

/** Who has one of these personal numbers. */
export async function findNumberOwners(tx: Tx, numbers: readonly NumberHash[]): Promise<NumberOwner[]> {
  if (numbers.length === 0) return []
  return tx.query<NumberOwner>({
    name: 'find-number-owners',
    text: `SELECT resident_id AS "residentId", hamlet_code AS "hamletCode", number_key_id AS "keyId", number_hash AS hash,
                  CASE WHEN merged_into IS NULL THEN resident_id ELSE heir_of(resident_id) END AS "heirId"
             FROM resident JOIN unnest($1::text[], $2::text[]) AS n (hash, key_id)
               ON number_hash = n.hash AND number_key_id = n.key_id`,
    values: [numbers.map(({ hash }) => hash), numbers.map(({ keyId }) => keyId)],
  })
}
