import type { Reader } from '@lantoa/chassis/access-log/read-log'
import type { Context } from '@lantoa/chassis/commands/command'
import type { Tx } from '@lantoa/chassis/database/database'
import type { PairedHome } from '@lantoa/contracts/identity/home-duplicates.http'
import { logReads } from '../access-log/log-reads.ts'
import { householdView } from '../households/household.ts'
import { household } from '../households/households.ts'
import { residentView } from '../residents/resident.ts'
import { within } from '../scope.ts'
import { lastChange } from '../stretches.ts'
import { findLastStays, listPeople } from './store.ts'

/** Pairs with what the homes are, of those of which the reader may see both; of who lives there the reads are logged. */
export async function showHomes<Pair extends { readonly ids: readonly [string, string] }>(
  tx: Tx,
  operation: string,
  pairs: readonly Pair[],
  reader: Reader,
  context: Pick<Context, 'tree' | 'today'>,
) {
  const ids = [...new Set(pairs.flatMap((pair) => pair.ids))]
  const homes = await household.find(tx, ids)
  const sees = (id: string) => within(reader.caller, homes.get(id), context) !== undefined
  const seen = pairs.filter((pair) => pair.ids.every(sees))
  const shown = [...new Set(seen.flatMap((pair) => pair.ids))]
  const people = (await listPeople(tx, shown)).filter(({ mergedInto }) => mergedInto === null)
  const lastStays = await findLastStays(tx, shown)
  await logReads(tx, operation, people, reader)
  const livingIn = Map.groupBy(people, ({ householdId }) => householdId as string)
  const view = (id: string): PairedHome | undefined => {
    const home = homes.get(id)
    if (!home) return undefined
    const { registeredAs: _as, recordedBy: _by, recordedAt: _at, ...own } = home
    const mergeableFrom = [lastChange(home.places), lastStays.get(id) ?? ''].sort().at(-1) ?? ''
    const living = (livingIn.get(id) ?? []).map((one) => residentView(one, reader.caller))
    return { ...householdView(own, reader.caller), people: living, mergeableFrom }
  }
  return seen.flatMap(({ ids: [oneId, otherId], ...pair }) => {
    const [one, other] = [view(oneId), view(otherId)]
    return one && other ? [{ one, other, ...pair }] : []
  })
}
