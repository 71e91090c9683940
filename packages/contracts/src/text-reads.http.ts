import { z } from 'zod'
import { defineList } from './define-list.ts'
import { ThingId } from './ids.ts'
import { Instant } from './time.ts'
import { UnitCode } from './unit-codes.ts'

export const TextRead = z
  .object({
    at: Instant,
    readBy: z.string().meta({ description: 'Subject of the token that was used' }),
    operation: z.string().meta({ examples: ['getMerchant'] }),
    thingId: ThingId,
    unitCode: UnitCode.meta({ description: 'Where the thing lay when it was read' }),
  })
  .meta({ id: 'TextRead', description: 'That somebody was shown words of a thing which may name a person' })
export type TextRead = z.output<typeof TextRead>

export const listTextReads = defineList({
  path: '/text-reads',
  operationId: 'listTextReads',
  summary: 'Who read words that may name a person, such as names of merchants and reasons, in a unit, latest first',
  permission: 'access-log:read',
  filters: { unit: UnitCode, thingId: ThingId.optional() },
  item: TextRead,
  order: ['-textReadId'],
  refusals: { 'unknown-unit': 422 },
})

/** Of every service that has registers: what is in them, and why it was corrected, is shown in words. */
export const textReadRoutes = { listTextReads }
