import { z } from 'zod'
import { defineRoute } from '../define-route.ts'
import { UnitLevel } from '../lists.ts'
import { openText, textOrNone } from '../text.ts'
import { Day } from '../time.ts'
import { IndicatorKind, IndicatorPeriod, IndicatorUnit, MergeRule, Pillar } from './indicator-lists.ts'
import { Indicator, OwnIndicatorId } from './indicators.http.ts'

const PartDefinition = z.strictObject({ text: openText(200), measures: z.array(textOrNone(60)).min(1).max(10) })

/** What a province officer says of an indicator, from a day on. */
export const IndicatorDefinition = z
  .strictObject({
    validFrom: Day,
    name: openText(200).meta({ description: 'Of the indicator, never of a person' }),
    nameEn: openText(200),
    definition: openText(1000),
    definitionEn: openText(1000),
    numerator: PartDefinition,
    denominator: PartDefinition.nullable().default(null),
    unit: IndicatorUnit.exclude(['rank']),
    kind: IndicatorKind.exclude(['rank']),
    levels: z.array(UnitLevel).min(1).max(4),
    periods: z.array(IndicatorPeriod).min(1).max(8),
    pillar: Pillar,
    merge: MergeRule,
  })
  .meta({
    id: 'IndicatorDefinition',
    examples: [
      {
        validFrom: '2026-01-01',
        name: 'Người từ 15 tuổi có chữ ký số',
        nameEn: 'Persons of 15 and over with a digital signature',
        definition: 'Tỷ lệ người từ đủ 15 tuổi đã có chữ ký số cá nhân.',
        definitionEn: 'Residents of 15 and over who have a personal digital signature.',
        numerator: { text: 'người có chữ ký số', measures: ['signatures-15'] },
        denominator: { text: 'người từ đủ 15 tuổi', measures: ['persons-15'] },
        unit: '%',
        kind: 'stock',
        levels: ['hamlet', 'commune', 'province'],
        periods: ['day'],
        pillar: 'society',
        merge: 'ratio',
      },
    ],
  })
export type IndicatorDefinition = z.output<typeof IndicatorDefinition>

const ofOwn = z.strictObject({ indicatorId: OwnIndicatorId })
const definitionRefusals = { 'unknown-measure': 422, 'measures-do-not-fit': 422, 'rule-does-not-fit': 422 } as const
const changeRefusals = { 'version-out-of-order': 409, 'indicator-retired': 409 } as const

export const defineIndicator = defineRoute({
  method: 'put',
  path: '/indicators/{indicatorId}',
  operationId: 'defineIndicator',
  summary: 'Add an indicator that is made of existing measures',
  permission: 'indicators:define',
  params: ofOwn,
  body: IndicatorDefinition,
  response: Indicator,
  refusals: { ...definitionRefusals, 'indicator-differs': 409 },
  etag: 'returned',
})

export const changeIndicator = defineRoute({
  method: 'post',
  path: '/indicators/{indicatorId}/versions',
  operationId: 'changeIndicator',
  summary: 'Define it anew from a day on; the series before stays as it was',
  permission: 'indicators:define',
  params: ofOwn,
  body: IndicatorDefinition,
  response: Indicator,
  refusals: { ...definitionRefusals, ...changeRefusals },
  etag: 'required',
})

export const retireIndicator = defineRoute({
  method: 'post',
  path: '/indicators/{indicatorId}/retirement',
  operationId: 'retireIndicator',
  summary: 'Say from when on an indicator is no longer kept; its values before stay',
  permission: 'indicators:define',
  params: ofOwn,
  body: z
    .strictObject({ from: Day.meta({ description: 'First day without it' }) })
    .meta({ id: 'IndicatorRetirement', examples: [{ from: '2027-01-01' }] }),
  response: Indicator,
  refusals: changeRefusals,
  etag: 'required',
})

export const ownIndicatorRoutes = { defineIndicator, changeIndicator, retireIndicator }
