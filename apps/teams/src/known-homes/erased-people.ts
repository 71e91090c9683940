import { randomUUID } from 'node:crypto'
import type { Tx } from '@lantoa/chassis/database/database'
import type { Erasure } from '@lantoa/chassis/outbox/erasure'

/** An id of a resident that is erased; `erasure`: with which others, where this is the first time that it is heard of. */
export type ErasedId = { readonly id: string; readonly erasure?: Erasure | undefined }

/**
 * What is called otherwise from now on, by ids that nobody has. For `countsFor` all that was told of one person counts; null:
 * nobody said with whom they were one, so what was heard of that holds.
 */
export type Renamed = { readonly id: string; readonly name: string; readonly countsFor: string | null }

/** Ids, names, and whom they count for, as three arrays: what a statement takes. */
export function columnsOf(renamed: readonly Renamed[]): readonly (readonly (string | null)[])[] {
  return [renamed.map(({ id }) => id), renamed.map(({ name }) => name), renamed.map(({ countsFor }) => countsFor)]
}

/**
 * Names for residents who are erased. Whoever had several ids stays one person, also where nobody has heard yet that they
 * were one: the erasure of the first makes a name, and that of the last has it forgotten whose it is. Random ones: by an id
 * that tells when it was made one would find out.
 */
export async function nameErased(tx: Tx, erased: readonly ErasedId[]): Promise<Renamed[]> {
  const people = await namePeople(tx, erased)
  return erased.map(({ id, erasure }) => {
    const name = randomUUID()
    return { id, name, countsFor: erasure ? (people.get(erasure.id) ?? name) : null }
  })
}

/** What people are called of whom one id after the other is erased. Whoever erases another of their ids waits. */
async function namePeople(tx: Tx, erased: readonly ErasedId[]): Promise<ReadonlyMap<string, string>> {
  const heard = Map.groupBy(
    erased.flatMap(({ erasure }) => (erasure && erasure.ids > 1 ? [erasure] : [])),
    ({ id }) => id,
  )
  if (heard.size === 0) return new Map()
  const said = [...heard].map(([id, all]) => {
    return { id, called: randomUUID(), ids: all[0]?.ids ?? 0, heard: all.length }
  })
  const rows = await tx.query<{ id: string; called: string }>({
    name: 'name-erased-people',
    text: `INSERT INTO erased_person AS person (erasure_id, called, ids, heard)
           SELECT id, called, ids, heard FROM jsonb_to_recordset($1::jsonb) AS e (id uuid, called uuid, ids integer, heard integer)
            ORDER BY id
           ON CONFLICT (erasure_id) DO UPDATE SET heard = person.heard + excluded.heard
           RETURNING erasure_id AS id, called`,
    values: [JSON.stringify(said)],
  })
  tx.write({
    name: 'forget-erased-people',
    text: 'DELETE FROM erased_person WHERE erasure_id = ANY($1::uuid[]) AND heard >= ids',
    values: [[...heard.keys()]],
  })
  return new Map(rows.map(({ id, called }) => [id, called]))
}
