import type { Tx } from '@lantoa/chassis/database/database'

/**
 * Has packs show homes anew whose story changed while nothing of theirs was written: a visit was told of one that lies
 * elsewhere by now, or what is the same home by a merge. They must be locked.
 */
export function touchHomes(tx: Tx, ids: readonly string[]): void {
  if (ids.length === 0) return
  tx.write({
    name: 'touch-homes',
    text: 'UPDATE household SET sequence = sequence WHERE household_id = ANY($1::uuid[])', // `keep_pack` notes it
    values: [ids],
  })
}
