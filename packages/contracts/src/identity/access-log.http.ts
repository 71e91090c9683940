import { z } from 'zod'
import { defineRoute } from '../define-route.ts'
import { ResidentId } from '../ids.ts'
import { pageOf, pageQuery } from '../page.ts'
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

export const listAccessLog = defineRoute({
  method: 'get',
  path: '/access-log',
  operationId: 'listAccessLog',
  summary: 'Who read the records of persons in a unit, latest first',
  permission: 'access-log:read',
  query: z.strictObject({ unit: UnitCode, residentId: ResidentId.optional(), ...pageQuery }),
  response: pageOf(AccessLogEntry),
  refusals: { 'unknown-unit': 422 },
})

export const accessLogRoutes = { listAccessLog }
