import { z } from 'zod'
import { defineList } from '../define-list.ts'
import { defineRoute } from '../define-route.ts'
import { HeldConflictId, HouseholdId, ResidentId } from '../ids.ts'
import { Instant } from '../time.ts'
import { HamletCode, UnitCode } from '../unit-codes.ts'
import { HouseholdAddress } from './households.http.ts'
import { Birth, KeptBirth, PersonName, Phone, SeenName, SeenPhone, Sex } from './persons.ts'

const HeldState = z.enum(['open', 'decided', 'resolved']).meta({
  id: 'HeldState',
  description: 'resolved: a later correction settled it',
})

const HeldPerson = z
  .object({ name: z.string(), birth: KeptBirth, sex: Sex, phone: z.string().nullable() })
  .meta({ id: 'HeldPerson' })
export type HeldPerson = z.output<typeof HeldPerson>

const Version = z
  .object({
    value: z
      .union([z.string(), KeptBirth])
      .nullable()
      .meta({ description: 'Null: none is recorded; of who heads a home the id of a resident' }),
    person: HeldPerson.optional().meta({
      description:
        'The whole person by this version, with all that the same phone wrote of them in one; of who heads a home, who that is, if the caller may see them',
    }),
    at: Instant.meta({ description: 'When it was written down' }),
    by: z.string().meta({ description: 'Subject of the token that was used' }),
  })
  .meta({ id: 'HeldVersion' })
export type HeldVersion = z.output<typeof Version>

const HeldField = z.enum(['name', 'birth', 'sex', 'phone', 'head']).meta({ id: 'HeldField', 'x-open': true })
export type HeldField = z.output<typeof HeldField>

export const HeldChoice = z.enum(['kept', 'proposed', 'other']).meta({ id: 'HeldChoice' })

export const HeldConflict = z
  .object({
    heldConflictId: HeldConflictId,
    residentId: ResidentId.meta({ description: 'Of who heads a home: who was proposed' }),
    householdId: HouseholdId,
    hamletCode: HamletCode.meta({
      description: 'Where the person lives by now, or last lived; of who heads a home, the home',
    }),
    address: HouseholdAddress.optional().meta({ description: 'Of the home' }),
    name: z.string().meta({
      description:
        'Of the person, as recorded now; empty of who was proposed and lives outside the units of the caller by now',
    }),
    field: HeldField,
    kept: Version.meta({ description: 'What is recorded now' }),
    proposed: Version,
    state: HeldState,
    decision: z.object({ choice: HeldChoice, at: Instant, by: z.string() }).nullable(),
  })
  .meta({
    id: 'HeldConflict',
    description: 'Two versions of one field of a person, or of who heads a home, of which a person has to choose',
  })
export type HeldConflict = z.output<typeof HeldConflict>

export const listHeldConflicts = defineList({
  path: '/held-conflicts',
  operationId: 'listHeldConflicts',
  summary: 'What a person has to decide in a unit, oldest first; the reads are written to the access log',
  permission: 'held-conflicts:read',
  filters: { unit: UnitCode, state: HeldState.optional() },
  item: HeldConflict,
  order: ['madeAt', 'heldConflictId'],
  refusals: { 'unknown-unit': 422 },
})

export const countHeldConflicts = defineRoute({
  method: 'get',
  path: '/held-conflicts/count',
  operationId: 'countHeldConflicts',
  summary: 'How many decisions wait in a unit',
  permission: 'held-conflicts:read',
  query: z.strictObject({ unit: UnitCode }),
  response: z.object({ open: z.int() }),
  refusals: { 'unknown-unit': 422 },
})

const Seen = z.union([SeenPhone, SeenName, KeptBirth]).nullable()

export const decideHeldConflict = defineRoute({
  method: 'post',
  path: '/held-conflicts/{heldConflictId}/decide',
  operationId: 'decideHeldConflict',
  summary: 'Choose what is recorded of a person; the read is written to the access log',
  permission: 'held-conflicts:decide',
  params: z.strictObject({ heldConflictId: HeldConflictId }),
  body: z
    .strictObject({
      choice: HeldChoice,
      saw: Seen.meta({ description: 'The kept value as it was shown: another one by now is not overwritten unseen' }),
      value: z
        .strictObject({ name: PersonName, birth: Birth, sex: Sex, phone: Phone.nullable(), head: ResidentId })
        .partial()
        .optional()
        .meta({ description: 'Given with other and only then: the field that is decided' }),
    })
    .refine(({ choice, value }) => (choice === 'other') === (value !== undefined), {
      path: ['value'],
      message: 'another value, given with other and only then',
    })
    .meta({ id: 'HeldDecision', examples: [{ choice: 'proposed', saw: '+84912345678' }] }),
  response: HeldConflict,
  refusals: {
    'decided-otherwise': 409,
    'already-resolved': 409,
    'changed-meanwhile': 409,
    'before-birth': 422,
    'birth-in-future': 422,
    'not-of-this-home': 422,
  },
})

export const heldConflictRoutes = { listHeldConflicts, countHeldConflicts, decideHeldConflict }
