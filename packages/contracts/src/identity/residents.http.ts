import { z } from 'zod'
import { defineBatch } from '../define-batch.ts'
import { defineRoute } from '../define-route.ts'
import { HouseholdId, ResidentId } from '../ids.ts'
import { countedPageOf, countQuery, pageOf, pageQuery } from '../page.ts'
import { text } from '../text.ts'
import { Day } from '../time.ts'
import { HamletCode, UnitCode } from '../unit-codes.ts'
import { Birth, KeptBirth, PersonalNumber, PersonName, Phone, Sex } from './persons.ts'

/** A resident as it is registered. */
export const ResidentRecord = z
  .strictObject({
    householdId: HouseholdId,
    from: Day.meta({ description: 'First day in the household', examples: ['2026-03-01'] }),
    name: PersonName,
    birth: Birth,
    sex: Sex,
    phone: Phone.nullable().default(null),
    personalNumber: PersonalNumber.nullable().default(null),
  })
  .meta({
    id: 'ResidentRecord',
    examples: [
      {
        householdId: '01990f3e-7c1a-7000-8000-0000000000a1',
        from: '2026-03-01',
        name: 'Nguyễn Thị Hoa',
        birth: { year: 1958 },
        sex: 'female',
      },
    ],
  })
export type ResidentRecord = z.output<typeof ResidentRecord>

/** Doubts that do not keep a record from being taken. */
export const ResidentWarning = z
  .enum([
    ...['unknown-prefix', 'implausible-century', 'birth-year-differs', 'sex-differs', 'disputed-range'],
    'resembles-resident',
  ] as const)
  .meta({ id: 'ResidentWarning', 'x-open': true })
export type ResidentWarning = z.output<typeof ResidentWarning>

export const Resident = z
  .object({
    residentId: ResidentId,
    householdId: HouseholdId.meta({ description: 'Where the resident lives, or last lived' }),
    hamletCode: HamletCode,
    since: Day.meta({ description: 'First day in this household' }),
    leftOn: Day.nullable(),
    name: z.string().meta({ description: 'Masked for those who may not see it', examples: ['N*** T*** H***'] }),
    birth: KeptBirth,
    sex: Sex,
    phone: z.string().nullable(),
    personalNumberEnds: z
      .string()
      .nullable()
      .meta({ description: 'Last three digits', examples: ['123'] }),
    isHead: z
      .boolean()
      .optional()
      .meta({ description: 'Heads the household; left out of whom nobody said so, and of who left' }),
    restrictedSince: Day.optional().meta({
      description: 'Since when the data on them are not used, because they asked for it; left out: they are',
    }),
    mergedInto: ResidentId.optional().meta({ description: 'Of one who was written down twice: who stands for them' }),
    masked: z.boolean().meta({ description: 'Only initials and the year of birth are shown' }),
    version: z.int(),
  })
  .meta({ id: 'Resident' })
export type Resident = z.output<typeof Resident>

export const RecordedResident = Resident.extend({
  warnings: z.array(ResidentWarning),
  resembles: z
    .array(ResidentId)
    .optional()
    .meta({ description: 'Who may be the same person, of those in your units: the most alike first, at most ten' }),
}).meta({ id: 'RecordedResident' })
export type RecordedResident = z.output<typeof RecordedResident>

const residentParams = z.strictObject({ residentId: ResidentId })

export const registerResident = defineRoute({
  method: 'put',
  path: '/residents/{residentId}',
  operationId: 'registerResident',
  summary: 'Register a resident of a household',
  permission: 'residents:record',
  params: residentParams,
  body: ResidentRecord,
  response: RecordedResident,
  refusals: {
    'unknown-household': 422,
    'household-closed': 409,
    'before-household': 422,
    'before-birth': 422,
    'birth-in-future': 422,
    'day-in-future': 422,
    'personal-number-taken': 409,
    'resident-differs': 409,
    'resident-erased': 409,
  },
  etag: 'returned',
})

