import { z } from 'zod'
import { defineRoute } from '../define-route.ts'
import { unitRefusals } from '../refusals.ts'
import { Day, Instant } from '../time.ts'
import { UnitRef } from '../unit-codes.ts'
import { Indicator, IndicatorId } from './indicators.http.ts'
import { ClosedMark, IndicatorValue, isOneTime, NamedUnit, ONE_TIME, timeQuery, viewQuery } from './values.http.ts'

const value = IndicatorValue.nullable()

export const Explanation = z
  .object({
    unit: NamedUnit,
    indicator: Indicator.meta({ description: 'The definition that holds at the time, or else the last one' }),
    value: value.meta({ description: 'In the boundaries that are asked for; null: it has none there and then' }),
    asNow: value.meta({ description: 'In the boundaries of today; null: no such unit or value' }),
    asWas: value.meta({ description: 'In the boundaries of the time; null: no such unit or value' }),
    closed: ClosedMark.optional().meta({
      description: 'As now: what the last closing of the period has frozen; `listClosedChanges` tells who changed it',
    }),
    lastChange: z
      .object({
        appliedAt: Instant.nullable().meta({
          description: 'When something that it is made of was last counted in the unit; null: not known',
        }),
        waiting: z.int().meta({ description: 'Records of that kind that wait to be counted' }),
      })
      .meta({ description: 'Of what the indicator is made of' }),
    synced: z
      .object({
        since: Day,
        teams: z.int().meta({ description: 'Hamlets that an active team serves' }),
        heard: z.int().meta({ description: 'Those of them from which a visit since that day has arrived' }),
      })
      .meta({ description: 'How many teams have synced in the week before the end of the time, or before today' }),
  })
  .meta({ id: 'Explanation' })

export const explainValue = defineRoute({
  method: 'get',
  path: '/indicators/{indicatorId}/explanation',
  operationId: 'explainValue',
  summary: 'Where a number comes from: definition, parts, both views, last change, and who has synced',
  permission: 'indicators:read',
  params: z.strictObject({ indicatorId: IndicatorId }),
  query: z.strictObject({ unit: UnitRef, ...timeQuery, ...viewQuery }).refine(isOneTime, ONE_TIME),
  response: Explanation,
  refusals: unitRefusals,
})

export const explanationRoutes = { explainValue }
