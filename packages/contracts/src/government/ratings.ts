import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { defineRoute } from '../define-route.ts'
import { defineTopic } from '../define-topic.ts'
import { RatingId, TicketId } from '../ids.ts'
import { unitRefusals } from '../refusals.ts'
import { code } from '../text.ts'
import { KeptDay } from '../time.ts'
import { UnitCode } from '../unit-codes.ts'

const score = z.int().min(1).max(5).meta({ description: '5: very satisfied; 1: not at all' })
export const RatingReason = z
  .enum(['friendly', 'fast', 'clear', 'unfriendly', 'slow', 'unclear', 'sent_back', 'asked_for_money'])
  .meta({ id: 'RatingReason', description: 'Why, from a list: no words of anybody' })

/** As on the receipt of a dossier; who it is of stands elsewhere. */
const DossierCode = code(/^[A-Za-z0-9][A-Za-z0-9./-]{5,39}$/, 'a code as on the receipt, such as H01.12-260317-0042')

const said = { score, reasons: z.array(RatingReason).max(4).default([]) }

/** How satisfied somebody was: nobody knows who, and each number or dossier is rated once. */
export const Rating = z
  .object({
    ratingId: RatingId,
    unitCode: UnitCode,
    day: KeptDay,
    ticketId: TicketId.nullable(),
    dossierCode: z.string().nullable(),
    ...said,
    version: z.int(),
  })
  .meta({ id: 'Rating' })
export type Rating = z.output<typeof Rating>

export const rate = defineRoute({
  ...{ method: 'put', path: '/ratings/{ratingId}', operationId: 'rate', permission: 'public:send' },
  ...{
    summary: 'Rate a service, without an account',
    params: z.strictObject({ ratingId: RatingId }),
    response: Rating,
  },
  body: z
    .strictObject({
      unitCode: UnitCode,
      ticketId: TicketId.nullable().default(null).meta({ description: 'The number that was served' }),
      dossierCode: DossierCode.nullable().default(null).meta({ description: 'Or the dossier' }),
      ...said,
    })
    .meta({ id: 'RatingSending', examples: [{ unitCode: '31027', dossierCode: 'H01.12-260317-0042', score: 5 }] }),
  refusals: {
    ...unitRefusals,
    ...{ 'one-subject': 422, 'unknown-ticket': 422, 'not-served': 409, 'rated-already': 409 },
  },
} as const)

export const ratingRoutes = { rate }

export const RatingState = Rating.pick({ ratingId: true, unitCode: true, day: true, score: true, reasons: true })
  .extend({
    unitFrom: KeptDay.optional().meta({ description: 'First day of the unit, where its code was another one’s' }),
  })
  .meta({ id: 'RatingState', description: 'Without what was rated' })
export type RatingState = z.output<typeof RatingState>

export const ratingTopic = defineTopic('government.rating.v1', {
  kind: 'entity',
  description: 'Ratings of services, keyed by rating id',
})
export const ratingChanged = defineEvent('government.rating-changed', 1, { topic: ratingTopic, schema: RatingState })
