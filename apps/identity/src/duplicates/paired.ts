import type { Tx } from '@lantoa/chassis/database/database'
import type { Caller } from '@lantoa/chassis/http/caller'
import { seesPersons } from '@lantoa/chassis/http/sees-persons'
import type { PairedResident } from '@lantoa/contracts/identity/duplicates.http'
import { household } from '../households/households.ts'
import { residentView } from '../residents/resident.ts'
import { type ResidentRow, resident } from '../residents/residents.ts'

/** People with their homes, as they are looked at side by side. */
export type Paired = {
  readonly people: ReadonlyMap<string, ResidentRow>
  view(residentId: string, caller: Caller): PairedResident | undefined
}

export async function findPaired(tx: Tx, residentIds: readonly string[]): Promise<Paired> {
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
