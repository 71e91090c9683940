import { z } from 'zod'
import { defineList } from '../define-list.ts'
import { defineRoute } from '../define-route.ts'
import { ScorecardId } from '../ids.ts'
import { unitRefusals } from '../refusals.ts'
import { openText } from '../text.ts'
import { Instant } from '../time.ts'
import { UnitCode, UnitRef } from '../unit-codes.ts'
import { ScorecardContent } from './scorecard-content.ts'

export const ScorecardStatus = z.enum(['draft', 'approved', 'superseded', 'retired']).meta({
  id: 'ScorecardStatus',
  description: '`superseded`: another edition for the same year was approved; `retired`: taken out of use',
})

export const ScorecardDraft = ScorecardContent.meta({
  id: 'ScorecardDraft',
  examples: [
    {
      unit: '91',
      code: 'CDS-XA',
      year: 2026,
      name: 'Bộ chỉ số chuyển đổi số cấp xã',
      issuer: 'UBND tỉnh An Giang',
      level: 'commune',
      verified: false,
      note: 'Ví dụ: điểm số chưa được kiểm chứng.',
      decimals: 2,
      points: 10,
      groups: [
        {
          groupId: 'society',
          name: 'Xã hội số',
          pillar: 'society',
          points: 10,
          components: [
            {
              componentId: 'society.1',
              name: 'Hộ có hạt nhân số',
              points: 6,
              indicatorId: 'I-05',
              scoring: { method: 'attainment', target: 80 },
            },
            {
              componentId: 'society.2',
              name: 'Có kế hoạch chuyển đổi số năm',
              points: 4,
              scoring: { method: 'yes-no' },
            },
          ],
        },
      ],
    },
  ],
})
export type ScorecardDraft = z.output<typeof ScorecardDraft>

export const Scorecard = z
  .object({
    scorecardId: ScorecardId,
    ...ScorecardContent.shape,
    unit: UnitCode,
    status: ScorecardStatus,
    edition: z
      .int()
      .nullable()
      .meta({ description: 'Counts those approved for the same code and year; null: a draft' }),
    draftedAt: Instant,
    approvedAt: Instant.nullable(),
    supersededBy: ScorecardId.nullable(),
    retired: z.object({ at: Instant, reason: z.string() }).nullable(),
    version: z.int(),
  })
  .meta({ id: 'Scorecard' })
export type Scorecard = z.output<typeof Scorecard>

const ScorecardSummary = Scorecard.omit({ groups: true }).meta({ id: 'ScorecardSummary' })
export type ScorecardSummary = z.output<typeof ScorecardSummary>

const ofScorecard = z.strictObject({ scorecardId: ScorecardId })
const draftRefusals = {
  ...unitRefusals,
  'level-not-beneath': 422,
  'too-many-components': 422,
  'duplicate-id': 422,
  'points-not-positive': 422,
  'points-finer-than-rounding': 422,
  'points-do-not-add-up': 422,
  'unknown-indicator': 422,
  'not-defined-then': 422,
  'not-at-this-level': 422,
  'period-not-supported': 422,
  'indicator-is-a-claim': 422,
  'scoring-does-not-fit': 422,
  'bands-overlap': 422,
  'bands-leave-gap': 422,
  'band-points-out-of-range': 422,
} as const

export const draftScorecard = defineRoute({
  method: 'put',
  path: '/scorecards/{scorecardId}',
  operationId: 'draftScorecard',
  summary: 'Draft a scorecard; it scores once it is approved',
  permission: 'scorecards:define',
  params: ofScorecard,
  body: ScorecardDraft,
  response: Scorecard,
  refusals: { ...draftRefusals, 'scorecard-differs': 409 },
  etag: 'returned',
})

export const reviseScorecard = defineRoute({
  method: 'patch',
  path: '/scorecards/{scorecardId}',
  operationId: 'reviseScorecard',
  summary: 'Put other content in place of a draft',
  permission: 'scorecards:define',
  params: ofScorecard,
  body: ScorecardDraft,
  response: Scorecard,
  refusals: { ...draftRefusals, 'scorecard-not-draft': 409 },
  etag: 'required',
})

export const approveScorecard = defineRoute({
  method: 'post',
  path: '/scorecards/{scorecardId}/approve',
  operationId: 'approveScorecard',
  summary: 'Approve a scorecard; it supersedes the edition before it for the same unit, code and year',
  permission: 'scorecards:approve',
  params: ofScorecard,
  response: Scorecard,
  refusals: { ...draftRefusals, 'scorecard-not-draft': 409 },
  etag: 'required',
})

export const retireScorecard = defineRoute({
  method: 'post',
  path: '/scorecards/{scorecardId}/retirement',
  operationId: 'retireScorecard',
  summary: 'Take a scorecard out of use; what was published by it stays',
  permission: 'scorecards:approve',
  params: ofScorecard,
  body: z
    .strictObject({ reason: openText(300) })
    .meta({ id: 'ScorecardRetirement', examples: [{ reason: 'Bộ chỉ số đã bị bãi bỏ' }] }),
  response: Scorecard,
  refusals: { ...unitRefusals, 'scorecard-ended': 409 },
  etag: 'required',
})

export const getScorecard = defineRoute({
  method: 'get',
  path: '/scorecards/{scorecardId}',
  operationId: 'getScorecard',
  summary: 'One scorecard; drafts are seen by the unit that sets them, the others also by those that it scores',
  permission: 'scorecards:read',
  params: ofScorecard,
  response: Scorecard,
  etag: 'returned',
})

export const listScorecards = defineList({
  path: '/scorecards',
  operationId: 'listScorecards',
  summary: 'Scorecards of a unit and of the units above it, the latest year first',
  permission: 'scorecards:read',
  item: ScorecardSummary,
  filters: {
    unit: UnitRef,
    year: z.coerce.number().int().min(2000).max(2199).optional(),
    status: ScorecardStatus.optional(),
  },
  order: ['-year', '-scorecardId'],
  refusals: { 'unknown-unit': 404, 'closed-unit': 410 },
})

export const scorecardRoutes = {
  draftScorecard,
  reviseScorecard,
  approveScorecard,
  retireScorecard,
  getScorecard,
  listScorecards,
}
