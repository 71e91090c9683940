import { z } from 'zod'
import { defineRoute } from '../define-route.ts'
import { Day } from '../time.ts'
import { UnitRef } from '../unit-codes.ts'
import { IndicatorId } from './indicators.http.ts'
import { IndicatorValue, isOneTime, NamedUnit, ONE_TIME, timeQuery, viewQuery } from './values.http.ts'

const DashboardRow = z
  .object({
    unit: NamedUnit,
    values: z
      .array(IndicatorValue.pick({ numerator: true, denominator: true, value: true, reason: true }).nullable())
      .meta({ description: 'In the order of `indicators`; null: not measured at this level' }),
  })
  .meta({ id: 'DashboardRow' })

export const getDashboard = defineRoute({
  method: 'get',
  path: '/units/{unit}/dashboard',
  operationId: 'getDashboard',
  summary: 'All computed indicators of a unit and of each unit one level beneath',
  permission: 'indicators:read',
  params: z.strictObject({ unit: UnitRef }),
  query: z.strictObject({ ...timeQuery, ...viewQuery }).refine(isOneTime, ONE_TIME),
  response: z.object({
    indicators: z.array(z.object({ indicatorId: IndicatorId, version: z.int(), from: Day, until: Day })),
    total: DashboardRow,
    children: z.array(DashboardRow),
  }),
  refusals: { 'unknown-unit': 404, 'closed-unit': 410 },
})

export const dashboardRoutes = { getDashboard }
