import { z } from 'zod'
import { defineRoute } from '../define-route.ts'
import { UnitState } from '../teams/units.events.ts'
import { Day } from '../time.ts'
import { UnitCode } from '../unit-codes.ts'

const Figure = z
  .object({
    numerator: z.int(),
    denominator: z.int().nullable().meta({ description: 'Null: a plain number, no rate' }),
    value: z.number().nullable().meta({ description: 'Null: no data' }),
  })
  .nullable()

/** One indicator of one unit, in the boundaries of today and in those that are thought of. */
export const BoundaryImpact = z
  .object({
    unit: UnitCode,
    indicatorId: z.string(),
    before: Figure.meta({ description: 'Null: the unit is not there' }),
    after: Figure,
  })
  .meta({ id: 'BoundaryImpact' })
export type BoundaryImpact = z.output<typeof BoundaryImpact>

export const previewBoundaries = defineRoute({
  method: 'post',
  path: '/boundary-previews',
  operationId: 'previewBoundaries',
  summary: 'Indicators of units as they would be if units were otherwise; nothing is stored',
  permission: 'boundaries:read',
  body: z.strictObject({
    on: Day.meta({ description: 'In whose boundaries the units are then counted, where that is later than today' }),
    versions: z.array(UnitState).max(5000).meta({ description: 'Versions of units that would be written' }),
    units: z.array(UnitCode).max(500).meta({ description: 'The units whose indicators are wanted' }),
  }),
  response: z.object({ items: z.array(BoundaryImpact) }),
})

export const boundaryPreviewRoutes = { previewBoundaries }
