import { z } from 'zod'
import { defineBatch } from '../define-batch.ts'
import { defineRoute } from '../define-route.ts'
import { CorrectionId, HouseholdId, ResidentId } from '../ids.ts'
import { Device } from '../lists.ts'
import { Instant } from '../time.ts'
import { Devices, HouseNumber, Lane, Language } from './households.http.ts'
import { Birth, KeptBirth, PersonName, Phone, SeenName, SeenPhone, Sex } from './persons.ts'

/** A field as its reader saw it, and what it should say. */
function edit<Saw extends z.ZodType, Says extends z.ZodType>(saw: Saw, says: Says) {
  return z.strictObject({ saw, says }).optional()
}

export const HomeEdits = z
  .strictObject({
    number: edit(HouseNumber, HouseNumber),
    lane: edit(Lane, Lane),
    devices: edit(z.array(Device).max(50), Devices),
    language: edit(Language, Language),
    head: edit(ResidentId.nullable(), ResidentId),
  })
  .meta({
    id: 'HomeEdits',
    description:
      'Facts of a home: of two that were corrected differently the one that was written down last stands; of devices, each by itself. Who heads it: of those who live there, and held until the commune decides where two were named',
  })
export type HomeEdits = z.output<typeof HomeEdits>

export const PersonEdits = z
  .strictObject({
    name: edit(SeenName, PersonName),
    birth: edit(KeptBirth, Birth),
    sex: edit(Sex, Sex),
    phone: edit(SeenPhone.nullable(), Phone.nullable()),
  })
  .meta({
    id: 'PersonEdits',
    description: 'What identifies a person: what was corrected differently is held until the commune decides',
  })
export type PersonEdits = z.output<typeof PersonEdits>

const madeAt = Instant.meta({ description: 'When it was written down; what lies ahead counts as made now' })
const AboutHome = z.strictObject({ kind: z.literal('home'), householdId: HouseholdId, edits: HomeEdits })
const AboutPerson = z.strictObject({ kind: z.literal('person'), residentId: ResidentId, edits: PersonEdits })

export const FieldOutcome = z.enum(['applied', 'already', 'merged', 'held']).meta({
  id: 'FieldOutcome',
  'x-open': true,
  description:
    'applied: nobody had changed it; already: it said so, or nothing was to change; merged: somebody else had changed it too, and which of both stands was decided by rule; held: an officer decides',
})
export type FieldOutcome = z.output<typeof FieldOutcome>

export const MergedField = z
  .object({
    field: z.string().meta({ examples: ['phone'] }),
    outcome: FieldOutcome,
    stands: z.boolean().meta({ description: 'Whether the field says what the correction said, when it was taken' }),
  })
  .meta({ id: 'MergedField' })
export type MergedField = z.output<typeof MergedField>

export const MergedCorrection = z
  .object({
    correctionId: CorrectionId,
    householdId: HouseholdId.optional().meta({ description: 'The home, or the one that it was merged into' }),
    residentId: ResidentId.optional(),
    fields: z.array(MergedField),
  })
  .meta({ id: 'MergedCorrection', description: 'What became of each field; no values' })
export type MergedCorrection = z.output<typeof MergedCorrection>

export const recordCorrection = defineRoute({
  method: 'put',
  path: '/corrections/{correctionId}',
  operationId: 'recordCorrection',
  summary:
    'Correct fields of a home or a person with what was seen of them, whenever it arrives: merged field by field; of a person, written to the access log',
  permission: 'residents:record',
  params: z.strictObject({ correctionId: CorrectionId }),
  body: z.strictObject({ madeAt, about: z.discriminatedUnion('kind', [AboutHome, AboutPerson]) }).meta({
    id: 'CorrectionRecord',
    examples: [
      {
        madeAt: '2026-03-17T11:40:00Z',
        about: {
          kind: 'person',
          residentId: '01990f3e-7c1a-7000-8000-0000000000d1',
          edits: { phone: { saw: null, says: '0912 345 678' } },
        },
      },
    ],
  }),
  response: MergedCorrection,
  refusals: {
    'unknown-household': 422,
    'unknown-resident': 422,
    'household-closed': 409,
    'not-of-this-home': 422,
    'before-birth': 422,
    'birth-in-future': 422,
    'correction-differs': 409,
  },
})

export const recordCorrectionBatch = defineBatch(recordCorrection, {
  path: '/corrections/batch',
  operationId: 'recordCorrectionBatch',
})

export const mergingRoutes = { recordCorrection, recordCorrectionBatch }
