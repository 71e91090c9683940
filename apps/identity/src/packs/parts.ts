import type { Tx } from '@lantoa/chassis/database/database'
import { packPart } from '@lantoa/chassis/feeds/pack-part'
import type { PackHome, PackPerson } from '@lantoa/contracts/identity/packs.http'
import { householdView, type StoredHousehold } from '../households/household.ts'
import { household } from '../households/households.ts'
import { residentView, type StoredResident } from '../residents/resident.ts'
import { resident } from '../residents/residents.ts'
import { findStandings, type Standing } from './store.ts'

/** Homes and who lives in them: what is needed at the door, and no more. */
export const homes = packPart<StoredHousehold, PackHome | PackPerson>({
  ...{ kind: 'home', table: 'household', key: 'household_id', load: household.find },
  ended({ status, mergedInto }) {
    if (status === 'active') return undefined
    return mergedInto === null ? { why: status } : { why: status, to: mergedInto }
  },
  item(one, caller) {
    const { householdId, hamletCode, address, devices, language, version } = householdView(one, caller)
    return { kind: 'home', householdId, hamletCode, address, devices, language, version }
  },
})

export const people = packPart<StoredResident & Standing, PackHome | PackPerson>({
  ...{ kind: 'person', table: 'resident', key: 'resident_id', load: findPeople },
  ended({ leftOn, mergedInto }) {
    if (mergedInto !== null) return { why: 'merged', to: mergedInto }
    return leftOn === null ? undefined : { why: 'left' }
  },
  item(one, caller) {
    const { residentId, householdId, name, birth, sex, phone, isHead, version } = residentView(one, caller)
    const consents = caller.permissions.has('consents:read') ? one.consents : []
    return {
      ...{ kind: 'person', residentId, householdId, name, birth, sex, phone, version },
      ...(isHead && { isHead }),
      ...(one.steps.length > 0 && { steps: one.steps }),
      ...(one.apps.length > 0 && { apps: one.apps }),
      ...(consents.length > 0 && { consents }),
    }
  },
})

/** With what else a pack shows of them. */
async function findPeople(tx: Tx, ids: readonly string[]): Promise<Map<string, StoredResident & Standing>> {
  const [found, standings] = await Promise.all([resident.find(tx, ids), findStandings(tx, ids)])
  const nothing: Standing = { steps: [], apps: [], consents: [] }
  return new Map([...found].map(([id, one]) => [id, { ...one, ...(standings.get(id) ?? nothing) }]))
}
