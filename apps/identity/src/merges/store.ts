import type { Tx } from '@lantoa/chassis/database/database'
import { household } from '../households/households.ts'
import { findNumberOwners, type NumberOwner } from '../residents/number-owners.ts'
import { type ResidentRow, resident } from '../residents/residents.ts'
import { merge, type StoredMerge } from './merge.ts'

/** What undoing is judged by: who got meanwhile what would be given back. */
export type UndoFacts = {
  readonly known: ReadonlyMap<string, StoredMerge>
  readonly people: ReadonlyMap<string, ResidentRow>
  /** Merges into the same resident that stand and came later, the last one first. */
  readonly later: readonly LaterMerge[]
  readonly owners: readonly NumberOwner[]
  /** Who was said to head the homes that the other ones headed. */
  readonly heads: readonly NamedHead[]
}
export type LaterMerge = Pick<StoredMerge, 'mergeId' | 'residentId' | 'otherId' | 'take'>
export type NamedHead = { readonly residentId: string; readonly headOf: string }

export async function gatherUndo(tx: Tx, mergeIds: readonly string[]): Promise<UndoFacts> {
  const found = [...(await merge.find(tx, mergeIds)).values()]
  const headed = found.flatMap(({ before }) => before.other.headOf ?? [])
  const people = await lockWithHomes(
    tx,
    found.flatMap(({ residentId, otherId }) => [residentId, otherId]),
    headed,
  )
  const known = await merge.lock(tx, mergeIds)
  const numbers = found.flatMap(({ before }) =>
    [before.resident, before.other].flatMap(({ numberKeyId: keyId, numberHash: hash }) =>
      keyId && hash ? [{ keyId, hash }] : [],
    ),
  )
  const later = await listLater(tx, mergeIds)
  return { known, people, later, owners: await findNumberOwners(tx, numbers), heads: await listNamed(tx, headed) }
}

/** Homes before their people, as everywhere: a home that ends meanwhile takes its people along. */
export async function lockWithHomes(tx: Tx, ids: readonly string[], homes: readonly string[] = []) {
  const people = await resident.find(tx, [...new Set(ids)])
  const lived = [...people.values()].map(({ householdId }) => householdId)
  await household.share(tx, [...new Set([...lived, ...homes])])
  return resident.lock(tx, [...people.keys()])
}

async function listLater(tx: Tx, mergeIds: readonly string[]): Promise<LaterMerge[]> {
  if (mergeIds.length === 0) return []
  return tx.query({
    name: 'list-later-merges',
    text: `SELECT later.merge_id AS "mergeId", resident_id AS "residentId", later.other_id AS "otherId", later.take
             FROM resident_merge AS of JOIN resident_merge AS later USING (resident_id)
            WHERE of.merge_id = ANY($1::uuid[]) AND later.state = 'merged' AND later.place > of.place
            ORDER BY later.place DESC`,
    values: [mergeIds],
  })
}

async function listNamed(tx: Tx, householdIds: readonly string[]): Promise<NamedHead[]> {
  if (householdIds.length === 0) return []
  return tx.query({
    name: 'list-named-heads',
    text: `SELECT resident_id AS "residentId", head_of AS "headOf" FROM resident
            WHERE household_ids && $1::uuid[] AND head_of = ANY($1::uuid[]) AND merged_into IS NULL`,
    values: [householdIds],
  })
}
