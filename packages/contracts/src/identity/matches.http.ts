import { z } from 'zod'
import { defineRoute } from '../define-route.ts'
import { ResidentId } from '../ids.ts'
import { HamletCode, UnitCode } from '../unit-codes.ts'
import { Birth, PersonalNumber, PersonName } from './persons.ts'

/** As many people as one question may ask for. */
const ASKED_MAX = 500

/** A person as another office's list names one. */
const AskedPerson = z
  .strictObject({
    personalNumber: PersonalNumber.optional(),
    name: PersonName.optional(),
    birth: Birth.optional(),
    hamletCode: HamletCode.optional(),
  })
  .refine(
    ({ personalNumber, name, birth }) => personalNumber !== undefined || (name !== undefined && birth !== undefined),
    {
      error: 'a personal number, or a name with the birth',
    },
  )
  .meta({
    id: 'AskedPerson',
    description: 'By the personal number; who is not found by it, by name, birth and hamlet',
  })

export const Match = z
  .object({
    match: z.enum(['none', 'one', 'several']),
    residentIds: z.array(ResidentId).meta({ description: 'Who it may be, each once; of very many the first twenty' }),
  })
  .meta({
    id: 'Match',
    description:
      'Who of your units a line may mean: of several a person has to choose one, and of one whose name has other marks whether it is that one',
  })

export const matchResidents = defineRoute({
  method: 'post',
  path: '/residents/matches',
  operationId: 'matchResidents',
  summary: 'Which residents the people of a list are; who is found is written to the access log',
  permission: 'residents:match',
  body: z.strictObject({ unit: UnitCode, people: z.array(AskedPerson).min(1).max(ASKED_MAX) }).meta({
    id: 'MatchQuestion',
    description: 'A body, because names and numbers must not be in addresses',
    examples: [{ unit: '31027', people: [{ name: 'Nguyễn Thị Hoa', birth: { year: 1951 }, hamletCode: '31027.07' }] }],
  }),
  response: z.object({ items: z.array(Match).meta({ description: 'One for each of the people, in their order' }) }),
  refusals: { 'unknown-unit': 422 },
})

export const matchRoutes = { matchResidents }
