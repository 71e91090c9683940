import { z } from 'zod'
import { defineRoute } from '../define-route.ts'
import { ResidentId, RightsRequestId } from '../ids.ts'
import { Day, Instant } from '../time.ts'
import { AccessLogEntry } from './access-log.http.ts'
import { Consent } from './consents.http.ts'
import { HouseholdAddress } from './households.http.ts'
import { Checklist } from './onboarding.http.ts'
import { Resident } from './residents.http.ts'
import { rightsRequests } from './rights-requests.ts'

const params = z.strictObject({ residentId: ResidentId })
const rightsRequestId = RightsRequestId.meta({ description: 'The request of the resident that this does, in progress' })

export const ErasureRemains = z.enum(['home', 'visits', 'counts', 'request', 'access_log', 'backups']).meta({
  id: 'ErasureRemains',
  description:
    'home: where they lived, without them; visits: what was seen at the home, under an id that is nobody’s any more; counts: sums and who attended, of nobody who is known; request: this request, and orders to keep the data, by id; access_log: who read the record, by id; backups: until they are overwritten, by the rule of the operator',
})
export type ErasureRemains = z.output<typeof ErasureRemains>

export const Erasure = z
  .object({
    residentId: ResidentId,
    rightsRequestId: RightsRequestId,
    residentIds: z.array(ResidentId).meta({ description: 'Everybody who was the same person, and is erased too' }),
    erasedAt: Instant,
    remains: z.array(ErasureRemains).meta({ description: 'What is kept all the same' }),
  })
  .meta({ id: 'Erasure' })
export type Erasure = z.output<typeof Erasure>

export const eraseResident = defineRoute({
  ...{ method: 'post', path: '/residents/{residentId}/erase', operationId: 'eraseResident' },
  summary: 'Erase a resident, everywhere and for good; sent again, it is answered as the first time',
  permission: 'personal-data:erase',
  params,
  body: z.strictObject({ rightsRequestId }).meta({ id: 'ErasureOrder' }),
  response: Erasure,
  refusals: { 'unknown-request': 422, 'request-not-open': 409, 'legal-hold': 409 },
})

export const Restriction = z
  .object({
    residentId: ResidentId,
    restrictedSince: Day.nullable().meta({ description: 'First day of the restriction; null: there is none' }),
    version: z.int(),
  })
  .meta({ id: 'Restriction' })
export type Restriction = z.output<typeof Restriction>

export const restrictResident = defineRoute({
  ...{ method: 'post', path: '/residents/{residentId}/restrict', operationId: 'restrictResident' },
  summary: 'Stop the use of the data on a resident: what is new of them is refused until this is lifted',
  permission: 'personal-data:restrict',
  params,
  body: z.strictObject({ rightsRequestId }).meta({ id: 'RestrictionOrder' }),
  response: Restriction,
  refusals: { 'unknown-request': 422, 'request-not-open': 409, 'resident-merged': 409 },
})

export const liftRestriction = defineRoute({
  ...{ method: 'post', path: '/residents/{residentId}/lift-restriction', operationId: 'liftRestriction' },
  summary: 'Let the data on a resident be used again',
  permission: 'personal-data:restrict',
  params,
  response: Restriction,
  refusals: { 'resident-merged': 409 },
})

/** As many lines of the access log as one person reads. */
export const READS_SHOWN = 200

export const PersonalData = z
  .object({
    resident: Resident,
    address: HouseholdAddress.nullable().meta({ description: 'Of the home where they live or last lived' }),
    steps: Checklist.shape.steps,
    apps: Checklist.shape.apps,
    consents: z.array(Consent),
    requests: z.array(rightsRequests.state),
    reads: z.array(AccessLogEntry).meta({ description: `Who read the record, latest first, at most ${READS_SHOWN}` }),
  })
  .meta({ id: 'PersonalData', description: 'All that identity keeps of one person, unmasked' })
export type PersonalData = z.output<typeof PersonalData>

export const getPersonalData = defineRoute({
  ...{ method: 'get', path: '/residents/{residentId}/personal-data', operationId: 'getPersonalData' },
  summary:
    'All that identity keeps of a resident who asked to see it; the read is written to the access log. Payments and teams answer the same path for what they keep',
  permission: 'personal-data:read',
  params,
  query: z.strictObject({ rightsRequestId }),
  response: PersonalData,
  refusals: { 'unknown-request': 422, 'request-not-open': 409 },
})

export const rightsRoutes = { getPersonalData, eraseResident, restrictResident, liftRestriction }
