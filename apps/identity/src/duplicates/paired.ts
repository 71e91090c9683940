import type { Reader } from '@lantoa/chassis/access-log/read-log'
import type { Context } from '@lantoa/chassis/commands/command'
import type { Tx } from '@lantoa/chassis/database/database'
import type { Caller } from '@lantoa/chassis/http/caller'
import { seesPersons } from '@lantoa/chassis/http/sees-persons'
import { shownPlace } from '@lantoa/chassis/units/shown-place'
import type { PairedResident } from '@lantoa/contracts/identity/duplicates.http'
import { logReads } from '../access-log/log-reads.ts'
import { household } from '../households/households.ts'
import type { Candidate } from '../likeness/candidates.ts'
import { residentView } from '../residents/resident.ts'
import { type ResidentRow, resident } from '../residents/residents.ts'
import { within } from '../scope.ts'

/** People with their homes, as they are looked at side by side. */
type Paired = {
  readonly people: ReadonlyMap<string, ResidentRow>
  view(residentId: string, caller: Caller): PairedResident | undefined
}

async function findPaired(tx: Tx, residentIds: readonly string[]): Promise<Paired> {
  const people = await resident.find(tx, [...new Set(residentIds)])
  const homes = await household.find(tx, [...new Set([...people.values()].map(({ householdId }) => householdId))])
  return {
    people,
    view(residentId, caller) {
      const one = people.get(residentId)
      const address = seesPersons(caller) ? (homes.get(one?.householdId ?? '')?.address ?? null) : null
      return one && { ...residentView(one, caller), address }
    },
  }
}

/** Pairs with who they are, of those of whom the reader may see both; each of these is a line of the access log. */
export async function showPairs<Pair extends { readonly ids: readonly [string, string] }>(
  tx: Tx,
  operation: string,
  pairs: readonly Pair[],
  reader: Reader,
  context: Pick<Context, 'tree' | 'today'>,
) {
  const { people, view } = await findPaired(
    tx,
    pairs.flatMap(({ ids }) => ids),
  )
  const sees = (id: string) => within(reader.caller, people.get(id), context) !== undefined
  const seen = pairs.filter(({ ids }) => ids.every(sees))
  const shown = [...new Set(seen.flatMap(({ ids }) => ids))]
  await logReads(
    tx,
    operation,
    shown.flatMap((id) => people.get(id) ?? []),
    reader,
  )
  return seen.flatMap(({ ids, ...pair }) => {
    const [one, other] = ids.map((id) => view(id, reader.caller))
    return one && other ? [{ one, other, ...pair }] : []
  })
}

/** People who may be somebody elsewhere, with the province of that one; of both it is logged that they were read of. */
export async function showElsewhere(
  tx: Tx,
  operation: string,
  pairs: readonly Candidate[],
  reader: Reader,
  { tree, today }: Pick<Context, 'tree' | 'today'>,
) {
  const { people, view } = await findPaired(
    tx,
    pairs.map(({ one }) => one.residentId),
  )
  const seen = pairs.filter(({ one }) => within(reader.caller, people.get(one.residentId), { tree, today }))
  const others = seen.map(({ other }) => ({ ...other, masked: true }))
  await logReads(tx, operation, [...seen.map(({ one }) => one), ...others], reader)
  return seen.flatMap(({ one: { residentId }, other, score, reasons }) => {
    const one = view(residentId, reader.caller)
    const place = shownPlace(reader.caller, tree, other.hamletCode, today)
    return one ? [{ one, place, score, reasons: [...reasons] }] : []
  })
}
