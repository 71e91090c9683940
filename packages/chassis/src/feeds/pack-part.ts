import type { Gone } from '@lantoa/contracts/define-pack'
import type { Tx } from '../database/database.ts'
import type { Caller } from '../http/caller.ts'

/** Why a thing is in no pack any more, and where it went. */
export type Ended = Pick<Gone, 'why' | 'to'>

type Spec<Row, Item> = {
  readonly kind: string
  /** Where things are listed by `hamlet_code`: the table that `keep_pack` keeps or a view of it, and the key. */
  readonly table: string
  readonly key: string
  readonly load: (tx: Tx, ids: readonly string[]) => Promise<ReadonlyMap<string, Row>>
  readonly ended: (row: Row) => Ended | undefined
  /** What a caller is shown of it. */
  readonly item: (row: Row, caller: Caller) => Item
}

/** How a thing stands to a pack: in it, as it is shown, or not. */
export type Standing<Item> = { readonly here: Item } | { readonly ended: Ended }

/** One kind of things in the packs of a service. */
export type PackPart<Item> = Pick<Spec<never, Item>, 'kind' | 'table' | 'key'> & {
  /** How things stand to the pack of these hamlets now, by id. */
  judge(tx: Tx, ids: readonly string[], pack: PackOf): Promise<Map<string, Standing<Item>>>
}

export type PackOf = {
  /** The hamlet, and the closed ones that went into it. */
  readonly codes: readonly string[]
  readonly caller: Caller
}

/**
 * Declares a kind of things. Its table is named in a migration: `SELECT keep_pack('household', 'home', 'household_id')`.
 * @example
 * packPart({ kind: 'home', table: 'household', key: 'household_id', load: household.find, ended: endOf, item: homeItem })
 */
export function packPart<Row extends { readonly hamletCode: string }, Item>(spec: Spec<Row, Item>): PackPart<Item> {
  function standing(row: Row | undefined, { codes, caller }: PackOf): Standing<Item> {
    if (row === undefined) return { ended: { why: 'erased' } }
    const ended = spec.ended(row)
    if (ended) return { ended }
    if (!codes.includes(row.hamletCode)) return { ended: { why: 'moved', to: row.hamletCode } }
    return { here: spec.item(row, caller) }
  }

  const { kind, table, key } = spec
  return {
    ...{ kind, table, key },
    async judge(tx, ids, pack) {
      const rows = await spec.load(tx, ids)
      return new Map(ids.map((id) => [id, standing(rows.get(id), pack)]))
    },
  }
}
