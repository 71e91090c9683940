import type { Tx } from '@lantoa/chassis/database/database'
import { type Cited, findCited, refuseUnseen } from '@lantoa/chassis/register/cited'
import type { Fields } from '@lantoa/chassis/register/commands'
import type { Judged } from '@lantoa/chassis/register/decide'
import type { Thing } from '@lantoa/chassis/register/thing'
import { sellers } from '@lantoa/contracts/market/sellers'
import { seller } from './sellers.ts'

/** The sellers that are named. */
export function findSellers(tx: Tx, said: readonly Fields[]): Promise<Cited> {
  return findCited(tx, seller, said, 'sellerId')
}

type Judging = Pick<Judged<unknown>, 'caller' | 'tree' | 'today' | 'before'>

/** A seller of the caller's units. */
export function refuseSeller(thing: Thing, cited: Cited, judging: Judging) {
  return refuseUnseen(thing, sellers, { field: 'sellerId', code: 'unknown-seller', cited }, judging)
}
