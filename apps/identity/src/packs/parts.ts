import { packPart } from '@lantoa/chassis/feeds/pack-part'
import type { PackHome, PackPerson } from '@lantoa/contracts/identity/packs.http'
import { householdView, type StoredHousehold } from '../households/household.ts'
import { household } from '../households/households.ts'
import { residentView, type StoredResident } from '../residents/resident.ts'
import { resident } from '../residents/residents.ts'

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

export const people = packPart<StoredResident, PackHome | PackPerson>({
  ...{ kind: 'person', table: 'resident', key: 'resident_id', load: resident.find },
  ended: ({ leftOn }) => (leftOn === null ? undefined : { why: 'left' }),
  item(one, caller) {
    const { residentId, householdId, name, birth, sex, phone, version } = residentView(one, caller)
    return { kind: 'person', residentId, householdId, name, birth, sex, phone, version }
  },
})
