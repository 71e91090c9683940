import { z } from 'zod'
import { defineRoute } from '../define-route.ts'
import { Instant } from '../time.ts'
import { UnitCode, UnitRef } from '../unit-codes.ts'

/** Of the records of a unit, as many as are named. */
export const RECORD_IDS = 100

export const UnitRecords = z
  .object({
    kind: z
      .enum([
        'claims',
        'draft-targets',
        'targets',
        'closings',
        'unit-groups',
        'component-values',
        'draft-scorecards',
        'scorecards',
      ])
      .meta({ 'x-open': true }),
    unit: UnitCode,
    count: z.int(),
    ids: z.array(z.string()).meta({ description: `The first ${RECORD_IDS}` }),
  })
  .meta({ id: 'UnitRecords' })

export const listUnitRecords = defineRoute({
  method: 'post',
  path: '/unit-records',
  operationId: 'listUnitRecords',
  summary:
    'What was claimed, set, grouped or closed for versions of units, apart from what is withdrawn, superseded or retired',
  permission: 'boundaries:read',
  body: z.strictObject({
    units: z
      .array(
        z.strictObject({
          ref: UnitRef.meta({ description: 'A version with its first day', examples: ['31027@2025-07-01'] }),
          isNew: z.boolean().meta({ description: 'Whether its code never meant another unit' }),
        }),
      )
      .max(500),
    since: Instant.meta({
      description: 'When the versions came to be known: what was recorded before spoke of others',
    }),
  }),
  response: z.object({ items: z.array(UnitRecords) }),
})

export const unitRecordRoutes = { listUnitRecords }
