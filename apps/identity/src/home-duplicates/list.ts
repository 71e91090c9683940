import type { Context } from '@lantoa/chassis/commands/command'
import type { Tx } from '@lantoa/chassis/database/database'
import { decodeCursor, encodeCursor } from '@lantoa/chassis/http/cursors'
import type { Codes } from '@lantoa/chassis/units/places-to-read'
import { nearHamlets } from '../likeness/near-hamlets.ts'
import type { PairsAsked } from '../likeness/pair-lists.ts'
import { findNeighbourhood, notSaidTwo } from './neighbourhood.ts'
import { type HomePair, pairsOf } from './pairs.ts'
import { listHamlets } from './store.ts'

/** Hamlets that are read for a page, and homes after which it reads no further one: who asks gets an answer in time. */
const HAMLETS = 8
const HOMES = 2_000
const FIRST_ID = '00000000-0000-0000-0000-000000000000'

/**
 * A page of pairs, hamlet by hamlet, in each in the order of ids. Each is named once: in the hamlet of the smaller id, but
 * where only the other one lies in the unit. A page that has not found enough after some hamlets ends where it has come to.
 */
export async function listHomePairs(
  tx: Tx,
  { codes, among, limit, cursor }: PairsAsked,
  where: Pick<Context, 'tree' | 'today'>,
): Promise<{ items: HomePair[]; next?: string }> {
  const [from, ...after] = decodeCursor(cursor, ['text', 'uuid', 'uuid']) ?? ['', FIRST_ID, FIRST_ID]
  const near = nearHamlets(where)
  const items: { hamlet: string; pair: HomePair }[] = []
  const hamlets = await listHamlets(tx, codes, from, HAMLETS + 1)
  let read = 0
  for (const [at, hamlet] of hamlets.entries()) {
    if (at === HAMLETS || read >= HOMES) {
      return { items: items.map(({ pair }) => pair), next: encodeCursor([hamlet, FIRST_ID, FIRST_ID]) }
    }
    const neighbourhood = await findNeighbourhood(tx, { hamlet, among, near })
    read += neighbourhood.homes.length
    const isAhead = (pair: HomePair) => isNamedIn(hamlet, pair, codes) && (hamlet !== from || isAfter(pair, after))
    const found = await notSaidTwo(tx, pairsOf(neighbourhood).filter(isAhead))
    items.push(...found.map((pair) => ({ hamlet, pair })))
    const last = items[limit - 1]
    if (last && items.length > limit) {
      const { one, other } = last.pair
      const page = items.slice(0, limit).map(({ pair }) => pair)
      return { items: page, next: encodeCursor([last.hamlet, one.householdId, other.householdId]) }
    }
  }
  return { items: items.map(({ pair }) => pair) }
}

function isNamedIn(hamlet: string, { one, other }: HomePair, codes: Codes): boolean {
  const isOneHere = codes === null || codes.includes(one.hamletCode)
  return isOneHere ? one.hamletCode === hamlet : other.hamletCode === hamlet
}

function isAfter({ one, other }: HomePair, [oneId = '', otherId = '']: readonly string[]): boolean {
  return one.householdId > oneId || (one.householdId === oneId && other.householdId > otherId)
}
