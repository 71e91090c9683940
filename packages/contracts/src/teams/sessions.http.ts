import { z } from 'zod'
import { defineBatch } from '../define-batch.ts'
import { defineRegisterList } from '../define-list.ts'
import { defineRoute } from '../define-route.ts'
import { CourseId, SessionId } from '../ids.ts'
import { Reason } from '../reason.ts'
import { unitRefusals } from '../refusals.ts'
import { Day, Instant } from '../time.ts'
import { UnitCode } from '../unit-codes.ts'
import { Headcounts } from './headcounts.ts'
import { Session, SessionCorrection, SessionRecord, SessionStatus } from './sessions.ts'

export const sessionParams = z.strictObject({ sessionId: SessionId })
const writing = { permission: 'sessions:record', params: sessionParams, response: Session, etag: 'required' } as const

export const recordSession = defineRoute({
  method: 'put',
  path: '/sessions/{sessionId}',
  operationId: 'recordSession',
  summary: 'Plan a session, or write down one that was held',
  permission: 'sessions:record',
  params: sessionParams,
  body: SessionRecord,
  response: Session,
  refusals: {
    ...unitRefusals,
    'unknown-body': 422,
    'unknown-course': 422,
    'session-in-future': 422,
    'session-differs': 409,
  },
  etag: 'returned',
})

export const recordSessionBatch = defineBatch(recordSession, {
  path: '/sessions/batch',
  operationId: 'recordSessionBatch',
})

export const correctSession = defineRoute({
  ...writing,
  method: 'patch',
  path: '/sessions/{sessionId}',
  operationId: 'correctSession',
  summary: 'Correct what was recorded of a session',
  body: SessionCorrection,
  refusals: {
    ...unitRefusals,
    ...({ 'unknown-body': 422, 'unknown-course': 422, 'session-in-future': 422, 'attendees-elsewhere': 409 } as const),
  },
})

export const advanceSession = defineRoute({
  ...writing,
  method: 'post',
  path: '/sessions/{sessionId}/advance',
  operationId: 'advanceSession',
  summary: 'Say that a session was held, is postponed or cancelled, or is planned again',
  body: z
    .strictObject({
      status: SessionStatus,
      startsAt: Instant.optional().meta({ description: 'Its beginning, where it is another one by now' }),
    })
    .meta({ id: 'SessionAdvance', examples: [{ status: 'held' }] }),
  refusals: {
    ...unitRefusals,
    'status-out-of-order': 409,
    'session-in-future': 422,
    'attendance-taken': 409,
    'headcount-taken': 409,
    'attendees-elsewhere': 409,
  },
})

export const correctSessionStatus = defineRoute({
  ...writing,
  method: 'post',
  path: '/sessions/{sessionId}/correct-status',
  operationId: 'correctSessionStatus',
  summary: 'Put right how far a session got: one that was not held counts nowhere, nor who attended it',
  body: z
    .strictObject({ status: SessionStatus, reason: Reason })
    .meta({ id: 'SessionStatusCorrection', examples: [{ status: 'cancelled', reason: 'Mưa lớn, không ai đến' }] }),
  refusals: { 'session-in-future': 422, 'attendance-taken': 409, 'headcount-taken': 409 },
})

export const countHeads = defineRoute({
  ...writing,
  method: 'post',
  path: '/sessions/{sessionId}/headcounts',
  operationId: 'countHeads',
  summary: 'Say how many came where nobody wrote down who; takes the place of what was said before',
  body: z
    .strictObject({ headcounts: Headcounts })
    .meta({ id: 'HeadcountReport', examples: [{ headcounts: [{ audience: 'residents', count: 40 }] }] }),
  refusals: { 'session-in-future': 422, 'session-not-held': 409, 'attendance-taken': 409 },
})

export const getSession = defineRoute({
  method: 'get',
  path: '/sessions/{sessionId}',
  operationId: 'getSession',
  summary: 'One session',
  permission: 'sessions:read',
  params: sessionParams,
  response: Session,
  etag: 'returned',
})

/** A change of a session, with the session as it was from then on. */
const SessionChange = z
  .object({
    kind: z.enum(['recorded', 'corrected', 'advanced', 'status-corrected', 'counted']).meta({ 'x-open': true }),
    at: Instant,
    by: z.string().meta({ description: 'Subject of the token that was used' }),
    reason: z.string().nullable().meta({ description: 'Why the status was wrong' }),
    state: Session,
  })
  .meta({ id: 'SessionChange' })
export type SessionChange = z.output<typeof SessionChange>

export const listSessionHistory = defineRoute({
  method: 'get',
  path: '/sessions/{sessionId}/history',
  operationId: 'listSessionHistory',
  summary: 'What was recorded of a session and how it was changed: latest first, the 200 latest where there is more',
  permission: 'sessions:read',
  params: sessionParams,
  response: z.object({ items: z.array(SessionChange) }),
})

export const listSessions = defineRegisterList({
  path: '/sessions',
  operationId: 'listSessions',
  summary: 'Sessions of a unit and what lies beneath, or of all of your units and those above them, latest first',
  permission: 'sessions:read',
  item: Session,
  filters: {
    unit: UnitCode.optional(),
    status: SessionStatus.optional(),
    courseId: CourseId.optional().meta({ description: 'Only those that are a part of this course' }),
    from: Day.optional().meta({ description: 'First day of those that are asked for' }),
    until: Day.optional().meta({ description: 'First day behind those that are asked for' }),
  },
  order: ['-day', '-sessionId'],
  sorts: ['unitCode', 'startsAt', 'kind', 'status'],
  refusals: { 'unknown-unit': 422 },
})

export const sessionRoutes = {
  recordSession,
  recordSessionBatch,
  correctSession,
  advanceSession,
  correctSessionStatus,
  countHeads,
  getSession,
  listSessionHistory,
  listSessions,
}
