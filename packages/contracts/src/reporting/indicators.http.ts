import { z } from 'zod'
import { defineRoute } from '../define-route.ts'
import { UnitLevel } from '../lists.ts'
import { Day } from '../time.ts'

export const IndicatorId = z
  .string()
  .regex(/^I-\d{2}[a-z]?(-\d)?(-all)?$/, 'an indicator such as I-04 or I-05b-1')
  .meta({ description: 'Id of an indicator', examples: ['I-04'] })

const Part = z.object({
  text: z.string().meta({ description: 'What is counted' }),
  measures: z
    .array(z.string())
    .meta({ description: 'The additive quantities behind it: one, or for a flow one for each kind of period' }),
})

/** The definition of an indicator in one version; a changed definition is a new version and a new series. */
export const Indicator = z
  .object({
    indicatorId: IndicatorId,
    version: z.int(),
    validFrom: Day,
    name: z.string().meta({ description: 'Vietnamese name' }),
    nameEn: z.string(),
    definition: z.string().meta({ description: 'What it says, in Vietnamese' }),
    definitionEn: z.string(),
    numerator: Part,
    denominator: Part.nullable(),
    unit: z.enum(['%', 'teams', 'persons', 'accounts']),
    kind: z.enum(['stock', 'flow', 'cumulative']),
    levels: z.array(UnitLevel),
    periods: z
      .array(z.enum(['day', 'week', 'month']))
      .meta({ description: 'A stock has a value on each day, a flow one for each of these periods' }),
    pillar: z.enum(['government', 'economy', 'society']),
  })
  .meta({ id: 'Indicator' })
export type Indicator = z.output<typeof Indicator>

export const listIndicators = defineRoute({
  method: 'get',
  path: '/indicators',
  operationId: 'listIndicators',
  summary: 'The definitions of all indicators',
  permission: 'indicators:read',
  response: z.object({ items: z.array(Indicator) }),
})

export const getIndicator = defineRoute({
  method: 'get',
  path: '/indicators/{indicatorId}',
  operationId: 'getIndicator',
  summary: 'The definition of an indicator',
  permission: 'indicators:read',
  params: z.strictObject({ indicatorId: IndicatorId }),
  response: Indicator,
})

export const indicatorRoutes = { listIndicators, getIndicator }
