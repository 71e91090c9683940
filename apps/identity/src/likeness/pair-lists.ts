import type { Reader } from '@lantoa/chassis/access-log/read-log'
import type { Context } from '@lantoa/chassis/commands/command'
import type { Tx } from '@lantoa/chassis/database/database'
import type { Condition } from '@lantoa/chassis/database/list-of'
import { accept } from '@lantoa/chassis/http/outcome'
import { type Codes, placesToRead } from '@lantoa/chassis/units/places-to-read'
import { dayOf } from '@lantoa/vietnam/days'
import type { IdentityParts } from '../parts.ts'
import { type Distinct, eitherIn } from './distinct-pairs.ts'

type Where = Pick<Context, 'tree' | 'today'>
type Ids = readonly [string, string]

/** A page of pairs: `codes` are those of the unit that is asked for, `among` those in which the reader sees anybody. */
export type PairsAsked = {
  readonly codes: Codes
  readonly among: Codes
  readonly limit: number
  readonly cursor?: string | undefined
}

/** Pairs with what the two are, of those of which the reader may see both. */
type Show<Side> = <Pair extends { readonly ids: Ids }>(
  tx: Tx,
  operation: string,
  pairs: readonly Pair[],
  reader: Reader,
  where: Where,
) => Promise<(Omit<Pair, 'ids'> & { one: Side; other: Side })[]>

/** Answers who may be one: what `find` comes to, as `show` shows it. */
export function answerPairs<Pair, Shown>(
  { database, units }: IdentityParts,
  operation: string,
  find: (tx: Tx, asked: PairsAsked, where: Where) => Promise<{ items: Pair[]; next?: string }>,
  show: (tx: Tx, operation: string, pairs: readonly Pair[], reader: Reader, where: Where) => Promise<Shown[]>,
) {
  type Query = { unit?: string | undefined; limit: number; cursor?: string | undefined }
  return ({ query: { unit, ...page } }: { query: Query }, reader: Reader) =>
    database.transaction(async (tx) => {
      const where = { tree: units.tree(), today: dayOf(reader.now) }
      const scope = placesToRead(reader.caller, where.tree, unit, where.today)
      if (!scope.ok) return scope
      const among = placesToRead(reader.caller, where.tree, undefined, where.today)
      if (!among.ok) return among
      const { items, next } = await find(tx, { codes: scope.codes, among: among.codes, ...page }, where)
      return accept({ items: await show(tx, operation, items, reader, where), ...(next && { next }) })
    })
}

/** Answers who were said to be two: the pairs of a list, as `show` shows them. */
export function answerDistinct<Side, Query extends { unit?: string | undefined }, Page extends { items: unknown }>(
  { database, units }: IdentityParts,
  operation: string,
  list: (tx: Tx, query: Query, condition: Condition) => Promise<{ value: Page & { items: Distinct<string>[] } }>,
  show: Show<Side>,
) {
  return ({ query }: { query: Query }, reader: Reader) =>
    database.transaction(async (tx) => {
      const where = { tree: units.tree(), today: dayOf(reader.now) }
      const scope = placesToRead(reader.caller, where.tree, query.unit, where.today)
      if (!scope.ok) return scope
      const { value: page } = await list(tx, query, eitherIn(scope.codes))
      const pairs = page.items.map(({ oneId, otherId, decidedAt: at, decidedBy: by }) => {
        return { ids: [oneId, otherId] as const, at, by }
      })
      return accept({ ...page, items: await show(tx, operation, pairs, reader, where) })
    })
}
