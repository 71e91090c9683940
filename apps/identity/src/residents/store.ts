import type { Tx } from '@lantoa/chassis/database/database'
import type { ResidentId } from '@lantoa/contracts/ids'
import { fold } from '@lantoa/vietnam/text'
import type { NumberHash } from '../hash-keys.ts'
import { mayBeSame, type StoredResident } from './resident.ts'

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

type Resembled = Pick<StoredResident, 'residentId' | 'householdId' | 'leftOn' | 'name' | 'birth'>

/**
 * Who lives in the home of residents under the same name, whatever its marks, and the same birth, as far as both are
 * known to the day.
 */
export async function findResembling(
  tx: Tx,
  residents: readonly Resembled[],
): Promise<ReadonlyMap<string, ResidentId[]>> {
  const living = residents.filter(({ leftOn }) => leftOn === null)
  if (living.length === 0) return new Map()
  const rows = await tx.query<Omit<Resembled, 'leftOn' | 'name'> & { foldedName: string }>({
    name: 'find-namesakes',
    text: `SELECT resident_id AS "residentId", household_id AS "householdId", folded_name AS "foldedName", birth
             FROM resident WHERE left_on IS NULL
              AND (household_id, folded_name) IN (SELECT * FROM unnest($1::uuid[], $2::text[]))
            ORDER BY resident_id`,
    values: [living.map(({ householdId }) => householdId), living.map(({ name }) => fold(name))],
  })
  const namesakes = Map.groupBy(rows, ({ householdId, foldedName }) => `${householdId} ${foldedName}`)
  return new Map(
    living.flatMap(({ residentId, householdId, name, birth }) => {
      const others = namesakes.get(`${householdId} ${fold(name)}`) ?? []
      const resembling = others.filter((other) => other.residentId !== residentId && mayBeSame(other.birth, birth))
      return resembling.length > 0 ? [[residentId, resembling.slice(0, FEW).map((other) => other.residentId)]] : []
    }),
  )
}
