import type { Tx } from '@lantoa/chassis/database/database'
import { refuse } from '@lantoa/chassis/http/outcome'
import { isVisible, type Judged } from '@lantoa/chassis/register/decide'
import type { Thing } from '@lantoa/chassis/register/thing'
import { sellers } from '@lantoa/contracts/market/sellers'
import { seller } from './sellers.ts'

export type KnownSellers = ReadonlyMap<string, Thing>

/** The sellers that are named. */
export function findSellers(tx: Tx, said: readonly Readonly<Record<string, unknown>>[]): Promise<KnownSellers> {
  return seller.find(
    tx,
    said.flatMap(({ sellerId }) => (sellerId ? [String(sellerId)] : [])),
  )
}

type Judging = Pick<Judged<unknown>, 'caller' | 'tree' | 'today' | 'before'>

/** A seller of the caller's units; one that it named before is not judged again, whatever became of the units. */
export function refuseSeller(thing: Thing, known: KnownSellers, { caller, before, ...context }: Judging) {
  const { sellerId = null } = thing
  if (sellerId === null || sellerId === before?.sellerId) return undefined
  const named = known.get(String(sellerId))
  if (named && isVisible(sellers, caller, named, context)) return undefined
  return refuse('unknown-seller', 'No seller in your units has this id.', { pointer: '/sellerId' })
}
