import { z } from 'zod'
import { defineRoute } from '../define-route.ts'
import { CampaignId, TargetId } from '../ids.ts'
import { unitRefusals } from '../refusals.ts'
import { CampaignStatus } from '../teams/campaigns.ts'
import { Day } from '../time.ts'
import { UnitCode, UnitRef } from '../unit-codes.ts'
import { IndicatorId } from './indicators.http.ts'
import { LastDay, Length, Target, TargetDay } from './targets.http.ts'
import { IndicatorValue, NamedUnit } from './values.http.ts'

/** A unit on the board. */
export const BoardRow = z
  .object({
    unit: NamedUnit,
    target: Target.nullable().meta({ description: 'Null: none is approved for any of the days' }),
    reached: IndicatorValue.meta({ description: 'On the last day that has come; of a flow by week that week' }),
    percent: z.number().nullable().meta({ description: 'What is reached, of the target' }),
    expected: z.number().nullable().meta({
      description: 'By the end of today if it went evenly from the baseline, or 0; a share of a flow from the start',
    }),
    behind: z.boolean().nullable(),
  })
  .meta({ id: 'BoardRow' })
export type BoardRow = z.output<typeof BoardRow>

const SilentUnit = z
  .object({
    unit: NamedUnit,
    hasTeam: z.boolean().meta({ description: 'Whether an active team serves it: if so, it has not synced' }),
    lastVisitOn: Day.nullable(),
  })
  .meta({ id: 'SilentUnit' })

const ofCampaign = { unit: UnitRef, indicatorId: IndicatorId, from: TargetDay, until: LastDay }
type Asked = { [Name in 'targetId' | 'campaignId' | keyof typeof ofCampaign]?: string | undefined }

/** Of a campaign a unit beneath it and one of its indicators may be asked for. */
function isOfOneThing({ targetId, campaignId, unit, indicatorId, from, until }: Asked): boolean {
  const said = (...parts: (string | undefined)[]) => parts.filter((part) => part !== undefined).length
  if (campaignId !== undefined) return said(targetId, from, until) === 0
  return said(unit, indicatorId, from, until) === (targetId === undefined ? 4 : 0)
}

const OfCampaign = z
  .object({
    campaignId: CampaignId,
    status: CampaignStatus,
    indicatorIds: z
      .array(IndicatorId)
      .meta({ description: 'What it has approved targets for, in the unit and beneath' }),
  })
  .meta({ id: 'BoardCampaign' })

const ofBoard = z
  .strictObject({
    ...{ targetId: TargetId.optional(), campaignId: CampaignId.optional() },
    ...z.strictObject(ofCampaign).partial().shape,
    silentDays: z.coerce
      .number()
      .int()
      .min(1)
      .max(366)
      .default(7)
      .meta({ description: 'A hamlet without a visit in so many days is silent', examples: [7] }),
  })
  .refine(isOfOneThing, {
    path: ['targetId'],
    error: 'either `targetId`, or `campaignId`, or `unit`, `indicatorId`, `from` and `until`',
  })
  .refine(({ from = '', until = from }) => from <= until, { path: ['until'], error: 'not before `from`' })

export const getCampaignBoard = defineRoute({
  method: 'get',
  path: '/campaign-board',
  operationId: 'getCampaignBoard',
  summary: 'What a unit and those beneath have reached of their targets, against time; and who is silent',
  permission: 'targets:read',
  query: ofBoard,
  response: z.object({
    indicatorId: IndicatorId,
    version: z.int().meta({ description: 'Of the definition' }),
    campaign: OfCampaign.optional().meta({ description: 'Of a board of a campaign' }),
    from: Day,
    until: LastDay,
    length: Length,
    elapsed: z.int().meta({ description: 'Days that have begun' }),
    total: BoardRow,
    children: z.array(BoardRow),
    silent: z.object({
      since: Day.meta({ description: 'No visit from this day on has arrived' }),
      hamlets: z.int().meta({ description: 'All beneath' }),
      count: z.int(),
      withTeam: z.int().meta({ description: 'Hamlets that an active team serves' }),
      silentWithTeam: z.int().meta({ description: 'Those of them that are silent: their teams have not synced' }),
      units: z.array(SilentUnit).meta({ description: 'At most 1,000, those with a team first' }),
      beneath: z
        .array(UnitCode)
        .optional()
        .meta({ description: 'Of the units one level beneath those whose teams have all not synced' }),
    }),
  }),
  refusals: {
    ...unitRefusals,
    'not-at-this-level': 422,
    'period-not-supported': 422,
    'not-defined-then': 422,
    'facts-to-come': 422,
    'campaign-without-targets': 422,
    'campaign-elsewhere': 422,
  },
})

export const campaignBoardRoutes = { getCampaignBoard }