export const registerResidentBatch = defineBatch(registerResident, {
  path: '/residents/batch',
  operationId: 'registerResidentBatch',
})

export const correctResident = defineRoute({
  method: 'patch',
  path: '/residents/{residentId}',
  operationId: 'correctResident',
  summary: 'Correct what is recorded of a resident',
  permission: 'residents:record',
  params: residentParams,
  body: z
    .strictObject({
      name: PersonName.optional(),
      birth: Birth.optional(),
      sex: Sex.optional(),
      phone: Phone.nullable().optional(),
      personalNumber: PersonalNumber.nullable().optional(),
    })
    .meta({ id: 'ResidentCorrection' }),
  response: RecordedResident,
  refusals: { 'before-birth': 422, 'birth-in-future': 422, 'personal-number-taken': 409, 'resident-merged': 409 },
  etag: 'required',
})

export const moveResident = defineRoute({
  method: 'post',
  path: '/residents/{residentId}/move',
  operationId: 'moveResident',
  summary: 'Move a resident to another household',
  permission: 'residents:record',
  params: residentParams,
  body: z.strictObject({ householdId: HouseholdId, on: Day.meta({ description: 'First day in the new household' }) }),
  response: Resident,
  refusals: {
    'unknown-household': 422,
    'household-closed': 409,
    'before-household': 422,
    'already-there': 409,
    'before-last-change': 409,
    'day-in-future': 422,
    'resident-merged': 409,
  },
  etag: 'required',
})

export const leaveHousehold = defineRoute({
  method: 'post',
  path: '/residents/{residentId}/leave',
  operationId: 'leaveHousehold',
  summary: 'End the stay of a resident who left or died',
  permission: 'residents:record',
  params: residentParams,
  body: z.strictObject({ on: Day.meta({ description: 'First day on which the resident is no longer there' }) }),
  response: Resident,
  refusals: { 'already-left': 409, 'before-last-change': 409, 'day-in-future': 422, 'resident-merged': 409 },
  etag: 'required',
})

export const getResident = defineRoute({
  method: 'get',
  path: '/residents/{residentId}',
  operationId: 'getResident',
  summary: 'One resident; the read is written to the access log',
  permission: 'residents:read',
  params: residentParams,
  response: Resident,
  etag: 'returned',
})

export const listResidents = defineRoute({
  method: 'get',
  path: '/residents',
  operationId: 'listResidents',
  summary: 'Who lives in a household, or in a unit by hamlet, by name; the reads are written to the access log',
  permission: 'residents:read',
  query: z
    .strictObject({ householdId: HouseholdId.optional(), unit: UnitCode.optional(), ...pageQuery, ...countQuery })
    .refine(({ householdId, unit }) => (householdId === undefined) !== (unit === undefined), {
      path: ['unit'],
      message: 'a unit or a household, one of both',
    }),
  response: countedPageOf(Resident),
  refusals: { 'unknown-unit': 422 },
})

export const searchResidents = defineRoute({
  method: 'post',
  path: '/residents/search',
  operationId: 'searchResidents',
  summary: 'Find residents in your units by words of their name, with or without marks',
  permission: 'residents:read',
  body: z
    .strictObject({
      name: text(100).meta({
        description: 'Beginnings of words of the name; the whole name for those who see names masked',
        examples: ['nguyen hoa'],
      }),
      unit: UnitCode.optional(),
      limit: z.int().min(1).max(200).default(50),
      cursor: z.string().max(400).optional(),
    })
    .meta({ id: 'ResidentSearch', description: 'A body, because names must not be in addresses' }),
  response: pageOf(Resident),
  refusals: { 'unknown-unit': 422 },
})

export const residentRoutes = {
  registerResident,
  registerResidentBatch,
  correctResident,
  moveResident,
  leaveHousehold,
  getResident,
  listResidents,
  searchResidents,
}
