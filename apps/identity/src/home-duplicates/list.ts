import type { Context } from '@lantoa/chassis/commands/command'
import type { Tx } from '@lantoa/chassis/database/database'
import { decodeCursor, encodeCursor } from '@lantoa/chassis/http/cursors'
import type { Codes } from '@lantoa/chassis/units/places-to-read'
import { nearHamlets } from '../likeness/near-hamlets.ts'
import type { PairsAsked } from '../likeness/pair-lists.ts'
import { findNeighbourhood } from './neighbourhood.ts'
import { type HomePair, pairsOf } from './pairs.ts'
import { listHamlets } from './store.ts'

/** Hamlets that are read for a page: who asks gets an answer in time. */
const HAMLETS = 8
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
  for (const hamlet of hamlets.slice(0, HAMLETS)) {
    const found = pairsOf(await findNeighbourhood(tx, { hamlet, among, near, where }))
    const named = found.filter((pair) => isNamedIn(hamlet, pair, codes) && (hamlet !== from || isAfter(pair, after)))
    items.push(...named.map((pair) => ({ hamlet, pair })))
    const last = items[limit - 1]
    if (last && items.length > limit) {
      const { one, other } = last.pair
      const page = items.slice(0, limit).map(({ pair }) => pair)
      return { items: page, next: encodeCursor([last.hamlet, one.householdId, other.householdId]) }
    }
  }
  const pairs = items.map(({ pair }) => pair)
  const rest = hamlets[HAMLETS]
  return rest === undefined ? { items: pairs } : { items: pairs, next: encodeCursor([rest, FIRST_ID, FIRST_ID]) }
}

function isNamedIn(hamlet: string, { one, other }: HomePair, codes: Codes): boolean {
  const isOneHere = codes === null || codes.includes(one.hamletCode)
  return isOneHere ? one.hamletCode === hamlet : other.hamletCode === hamlet
}

function isAfter({ one, other }: HomePair, [oneId = '', otherId = '']: readonly string[]): boolean {
  return one.householdId > oneId || (one.householdId === oneId && other.householdId > otherId)
}
