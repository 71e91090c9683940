import { z } from 'zod'
import { defineRoute } from '../define-route.ts'
import { HouseholdId, ResidentId } from '../ids.ts'
import { HamletCode } from '../unit-codes.ts'

/** As many ids as one question may name. */
const IDS_MAX = 1000

export const NamedResident = z
  .object({
    residentId: ResidentId,
    householdId: HouseholdId.meta({ description: 'Where the resident lives, or last lived' }),
    hamletCode: HamletCode,
    name: z.string().meta({ description: 'Masked for those who may not see it', examples: ['N*** T*** H***'] }),
    masked: z.boolean(),
  })
  .meta({ id: 'NamedResident' })

export const nameResidents = defineRoute({
  method: 'post',
  path: '/residents/names',
  operationId: 'nameResidents',
  summary: 'Names behind pseudonymous ids; the reads are written to the access log',
  permission: 'residents:read',
  body: z
    .strictObject({
      residentIds: z.array(ResidentId).max(IDS_MAX).default([]),
      householdIds: z
        .array(HouseholdId)
        .max(IDS_MAX)
        .default([])
        .meta({ description: 'Of each home everybody who lives there today' }),
    })
    .refine(({ residentIds, householdIds }) => residentIds.length + householdIds.length <= IDS_MAX, {
      path: ['householdIds'],
      error: `at most ${IDS_MAX} ids together`,
    })
    .meta({ id: 'NamesQuestion', description: 'A body, because ids of people must not be in addresses' }),
  response: z.object({
    items: z.array(NamedResident).meta({
      description: 'By id. Who is unknown, or lives outside your units, is not in it, and not told which of both',
    }),
  }),
})

export const nameRoutes = { nameResidents }
