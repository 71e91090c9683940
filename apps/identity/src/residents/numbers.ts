import type { Tx } from '@lantoa/chassis/database/database'
import { type HashKeys, hashNumber, possibleHashes } from '../hash-keys.ts'
import type { NumberFacts } from './domain.ts'
import { findNumberOwners } from './number-owners.ts'

type Given = string | null | undefined

/** Looks up who has personal numbers, under every key that they may be stored under. */
export async function gatherNumbers(
  tx: Tx,
  keys: HashKeys,
  given: readonly string[],
): Promise<(number: Given) => NumberFacts> {
  const owners = await findNumberOwners(
    tx,
    given.flatMap((number) => possibleHashes(keys, number)),
  )
  const byHash = new Map(owners.map((owner) => [owner.hash, owner]))
  return (number) => {
    if (!number) return { number: null, owner: undefined }
    const owner = possibleHashes(keys, number)
      .map(({ hash }) => byHash.get(hash))
      .find((found) => found !== undefined)
    return { number: hashNumber(keys, number), owner }
  }
}
