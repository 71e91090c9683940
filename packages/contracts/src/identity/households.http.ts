import { z } from 'zod'
import { defineBatch } from '../define-batch.ts'
import { defineRegisterList } from '../define-list.ts'
import { defineRoute } from '../define-route.ts'
import { HouseholdId } from '../ids.ts'
import { Device } from '../lists.ts'
import { unitRefusals } from '../refusals.ts'
import { code, textOrNone } from '../text.ts'
import { Day } from '../time.ts'
import { HamletCode, UnitCode } from '../unit-codes.ts'
import { HouseholdPlace, HouseholdStatus } from './households.events.ts'

export const HouseNumber = textOrNone(40)
export const Lane = textOrNone(120)

export const HouseholdAddress = z
  .strictObject({ number: HouseNumber.default(''), lane: Lane.default('') })
  .meta({ id: 'HouseholdAddress', description: 'House number and lane; stays in identity' })
export type HouseholdAddress = z.output<typeof HouseholdAddress>

export const Devices = z.array(Device).max(10).meta({ description: 'What the home has; empty: no device' })

export const Language = code(/^[a-z]{2,3}$/, 'an ISO 639 code such as vi or rad')
  .nullable()
  .meta({ description: 'What is spoken at home where that is not Vietnamese (ISO 639)', examples: ['rad'] })

/** A household as it is registered. */
export const HouseholdRecord = z
  .strictObject({
    hamletCode: HamletCode,
    openedOn: Day.meta({ description: 'First day of the home in this hamlet', examples: ['2026-03-01'] }),
    address: HouseholdAddress.default({ number: '', lane: '' }),
    devices: Devices.default([]),
    language: Language.default(null),
  })
  .meta({
    id: 'HouseholdRecord',
    examples: [{ hamletCode: '31027.07', openedOn: '2026-03-01', address: { number: '12', lane: 'Kênh 5' } }],
  })
export type HouseholdRecord = z.output<typeof HouseholdRecord>

export const Household = z
  .object({
    householdId: HouseholdId,
    status: HouseholdStatus,
    hamletCode: HamletCode.meta({ description: 'Where it lies, or last lay' }),
    places: z.array(HouseholdPlace),
    mergedInto: HouseholdId.nullable(),
    address: HouseholdAddress.nullable().meta({ description: 'Null for those who see persons masked' }),
    devices: Devices,
    language: Language,
    version: z.int(),
  })
  .meta({ id: 'Household' })
export type Household = z.output<typeof Household>

const householdParams = z.strictObject({ householdId: HouseholdId })

export const registerHousehold = defineRoute({
  method: 'put',
  path: '/households/{householdId}',
  operationId: 'registerHousehold',
  summary: 'Register a household',
  permission: 'households:record',
  params: householdParams,
  body: HouseholdRecord,
  response: Household,
  refusals: { ...unitRefusals, 'day-in-future': 422, 'household-differs': 409 },
  etag: 'returned',
})

export const registerHouseholdBatch = defineBatch(registerHousehold, {
  path: '/households/batch',
  operationId: 'registerHouseholdBatch',
})

export const correctHousehold = defineRoute({
  method: 'patch',
  path: '/households/{householdId}',
  operationId: 'correctHousehold',
  summary: 'Correct address, devices or language',
  permission: 'households:record',
  params: householdParams,
  body: z
    .strictObject({ address: HouseholdAddress.optional(), devices: Devices.optional(), language: Language.optional() })
    .meta({ id: 'HouseholdCorrection' }),
  response: Household,
  refusals: { 'household-closed': 409 },
  etag: 'required',
})

export const moveHousehold = defineRoute({
  method: 'post',
  path: '/households/{householdId}/move',
  operationId: 'moveHousehold',
  summary: 'Move a household, with all who live in it, to another hamlet',
  permission: 'households:record',
  params: householdParams,
  body: z.strictObject({ to: HamletCode, on: Day.meta({ description: 'First day in the new hamlet' }) }),
  response: Household,
  refusals: {
    ...unitRefusals,
    'day-in-future': 422,
    'household-closed': 409,
    'already-there': 409,
    'before-last-change': 409,
  },
  etag: 'required',
})

export const closeHousehold = defineRoute({
  method: 'post',
  path: '/households/{householdId}/close',
  operationId: 'closeHousehold',
  summary: 'End a household; when merged, its residents live on in the other',
  permission: 'households:record',
  params: householdParams,
  body: z
    .strictObject({
      status: z.enum(['moved', 'merged', 'closed']).meta({ description: 'moved: to where nobody here keeps it' }),
      on: Day.meta({ description: 'First day on which it is no more' }),
      mergedInto: HouseholdId.optional(),
    })
    .refine(({ status, mergedInto }) => (status === 'merged') === (mergedInto !== undefined), {
      path: ['mergedInto'],
      message: 'the other household, given with merged and only then',
    }),
  response: Household,
  refusals: {
    'day-in-future': 422,
    'household-closed': 409,
    'before-last-change': 409,
    'unknown-household': 422,
    'same-household': 422,
    'before-household': 422,
    'distinct-homes': 409,
  },
  etag: 'required',
})

export const getHousehold = defineRoute({
  method: 'get',
  path: '/households/{householdId}',
  operationId: 'getHousehold',
  summary: 'One household',
  permission: 'households:read',
  params: householdParams,
  response: Household,
  etag: 'returned',
})

export const listHouseholds = defineRegisterList({
  path: '/households',
  operationId: 'listHouseholds',
  summary: "Households of a hamlet, commune or province, in today's boundaries",
  permission: 'households:read',
  filters: { unit: UnitCode, status: HouseholdStatus.optional() },
  item: Household,
  order: ['hamletCode', 'householdId'],
  sorts: ['hamletCode', 'status'],
  refusals: { 'unknown-unit': 422 },
})

export const householdRoutes = {
  registerHousehold,
  registerHouseholdBatch,
  correctHousehold,
  moveHousehold,
  closeHousehold,
  getHousehold,
  listHouseholds,
}
