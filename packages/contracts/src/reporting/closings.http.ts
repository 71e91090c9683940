import { z } from 'zod'
import { defineList } from '../define-list.ts'
import { defineRoute } from '../define-route.ts'
import { ClosingId } from '../ids.ts'
import { unitRefusals } from '../refusals.ts'
import { Day, Instant } from '../time.ts'
import { UnitRef } from '../unit-codes.ts'
import { ClosingLink, Sha256 } from './closing-chain.http.ts'
import { IndicatorId } from './indicators.http.ts'
import { Period } from './period.ts'

const Measures = z.array(z.string())

/** What an indicator was when it was closed. */
export const ClosedIndicator = z
  .object({
    indicatorId: IndicatorId,
    version: z.int().meta({ description: 'Of the definition that held on the last day of the period' }),
    from: Day.meta({ description: 'First day of the period of a flow; the day of a stock' }),
    until: Day.meta({ description: 'Day after the last day of the period' }),
    numerator: Measures.meta({ description: 'Measures that were added up' }),
    denominator: Measures.nullable().meta({
      description: 'Null: a plain number; empty: a rate of which nobody told the lower part',
    }),
  })
  .meta({ id: 'ClosedIndicator' })
export type ClosedIndicator = z.output<typeof ClosedIndicator>

/** A period of a unit whose values are frozen. */
export const ClosingHead = z
  .object({
    closingId: ClosingId,
    unit: UnitRef.meta({ description: 'The version of the unit in whose boundaries it was counted' }),
    period: Period,
    from: Day,
    until: Day.meta({ description: 'Day after its last day' }),
    closedBy: z.string().meta({ description: 'Who closed it: subject of the token' }),
    closedAt: Instant,
    valueCount: z.int(),
    contentHash: Sha256.meta({ description: 'Of its definitions and values, a line each' }),
    link: ClosingLink,
  })
  .meta({ id: 'ClosingHead' })
export type ClosingHead = z.output<typeof ClosingHead>

export const Closing = z
  .object({ ...ClosingHead.shape, indicators: z.array(ClosedIndicator) })
  .meta({ id: 'Closing', description: 'A closed period with what was counted in it' })
export type Closing = z.output<typeof Closing>

export const ClosedValue = z
  .object({
    unit: UnitRef,
    indicatorId: IndicatorId,
    numerator: z.int(),
    denominator: z.int().nullable(),
    value: z.number().nullable().meta({ description: 'Null: there was no data' }),
  })
  .meta({ id: 'ClosedValue' })
export type ClosedValue = z.output<typeof ClosedValue>

export const ofClosing = z.strictObject({ closingId: ClosingId })

export const closePeriod = defineRoute({
  method: 'put',
  path: '/closings/{closingId}',
  operationId: 'closePeriod',
  summary: 'Close a period that is over: freeze and sign every value of a unit and of all beneath it',
  permission: 'closings:close',
  params: ofClosing,
  body: z.strictObject({ unit: UnitRef, period: Period }),
  response: Closing,
  refusals: {
    ...unitRefusals,
    'closing-differs': 409,
    'already-closed': 409,
    'period-not-over': 409,
    'unit-began-later': 422,
    'not-at-this-level': 422,
    'nothing-to-close': 422,
  },
})

export const getClosing = defineRoute({
  method: 'get',
  path: '/closings/{closingId}',
  operationId: 'getClosing',
  summary: 'One closing with its definitions',
  permission: 'closings:read',
  params: ofClosing,
  response: Closing,
})

export const listClosings = defineList({
  path: '/closings',
  operationId: 'listClosings',
  summary: 'Closings of a unit and of all that lie beneath it today, the latest first',
  permission: 'closings:read',
  item: ClosingHead,
  filters: { unit: UnitRef, period: Period.optional() },
  order: ['-position'],
  refusals: { 'unknown-unit': 404, 'closed-unit': 410 },
})

export const listClosedValues = defineList({
  path: '/closings/{closingId}/values',
  operationId: 'listClosedValues',
  summary: 'What was frozen, by unit and indicator: in the order in which it was hashed',
  permission: 'closings:read',
  params: ofClosing,
  item: ClosedValue,
  filters: { indicatorId: IndicatorId.optional() },
  order: ['unitCode', 'indicatorId'],
})

export const closingRoutes = { closePeriod, getClosing, listClosings, listClosedValues }
