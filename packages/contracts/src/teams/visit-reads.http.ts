import { z } from 'zod'
import { defineList } from '../define-list.ts'
import { VisitId } from '../ids.ts'
import { Instant } from '../time.ts'
import { HamletCode, UnitCode } from '../unit-codes.ts'

export const VisitRead = z
  .object({
    at: Instant,
    readBy: z.string().meta({ description: 'Subject of the token that was used' }),
    operation: z.string().meta({ examples: ['getVisit'] }),
    visitId: VisitId,
    hamletCode: HamletCode.meta({ description: 'Where the home lay on the day of the visit' }),
  })
  .meta({ id: 'VisitRead', description: 'That somebody was shown what was said at a door' })
export type VisitRead = z.output<typeof VisitRead>

export const listVisitReads = defineList({
  path: '/visit-reads',
  operationId: 'listVisitReads',
  summary: 'Who read the notes and reasons of visits in a unit, latest first',
  permission: 'access-log:read',
  filters: { unit: UnitCode, visitId: VisitId.optional() },
  item: VisitRead,
  order: ['-visitReadId'],
  refusals: { 'unknown-unit': 422 },
})

export const visitReadRoutes = { listVisitReads }
