import { z } from 'zod'
import { defineBatch } from '../define-batch.ts'
import { defineList } from '../define-list.ts'
import { defineRoute } from '../define-route.ts'
import { CampaignId, TargetId } from '../ids.ts'
import { unitRefusals } from '../refusals.ts'
import { LegalAct } from '../teams/bodies.http.ts'
import { textOrNone } from '../text.ts'
import { Day, Instant } from '../time.ts'
import { UnitCode, UnitRef } from '../unit-codes.ts'
import { IndicatorId } from './indicators.http.ts'
import { NamedUnit } from './values.http.ts'

/** Targets are set for years that somebody plans. */
export const TargetDay = Day.refine((day) => day >= '2000-01-01' && day < '2200-01-01', 'a day from 2000 to 2199')
export const LastDay = TargetDay.meta({ description: 'Last day', examples: ['2025-10-22'] })
export const Length = z
  .int()
  .min(1)
  .max(3660)
  .meta({ description: 'Days, the first and the last included', examples: [100] })
const Amount = z.number().meta({ description: 'A whole number, or percent of a rate', examples: [85] })

export const TargetStatus = z
  .enum(['draft', 'approved', 'superseded'])
  .meta({ id: 'TargetStatus', description: '`superseded`: others were approved for all of its days' })
export type TargetStatus = z.output<typeof TargetStatus>

/** What a unit is to reach in some days. */
export const TargetDraft = z
  .strictObject({
    indicatorId: IndicatorId,
    unit: UnitRef,
    from: TargetDay,
    until: LastDay.optional(),
    length: Length.optional().meta({ description: 'Instead of `until`: how many days it lasts' }),
    value: Amount,
    baseline: Amount.optional().meta({ description: 'Where it starts; above `value` where less is better' }),
    legalAct: LegalAct.optional(),
    parentTargetId: TargetId.optional().meta({ description: 'The target of the unit above that it is a part of' }),
    campaignId: CampaignId.optional().meta({
      description: 'The campaign that is to reach it: of its unit or of one above, with all of its days',
    }),
  })
  .meta({
    id: 'TargetDraft',
    examples: [{ indicatorId: 'I-05', unit: '31027', from: '2025-07-15', length: 100, value: 85, baseline: 40 }],
  })
export type TargetDraft = z.output<typeof TargetDraft>

export const Target = z
  .object({
    targetId: TargetId,
    indicatorId: IndicatorId,
    unit: UnitCode,
    from: Day,
    until: LastDay,
    length: Length,
    value: Amount,
    baseline: Amount.nullable(),
    legalAct: LegalAct.nullable(),
    parentTargetId: TargetId.nullable(),
    campaignId: CampaignId.nullable().optional(),
    status: TargetStatus,
    draftedAt: Instant,
    approvedAt: Instant.nullable(),
    supersededBy: TargetId.nullable().meta({
      description: 'The target that was approved for its days, or for the last of them',
    }),
    supersededFrom: Day.nullable().optional().meta({
      description: 'First day on which the other one holds in its place; null: none',
    }),
    version: z.int(),
  })
  .meta({ id: 'Target' })
export type Target = z.output<typeof Target>

const ofTarget = z.strictObject({ targetId: TargetId })
const draftRefusals = {
  ...unitRefusals,
  'unknown-indicator': 422,
  'not-defined-then': 422,
  'not-at-this-level': 422,
  'either-until-or-length': 422,
  'ends-before-start': 422,
  'target-out-of-range': 422,
  'unknown-parent': 422,
  'parent-does-not-fit': 422,
  'day-in-future': 422,
  'unknown-campaign': 422,
  'campaign-does-not-fit': 422,
} as const

export const draftTarget = defineRoute({
  method: 'put',
  path: '/targets/{targetId}',
  operationId: 'draftTarget',
  summary: 'Draft a target; it holds once it is approved',
  permission: 'targets:draft',
  params: ofTarget,
  body: TargetDraft,
  response: Target,
  refusals: { ...draftRefusals, 'target-differs': 409 },
  etag: 'returned',
})

export const draftTargetBatch = defineBatch(draftTarget, { path: '/targets/batch', operationId: 'draftTargetBatch' })

export const reviseTarget = defineRoute({
  method: 'patch',
  path: '/targets/{targetId}',
  operationId: 'reviseTarget',
  summary: 'Put other content in place of a draft',
  permission: 'targets:draft',
  params: ofTarget,
  body: TargetDraft,
  response: Target,
  refusals: { ...draftRefusals, 'target-not-draft': 409 },
  etag: 'required',
})

export const approveTarget = defineRoute({
  method: 'post',
  path: '/targets/{targetId}/approve',
  operationId: 'approveTarget',
  summary: 'Approve a target; from its first day on it replaces those of the same indicator, unit and campaign',
  permission: 'targets:approve',
  params: ofTarget,
  response: Target,
  refusals: { ...unitRefusals, 'target-not-draft': 409 },
  etag: 'required',
})

export const getTarget = defineRoute({
  method: 'get',
  path: '/targets/{targetId}',
  operationId: 'getTarget',
  summary: 'One target',
  permission: 'targets:read',
  params: ofTarget,
  response: Target,
  etag: 'returned',
})

export const listTargets = defineList({
  path: '/targets',
  operationId: 'listTargets',
  summary: 'Targets of a unit and of the units one level beneath, the latest first',
  permission: 'targets:read',
  item: Target,
  filters: {
    unit: UnitRef,
    indicatorId: IndicatorId.optional(),
    status: TargetStatus.optional(),
    campaignId: CampaignId.optional(),
  },
  order: ['-from', '-targetId'],
  refusals: { 'unknown-unit': 404, 'closed-unit': 410 },
})

const CascadeFinding = z
  .object({
    code: z.enum(['children-below-parent', 'children-without-target']).meta({ 'x-open': true }),
    units: z.array(UnitCode).meta({ description: 'The units it is about' }),
    missing: z.number().nullable().meta({ description: 'By how much the counts add up to less; null for rates' }),
  })
  .meta({ id: 'CascadeFinding' })
export type CascadeFinding = z.output<typeof CascadeFinding>

export const getTargetCascade = defineRoute({
  method: 'get',
  path: '/targets/{targetId}/cascade',
  operationId: 'getTargetCascade',
  summary: 'How a target could be shared out beneath, what the units there have, and what is wrong with that',
  permission: 'targets:read',
  params: ofTarget,
  query: z.strictObject({
    by: textOrNone(60)
      .default('households')
      .meta({ description: 'Measure by whose shares of today a count is split; a rate is the same everywhere' }),
  }),
  response: z.object({
    target: Target,
    children: z.array(
      z.object({
        unit: NamedUnit,
        amount: z.int().meta({ description: 'How much of the measure it has' }),
        suggested: Amount.meta({ description: 'Counts add up to the target exactly' }),
        target: Target.nullable().meta({ description: 'The part it has: approved, or the latest draft' }),
      }),
    ),
    sum: z.number().nullable().meta({ description: 'Of the counts that the units have; null for rates' }),
    findings: z.array(CascadeFinding),
  }),
  refusals: { ...unitRefusals, 'not-at-this-level': 422, 'unknown-measure': 422, 'nothing-to-split-by': 422 },
})

export const targetRoutes = {
  draftTarget,
  draftTargetBatch,
  reviseTarget,
  approveTarget,
  getTarget,
  listTargets,
  getTargetCascade,
}
