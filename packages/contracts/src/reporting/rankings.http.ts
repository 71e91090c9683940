import { z } from 'zod'
import { defineList } from '../define-list.ts'
import { defineRoute } from '../define-route.ts'
import { RankingId, ScorecardId, UnitGroupId } from '../ids.ts'
import { unitRefusals } from '../refusals.ts'
import { Day, Instant } from '../time.ts'
import { UnitCode, UnitRef } from '../unit-codes.ts'
import { RankingResult } from './ranking-result.ts'
import { viewQuery } from './values.http.ts'

const question = {
  unitGroupId: UnitGroupId,
  on: Day.optional().meta({
    description:
      'As of this day of the year of the scorecard; default: its last that has come. Where a component counts distinct keys for whole weeks or months, only today or the last day of one',
  }),
  ...viewQuery,
}
const rankingRefusals = {
  ...unitRefusals,
  'unknown-unit-group': 422,
  'unit-group-does-not-fit': 422,
  'day-outside-year': 422,
  'day-within-period': 422,
  'no-units': 422,
  'too-many-units': 422,
} as const

export const rankUnits = defineRoute({
  method: 'get',
  path: '/scorecards/{scorecardId}/ranking',
  operationId: 'rankUnits',
  summary: 'Score and rank the units of a group, as the values are now',
  permission: 'scorecards:read',
  params: z.strictObject({ scorecardId: ScorecardId }),
  query: z.strictObject(question),
  response: RankingResult,
  refusals: rankingRefusals,
})

const PublishedRanking = z
  .object({
    rankingId: RankingId,
    unit: UnitCode,
    edition: z.int().meta({ description: 'Counts those published by the same scorecard for the same group' }),
    status: z.enum(['published', 'superseded']),
    publishedAt: Instant,
    result: RankingResult,
  })
  .meta({ id: 'PublishedRanking' })
export type PublishedRanking = z.output<typeof PublishedRanking>

const PublishedSummary = PublishedRanking.omit({ result: true })
  .extend({ ...RankingResult.pick({ scorecard: true, unitGroup: true, on: true, view: true, counts: true }).shape })
  .meta({ id: 'PublishedRankingSummary' })
export type PublishedSummary = z.output<typeof PublishedSummary>

const ofRanking = z.strictObject({ rankingId: RankingId })

export const publishRanking = defineRoute({
  method: 'put',
  path: '/rankings/{rankingId}',
  operationId: 'publishRanking',
  summary: 'Freeze the ranking of a group as it is now; later values do not change it, another edition supersedes it',
  permission: 'scorecards:approve',
  params: ofRanking,
  body: z.strictObject({ scorecardId: ScorecardId, ...question }).meta({
    id: 'RankingPublication',
    examples: [
      {
        scorecardId: '01990f3e-7c1a-7000-8000-000000000001',
        unitGroupId: '01990f3e-7c1a-7000-8000-000000000002',
        on: '2026-12-31',
      },
    ],
  }),
  response: PublishedRanking,
  refusals: {
    ...rankingRefusals,
    'unknown-scorecard': 422,
    'scorecard-not-approved': 409,
    'nobody-ranked': 422,
    'ranking-differs': 409,
  },
})

export const getRanking = defineRoute({
  method: 'get',
  path: '/rankings/{rankingId}',
  operationId: 'getRanking',
  summary: 'A published ranking, for the unit that published it and for those beneath it',
  permission: 'scorecards:read',
  params: ofRanking,
  response: PublishedRanking,
})

export const listRankings = defineList({
  path: '/rankings',
  operationId: 'listRankings',
  summary: 'The published rankings of a unit and of the units above it, the latest first, without their rows',
  permission: 'scorecards:read',
  item: PublishedSummary,
  filters: { unit: UnitRef },
  order: ['-publishedAt', '-rankingId'],
  refusals: { 'unknown-unit': 404, 'closed-unit': 410 },
})

export const rankingRoutes = { rankUnits, publishRanking, getRanking, listRankings }
