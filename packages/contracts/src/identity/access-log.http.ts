import { z } from 'zod'
import { defineList } from '../define-list.ts'
import { ResidentId } from '../ids.ts'
import { Instant } from '../time.ts'
import { HamletCode, UnitCode } from '../unit-codes.ts'

export const AccessLogEntry = z
  .object({
    at: Instant,
    readBy: z.string().meta({ description: 'Subject of the token that was used' }),
    operation: z.string().meta({ examples: ['getResident'] }),
    residentId: ResidentId,
    hamletCode: HamletCode.meta({ description: 'Where the resident lived when the record was read' }),
    masked: z.boolean(),
  })
  .meta({ id: 'AccessLogEntry', description: "One read of one person's record" })
export type AccessLogEntry = z.output<typeof AccessLogEntry>

export const listAccessLog = defineList({
  path: '/access-log',
  operationId: 'listAccessLog',
  summary: 'Who read the records of persons in a unit, latest first',
  permission: 'access-log:read',
  filters: { unit: UnitCode, residentId: ResidentId.optional() },
  item: AccessLogEntry,
  order: ['-accessLogId'],
  refusals: { 'unknown-unit': 422 },
})

export const accessLogRoutes = { listAccessLog }
