import { z } from 'zod'
import { defineBatch } from '../define-batch.ts'
import { defineList } from '../define-list.ts'
import { defineRoute } from '../define-route.ts'
import { BodyId, HouseholdId, PersonId, ResidentId, VisitId } from '../ids.ts'
import {
  Action,
  DailyUse,
  DailyUseAnswer,
  Device,
  Obstacle,
  Outcome,
  Skill,
  SkillLevel,
  VisitWarning,
  WithdrawalReason,
} from '../lists.ts'
import { homeRefusals } from '../refusals.ts'
import { openNote, openText } from '../text.ts'
import { Day, Instant } from '../time.ts'
import { HamletCode } from '../unit-codes.ts'
import { listVisitReceipts } from './visit-receipts.http.ts'

const Assessment = z.strictObject({
  residentId: ResidentId,
  skill: Skill,
  level: SkillLevel,
  platform: openText(60).optional().meta({ description: 'Which platform, for local_platforms' }),
})

/** What a team reports from the door. */
export const VisitReport = z
  .strictObject({
    householdId: HouseholdId,
    teamId: BodyId,
    visitorIds: z.array(PersonId).min(1).max(8),
    startedAt: Instant.meta({
      description: 'When the visit began; a device whose clock was wrong puts that right by the clock of the server',
      examples: ['2026-03-17T18:40:00+07:00'],
    }),
    deviceAt: Instant.optional().meta({
      description:
        'What the clock of the device showed when the visit began, where `startedAt` was put right. A repetition may leave it out',
      examples: ['2019-01-01T07:10:00+07:00'],
    }),
    source: z.enum(['app', 'paper']).default('app'),
    outcome: Outcome,
    actions: z
      .array(z.strictObject({ action: Action, residentId: ResidentId.optional() }))
      .max(60)
      .default([]),
    assessments: z.array(Assessment).max(60).default([]),
    uses: z
      .array(z.strictObject({ residentId: ResidentId, use: DailyUse, answer: DailyUseAnswer }))
      .max(120)
      .default([]),
    obstacles: z
      .array(z.strictObject({ obstacle: Obstacle, residentId: ResidentId.optional() }))
      .max(30)
      .default([]),
    refusals: z
      .array(z.strictObject({ residentId: ResidentId.optional(), reason: openNote(200).optional() }))
      .max(20)
      .default([])
      .meta({ description: 'Who refused: a resident, or the household where no resident is named' }),
    devices: z.array(Device).max(10).default([]),
    note: openNote(1000).default(''),
  })
  .meta({
    id: 'VisitReport',
    description: 'What a team reports from the door',
    examples: [
      {
        householdId: '01990f3e-7c1a-7000-8000-0000000000a1',
        teamId: '01990f3e-7c1a-7000-8000-0000000000b1',
        visitorIds: ['01990f3e-7c1a-7000-8000-0000000000c1'],
        startedAt: '2026-03-17T18:40:00+07:00',
        outcome: 'done',
        actions: [{ action: 'eid_guidance' }],
      },
    ],
  })
export type VisitReport = z.output<typeof VisitReport>

/** That a visit was recorded by mistake. It stays readable and counts nowhere; its id cannot be used again. */
export const Withdrawal = z
  .object({
    reason: WithdrawalReason,
    by: z.string().meta({ description: 'Who withdrew it, as the issuer of tokens calls him' }),
    at: Instant,
  })
  .meta({ id: 'Withdrawal' })
export type Withdrawal = z.output<typeof Withdrawal>

export const Visit = z
  .object({
    visitId: VisitId,
    ...VisitReport.shape,
    hamletCode: HamletCode.meta({ description: 'Where the household lay on the day of the visit, as known by now' }),
    homeId: HouseholdId.optional().meta({
      description: 'The household that it was on that day, where the one named in the report was merged into it',
    }),
    visitedOn: Day,
    receivedAt: Instant.meta({ description: 'When the server got it' }),
    nextTryOn: Day.nullable().meta({
      description: 'When to knock again, after a refusal, an absence or a postponement',
    }),
    warnings: z.array(VisitWarning).optional().meta({ description: 'What does not fit; the visit is kept and counts' }),
    withdrawal: Withdrawal.optional(),
    masked: z.literal(true).optional().meta({
      description:
        'Note and reasons of refusals are left out: who may not see names does not see what is said at the door',
    }),
  })
  .meta({ id: 'Visit' })
export type Visit = z.output<typeof Visit>

export const recordVisit = defineRoute({
  method: 'put',
  path: '/visits/{visitId}',
  operationId: 'recordVisit',
  summary: 'Record a visit',
  permission: 'visits:record',
  params: z.strictObject({ visitId: VisitId }),
  body: VisitReport,
  response: Visit,
  refusals: {
    ...homeRefusals,
    'processing-restricted': 409,
    'unknown-team': 422,
    'team-not-active': 409,
    'visit-in-future': 422,
    'visit-before-household': 422,
    'visit-differs': 409,
  },
})

export const recordVisitBatch = defineBatch(recordVisit, { path: '/visits/batch', operationId: 'recordVisitBatch' })

export const withdrawVisit = defineRoute({
  method: 'post',
  path: '/visits/{visitId}/withdraw',
  operationId: 'withdrawVisit',
  summary: 'Withdraw a visit that was recorded by mistake: it stays readable and counts nowhere',
  permission: 'visits:record',
  params: z.strictObject({ visitId: VisitId }),
  body: z.strictObject({ reason: WithdrawalReason }).meta({ id: 'VisitWithdrawal' }),
  response: Visit,
  refusals: { 'already-withdrawn': 409 },
})

export const getVisit = defineRoute({
  method: 'get',
  path: '/visits/{visitId}',
  operationId: 'getVisit',
  summary: 'One visit',
  permission: 'visits:read',
  params: z.strictObject({ visitId: VisitId }),
  response: Visit,
})

export const listVisits = defineList({
  path: '/visits',
  operationId: 'listVisits',
  summary: 'Visits to a household, latest first',
  permission: 'visits:read',
  item: Visit,
  filters: { householdId: HouseholdId },
  order: ['-visitedOn', '-visitId'],
})

export const visitRoutes = { recordVisit, recordVisitBatch, withdrawVisit, getVisit, listVisits, listVisitReceipts }
