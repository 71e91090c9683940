import { z } from 'zod'
import { defineRoute } from '../define-route.ts'
import { ResidentId, SessionId } from '../ids.ts'
import { text } from '../text.ts'
import { HamletCode } from '../unit-codes.ts'

/** So few letters begin the names of half a commune. */
const FEWEST_LETTERS = 2

export const FoundAttendee = z
  .object({
    residentId: ResidentId,
    name: z.string(),
    birthYear: z.int().meta({ description: 'Namesakes are told apart by it' }),
    hamletCode: HamletCode,
  })
  .meta({ id: 'FoundAttendee', description: 'Who may have come to a session: no more than it takes to know them' })
export type FoundAttendee = z.output<typeof FoundAttendee>

export const searchAttendees = defineRoute({
  method: 'post',
  path: '/attendees/search',
  operationId: 'searchAttendees',
  summary:
    'Find who may have come to a session of yours, in the unit for which it is, by words of the name; from its day on. Who is found is written to the access log',
  permission: 'attendances:record',
  body: z
    .strictObject({
      sessionId: SessionId,
      name: text(100)
        .min(FEWEST_LETTERS)
        .meta({
          description: 'Beginnings of words of the name, with or without marks',
          examples: ['nguyen hoa'],
        }),
      limit: z.int().min(1).max(20).default(20),
    })
    .meta({ id: 'AttendeeSearch', description: 'A body, because names must not be in addresses' }),
  response: z.object({ items: z.array(FoundAttendee) }),
  refusals: { 'unknown-session': 422, 'session-not-held': 409, 'session-in-future': 422 },
})

export const attendeeRoutes = { searchAttendees }
