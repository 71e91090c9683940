import { parsePeriod } from '@lantoa/vietnam/periods'
import { z } from 'zod'
import { defineRoute } from '../define-route.ts'
import { UnitLevel } from '../lists.ts'
import { unitRefusals } from '../refusals.ts'
import { Day } from '../time.ts'
import { UnitCode, UnitRef } from '../unit-codes.ts'
import { IndicatorId } from './indicators.http.ts'

/** Four digits in a row stand for a year and nothing else. */
function isPeriod(text: string): boolean {
  const years = text.match(/\d{4}/g) ?? []
  return years.every((year) => year >= '1900' && year < '2200') && parsePeriod(text) !== undefined
}

const Period = z
  .string()
  .max(30)
  .refine(isPeriod, 'a period such as 2026-W12, 2026-03 or 2026-Q1')
  .meta({
    description: 'A day, ISO week, month, quarter, year or range of days',
    examples: ['2026-W12', '2026-03', '2026-03-01..2026-04-30'],
  })

/** Stocks reach into the past and the future as far as people live. */
const ReportDay = Day.refine((day) => day >= '1900-01-01' && day < '2200-01-01', 'a day from 1900 to 2199')

/** For which time: a day (default today) or a period, of which a stock shows the last day. */
export const timeQuery = {
  on: ReportDay.optional().meta({
    description: 'Day of which stocks are shown, and in whose ISO week flows; default today',
  }),
  period: Period.optional(),
}

/** A refinement of a query with `timeQuery` in it. */
export function isOneTime({ on, period }: { on?: string | undefined; period?: string | undefined }): boolean {
  return on === undefined || period === undefined
}
export const ONE_TIME = { path: ['period'], error: 'either `on` or `period`' }

export const NamedUnit = z
  .object({
    code: UnitCode,
    name: z.string(),
    kind: z.string(),
    level: UnitLevel.nullable().meta({ description: 'Null: the nation' }),
  })
  .meta({ id: 'NamedUnit' })
export type NamedUnit = z.output<typeof NamedUnit>

/** A value with its parts; a rate is in percent, to one decimal. No data is null, never 0 %. */
export const IndicatorValue = z
  .object({
    from: Day.meta({ description: 'First day of the period of a flow; the day of a stock' }),
    until: Day.meta({ description: 'Day after the last day of the period of a flow; the day after that of a stock' }),
    numerator: z.int(),
    denominator: z.int().nullable().meta({ description: 'Null: a plain number, no rate' }),
    value: z.number().nullable().meta({ description: 'Null: no data' }),
  })
  .meta({ id: 'IndicatorValue' })
export type IndicatorValue = z.output<typeof IndicatorValue>

export const getUnitValues = defineRoute({
  method: 'get',
  path: '/units/{unit}/values',
  operationId: 'getUnitValues',
  summary: 'All indicators of one unit, in the boundaries of today',
  permission: 'indicators:read',
  params: z.strictObject({ unit: UnitRef }),
  query: z.strictObject(timeQuery).refine(isOneTime, ONE_TIME),
  response: z.object({
    unit: NamedUnit,
    values: z.array(z.object({ indicatorId: IndicatorId, version: z.int(), ...IndicatorValue.shape })),
  }),
  refusals: { 'unknown-unit': 404, 'closed-unit': 410 },
})

const ofIndicator = z.strictObject({ indicatorId: IndicatorId })
const indicatorRefusals = { ...unitRefusals, 'not-at-this-level': 422, 'period-not-supported': 422 } as const

export const getChildValues = defineRoute({
  method: 'get',
  path: '/indicators/{indicatorId}/children',
  operationId: 'getChildValues',
  summary: 'An indicator of a unit and of each unit one level beneath, in the boundaries of today',
  permission: 'indicators:read',
  params: ofIndicator,
  query: z.strictObject({ unit: UnitRef, ...timeQuery }).refine(isOneTime, ONE_TIME),
  response: z.object({
    unit: NamedUnit,
    version: z.int(),
    total: IndicatorValue.meta({
      description:
        'May be more than the children add up to, by what is not assigned to a child; or less, where one counts in several',
    }),
    children: z.array(z.object({ unit: NamedUnit, value: IndicatorValue })),
  }),
  refusals: indicatorRefusals,
})

export const getSeries = defineRoute({
  method: 'get',
  path: '/indicators/{indicatorId}/series',
  operationId: 'getSeries',
  summary: 'An indicator of a unit over time, in the boundaries of today; 400 points at most',
  permission: 'indicators:read',
  params: ofIndicator,
  query: z
    .strictObject({
      unit: UnitRef,
      from: ReportDay,
      until: ReportDay.meta({ description: 'Last day that a point may stand for' }),
      step: z.enum(['day', 'week', 'month']),
    })
    .refine(({ from, until }) => from <= until, { path: ['until'], error: 'not before `from`' }),
  response: z.object({ unit: NamedUnit, version: z.int(), points: z.array(IndicatorValue) }),
  refusals: { ...indicatorRefusals, 'too-many-points': 422 },
})

export const valueRoutes = { getUnitValues, getChildValues, getSeries }
