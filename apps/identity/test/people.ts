import { ConsentId, HouseholdId, ResidentId } from '@lantoa/contracts/ids'
import type { StoredHousehold } from '../src/households/household.ts'
import type { StoredResident } from '../src/residents/resident.ts'

/** One home and one person, as the store would give them to a decision; tables of cases change what they are about. */
export const householdId = HouseholdId.parse('01990f3e-7c1a-7000-8000-0000000000a1')
export const otherHouseholdId = HouseholdId.parse('01990f3e-7c1a-7000-8000-0000000000a2')
export const residentId = ResidentId.parse('01990f3e-7c1a-7000-8000-0000000000d1')
export const consentId = ConsentId.parse('01990f3e-7c1a-7000-8000-0000000000f1')

export const household: StoredHousehold = {
  householdId,
  status: 'active',
  hamletCode: '31027.07',
  places: [{ hamletCode: '31027.07', from: '2025-08-01', until: null }],
  mergedInto: null,
  address: { number: '1', lane: '' },
  devices: [],
  language: null,
  version: 1,
}

export const resident: StoredResident = {
  residentId,
  householdId,
  hamletCode: '31027.07',
  stays: [{ householdId, from: '2025-08-01', until: null }],
  leftOn: null,
  name: "H'Hen Niê",
  birth: { date: '1990-05-20' },
  sex: 'female',
  phone: '+84912345678',
  numberKeyId: 'k',
  numberHash: 'h1',
  personalNumberEnds: '123',
  headOf: null,
  mergedInto: null,
  restrictedSince: null,
  version: 1,
}

/** In the commune that the volunteer of the tests has nothing to do with. */
export const elsewhere = { hamletCode: '31018.02' }
