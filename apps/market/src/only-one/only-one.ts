import type { Table } from '@lantoa/chassis/database/table'
import type { Refusal } from '@lantoa/chassis/http/outcome'
import type { Judged } from '@lantoa/chassis/register/decide'
import type { Row } from '@lantoa/chassis/register/register-table'
import type { Thing } from '@lantoa/chassis/register/thing'
import { type Alike, findAlike, type Key, keyOf, learnAlike } from './alike.ts'

type Only = {
  readonly table: Table<Row>
  readonly idField: string
  readonly key: Key
  /** What is said to a second one. */
  readonly refuse: (thing: Thing) => Refusal
}

/** Of what there is one: it is found, learnt and refused by what says which one it is. Two at one moment a unique index parts. */
export function onlyOne({ table, idField, key, refuse }: Only) {
  function refuseSecond(thing: Thing, { facts, input }: Pick<Judged<Alike>, 'facts' | 'input'>): Refusal | undefined {
    if (thing.status === 'withdrawn') return undefined
    const mine = keyOf(key, thing)
    const isThere = [...facts].some(([id, one]) => id !== input[idField] && keyOf(key, one) === mine)
    return isThere ? refuse(thing) : undefined
  }
  return {
    find: (tx: Parameters<typeof findAlike>[0], said: Parameters<typeof findAlike>[3]) =>
      findAlike(tx, table, key, said),
    learn: (alike: Alike, thing: Thing) => learnAlike(alike, String(thing[idField]), thing),
    refuseSecond,
  }
}
