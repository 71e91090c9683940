import { z } from 'zod'
import { defineRoute } from '../define-route.ts'
import { ClaimId, ClosingId } from '../ids.ts'
import { UnitLevel } from '../lists.ts'
import { unitRefusals } from '../refusals.ts'
import { Day, EARLIEST_YEAR } from '../time.ts'
import { UnitCode, UnitRef } from '../unit-codes.ts'
import { ClaimFlag, Qualifier } from './claims.http.ts'
import { FactOwner } from './indicator-lists.ts'
import { IndicatorId } from './indicators.http.ts'
import { MergedValue } from './merged-value.ts'
import { Period } from './period.ts'

/** Stocks reach into the past and the future as far as people live. */
export const ReportDay = Day.refine((day) => day < '2200-01-01', `a day from ${EARLIEST_YEAR} to 2199`)

/** For which time: a day (default today) or a period, of which a stock shows the last day. */
export const timeQuery = {
  on: ReportDay.optional().meta({
    description: 'Day of which stocks are shown, and in whose ISO week flows; default today',
  }),
  period: Period.optional(),
}

/** In whose boundaries: a closed unit can be asked for as it was. */
export const viewQuery = {
  view: z
    .enum(['as-now', 'as-was'])
    .default('as-now')
    .meta({ description: 'In the boundaries of today, or of the day (of a flow: of each day)' }),
}
export type View = z.output<typeof viewQuery.view>

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

const NoDataReason = z.enum(['nothing-to-divide-by', 'facts-to-come', 'not-yet']).meta({
  'x-open': true,
  description: '`facts-to-come`: no service tells them yet; `not-yet`: the day or period has not begun',
})

/** A value with its parts; a rate is in percent, to one decimal. No data is null, never 0 %. */
export const IndicatorValue = z
  .object({
    from: Day.meta({
      description: 'First day of the period of a flow; the day of a stock, of a period that goes on today',
    }),
    until: Day.meta({ description: 'Day after the last day of the period of a flow; the day after that of a stock' }),
    numerator: z.int().meta({ description: 'Says nothing where the reason is `not-yet`' }),
    denominator: z.int().nullable().meta({ description: 'Null: a plain number, no rate' }),
    value: z.number().nullable().meta({ description: 'Null: no data' }),
    reason: NoDataReason.optional().meta({ description: 'Why there is no data' }),
  })
  .meta({ id: 'IndicatorValue' })
export type IndicatorValue = z.output<typeof IndicatorValue>

/** What was told of an indicator last, beside what is computed; in the boundaries of today put together from its parts. */
const ClaimedValue = z
  .object({
    indicatorId: IndicatorId,
    version: z.int(),
    from: Day.meta({ description: 'First day that the claims stand for' }),
    until: Day.meta({ description: 'Day after the last day that they stand for' }),
    ...MergedValue.shape,
    claims: z.array(
      z.object({
        claimId: ClaimId,
        unit: UnitRef.meta({ description: 'The version of the unit that the claim is of' }),
        qualifier: Qualifier,
        source: z.string(),
        flags: z.array(ClaimFlag),
      }),
    ),
  })
  .meta({ id: 'ClaimedValue' })
export type ClaimedValue = z.output<typeof ClaimedValue>

export const ClosedMark = z
  .object({
    closingId: ClosingId,
    value: z.number().nullable(),
    restated: z.boolean().meta({ description: 'Whether it is another value by now' }),
  })
  .meta({ id: 'ClosedMark' })

export const getUnitValues = defineRoute({
  method: 'get',
  path: '/units/{unit}/values',
  operationId: 'getUnitValues',
  summary: 'All indicators of one unit',
  permission: 'indicators:read',
  params: z.strictObject({ unit: UnitRef }),
  query: z.strictObject({ ...timeQuery, ...viewQuery }).refine(isOneTime, ONE_TIME),
  response: z.object({
    unit: NamedUnit,
    values: z.array(
      z.object({
        ...{ indicatorId: IndicatorId, version: z.int(), ...IndicatorValue.shape },
        closed: ClosedMark.optional().meta({
          description: 'As now: what the last closing of the period has frozen, of the unit or of one above it',
        }),
      }),
    ),
    noData: z
      .array(z.object({ indicatorId: IndicatorId, version: z.int(), reason: NoDataReason, service: FactOwner }))
      .meta({ description: 'What is defined here but told by nobody yet, and with whom the facts will come' }),
    claimed: z
      .array(ClaimedValue)
      .meta({ description: 'The last claims up to the time that is asked for; they enter no value and no sum' }),
  }),
  refusals: { 'unknown-unit': 404, 'closed-unit': 410 },
})

const ofIndicator = z.strictObject({ indicatorId: IndicatorId })
const indicatorRefusals = {
  ...unitRefusals,
  'not-at-this-level': 422,
  'period-not-supported': 422,
  'not-defined-then': 422,
  'facts-to-come': 422,
} as const

export const getChildValues = defineRoute({
  method: 'get',
  path: '/indicators/{indicatorId}/children',
  operationId: 'getChildValues',
  summary: 'An indicator of a unit and of each unit one level beneath',
  permission: 'indicators:read',
  params: ofIndicator,
  query: z.strictObject({ unit: UnitRef, ...timeQuery, ...viewQuery }).refine(isOneTime, ONE_TIME),
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
  summary: 'An indicator of a unit over time; 400 points at most',
  permission: 'indicators:read',
  params: ofIndicator,
  query: z
    .strictObject({
      unit: UnitRef,
      from: ReportDay,
      until: ReportDay.meta({ description: 'Last day that a point may stand for' }),
      step: z.enum(['day', 'week', 'month']),
      ...viewQuery,
    })
    .refine(({ from, until }) => from <= until, { path: ['until'], error: 'not before `from`' }),
  response: z.object({
    unit: NamedUnit,
    version: z.int().meta({ description: 'Of the last point' }),
    countedFrom: Day.optional().meta({
      description:
        'As now: the first day on which the numerator counts anything in the unit, of a flow by week or month that on which the first of these begins. A point that ends before it is 0 because nothing had counted yet. Left out where nothing counts to this day, and as was',
    }),
    points: z.array(
      z.object({
        ...IndicatorValue.shape,
        version: z.int().meta({ description: 'Of the definition; another version is another series' }),
      }),
    ),
  }),
  refusals: { ...indicatorRefusals, 'too-many-points': 422 },
})

export const valueRoutes = { getUnitValues, getChildValues, getSeries }
