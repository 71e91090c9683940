import { z } from 'zod'
import { defineRoute } from '../define-route.ts'
import { UnitLevel } from '../lists.ts'
import { code } from '../text.ts'
import { Day } from '../time.ts'
import { FactOwner, IndicatorKind, IndicatorPeriod, IndicatorUnit, MergeRule, Pillar } from './indicator-lists.ts'

const BuiltInIndicatorId = code(/^I-\d{2}[a-z]?(-\d)?(-all)?$/, 'an indicator such as I-04 or I-05b-1').meta({
  description: 'Id of an indicator',
  examples: ['I-04'],
})

/** Ids that a province gives to its own indicators. */
export const OwnIndicatorId = code(/^P-\d{2,3}$/, 'an indicator of the province such as P-01').meta({
  description: 'Id of an indicator that the province defines',
  examples: ['P-01'],
})

export const IndicatorId = z.union([BuiltInIndicatorId, OwnIndicatorId], 'an indicator such as I-04, I-05b-1 or P-01')

const Part = z.object({
  text: z.string().meta({ description: 'What is counted' }),
  measures: z.array(z.string()).meta({
    description:
      'The additive quantities behind it, added up; of a flow those of the period. Empty: nobody tells such facts yet',
  }),
})

/** The definition of an indicator in one version; a changed definition is a new version and a new series. */
export const Indicator = z
  .object({
    indicatorId: IndicatorId,
    version: z.int(),
    validFrom: Day,
    validTo: Day.nullable().meta({ description: 'First day of the next version or after its retirement' }),
    name: z.string().meta({ description: 'Vietnamese name' }),
    nameEn: z.string(),
    definition: z.string().meta({ description: 'What it says, in Vietnamese' }),
    definitionEn: z.string(),
    numerator: Part,
    denominator: Part.nullable(),
    unit: IndicatorUnit,
    kind: IndicatorKind,
    levels: z.array(UnitLevel),
    periods: z.array(IndicatorPeriod),
    pillar: Pillar,
    service: FactOwner,
    merge: MergeRule,
    computed: z.boolean().meta({ description: 'Whether it has values of its own; else it can only be claimed' }),
  })
  .meta({ id: 'Indicator' })
export type Indicator = z.output<typeof Indicator>

const onDay = { on: Day.optional().meta({ description: 'Definitions that hold on this day; default: today' }) }
const ofAny = z.strictObject({ indicatorId: IndicatorId })

export const listIndicators = defineRoute({
  method: 'get',
  path: '/indicators',
  operationId: 'listIndicators',
  summary: 'The definitions of all indicators',
  permission: 'indicators:read',
  query: z.strictObject(onDay),
  response: z.object({ items: z.array(Indicator) }),
})

export const getIndicator = defineRoute({
  method: 'get',
  path: '/indicators/{indicatorId}',
  operationId: 'getIndicator',
  summary: 'The definition of an indicator; the last one where none holds on the day',
  permission: 'indicators:read',
  params: ofAny,
  query: z.strictObject(onDay),
  response: Indicator,
  etag: 'returned',
})

export const listIndicatorVersions = defineRoute({
  method: 'get',
  path: '/indicators/{indicatorId}/versions',
  operationId: 'listIndicatorVersions',
  summary: 'Every definition that an indicator has had, oldest first',
  permission: 'indicators:read',
  params: ofAny,
  response: z.object({ items: z.array(Indicator) }),
})

export const indicatorRoutes = {
  listIndicators,
  getIndicator,
  listIndicatorVersions,
}
