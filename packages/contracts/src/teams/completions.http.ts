import { z } from 'zod'
import { defineBatch } from '../define-batch.ts'
import { defineRegisterList } from '../define-list.ts'
import { defineRoute } from '../define-route.ts'
import { CompletionId, LearnedId, LearnerId } from '../ids.ts'
import { AttendanceWithdrawalReason, AttendeeKind } from '../lists.ts'
import { unitRefusals } from '../refusals.ts'
import { Day, Instant, KeptDay } from '../time.ts'
import { UnitCode } from '../unit-codes.ts'

/** What somebody has learnt. */
export const LearnedKind = z
  .enum(['lesson', 'course'])
  .meta({ id: 'LearnedKind', description: 'A lesson, learnt alone or with a member at the door, or a course' })
export type LearnedKind = z.output<typeof LearnedKind>

const fields = {
  learnedKind: LearnedKind,
  learnedId: LearnedId,
  learnerKind: AttendeeKind,
  learnerId: LearnerId,
  unitCode: UnitCode.meta({ description: 'Where it counts: for a resident the hamlet, or what has it, of that day' }),
}

/** That somebody has finished a lesson or a course. */
export const CompletionRecord = z
  .strictObject({ ...fields, day: Day.meta({ description: 'On which it was finished' }) })
  .meta({
    id: 'CompletionRecord',
    examples: [
      {
        learnedKind: 'lesson',
        learnedId: '01990f3e-7c1a-7000-8000-000000000081',
        learnerKind: 'resident',
        learnerId: '01990f3e-7c1a-7000-8000-0000000000d1',
        unitCode: '31027.07',
        day: '2026-03-17',
      },
    ],
  })
export type CompletionRecord = z.output<typeof CompletionRecord>

const CompletionWithdrawn = z
  .object({
    reason: AttendanceWithdrawalReason,
    by: z.string().meta({ description: 'Who withdrew it, as the issuer of tokens calls him' }),
    at: Instant,
  })
  .meta({ id: 'CompletionWithdrawn' })

export const Completion = z
  .object({
    completionId: CompletionId,
    ...fields,
    day: KeptDay,
    receivedAt: Instant.meta({ description: 'When the server got it' }),
    withdrawal: CompletionWithdrawn.nullable().meta({ description: 'It was recorded by mistake and counts nowhere' }),
    version: z.int(),
  })
  .meta({ id: 'Completion' })
export type Completion = z.output<typeof Completion>

const params = z.strictObject({ completionId: CompletionId })

export const recordCompletion = defineRoute({
  method: 'put',
  path: '/completions/{completionId}',
  operationId: 'recordCompletion',
  summary: 'Write down that somebody has finished a lesson or a course: once for each person, whoever writes it down',
  permission: 'completions:record',
  params,
  body: CompletionRecord,
  response: Completion,
  refusals: {
    ...unitRefusals,
    'unknown-lesson': 422,
    'unknown-course': 422,
    'lesson-not-published': 409,
    'unknown-resident': 422,
    'resident-elsewhere': 422,
    'unknown-member': 422,
    'resident-not-official': 422,
    'day-in-future': 422,
    'processing-restricted': 409,
    'already-finished': 409,
    'completion-differs': 409,
  },
  etag: 'returned',
})

export const recordCompletionBatch = defineBatch(recordCompletion, {
  path: '/completions/batch',
  operationId: 'recordCompletionBatch',
})

export const withdrawCompletion = defineRoute({
  method: 'post',
  path: '/completions/{completionId}/withdraw',
  operationId: 'withdrawCompletion',
  summary: 'Withdraw what was recorded by mistake: it stays readable and counts nowhere',
  permission: 'completions:record',
  params,
  body: z
    .strictObject({ reason: AttendanceWithdrawalReason })
    .meta({ id: 'CompletionWithdrawal', examples: [{ reason: 'wrong_person' }] }),
  response: Completion,
  refusals: { 'already-withdrawn': 409 },
})

export const getCompletion = defineRoute({
  method: 'get',
  path: '/completions/{completionId}',
  operationId: 'getCompletion',
  summary: 'That somebody has finished something',
  permission: 'completions:read',
  params,
  response: Completion,
  etag: 'returned',
})

export const listCompletions = defineRegisterList({
  path: '/completions',
  operationId: 'listCompletions',
  summary: 'Who has finished lessons and courses in a unit and beneath, or in all of your units, latest first',
  permission: 'completions:read',
  item: Completion,
  filters: {
    unit: UnitCode.optional(),
    learnedId: LearnedId.optional(),
    learnerId: LearnerId.optional(),
    learnedKind: LearnedKind.optional(),
  },
  order: ['-day', '-completionId'],
  sorts: ['unitCode', 'learnedKind', 'learnerKind'],
  refusals: { 'unknown-unit': 422 },
})

export const completionRoutes = {
  recordCompletion,
  recordCompletionBatch,
  withdrawCompletion,
  getCompletion,
  listCompletions,
}
