import { z } from 'zod'
import { defineBatch } from '../define-batch.ts'
import { defineRegisterList } from '../define-list.ts'
import { defineRoute } from '../define-route.ts'
import { BodyId, CourseId, PersonId, SessionId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { Audience, Partner, PartnerRole, SessionKind, SessionMode } from '../lists.ts'
import { Reason } from '../reason.ts'
import { unitRefusals } from '../refusals.ts'
import { asWrittenOf } from '../register/as-written.ts'
import { openText, openTextOrNone } from '../text.ts'
import { Day, Instant } from '../time.ts'
import { UnitCode } from '../unit-codes.ts'
import { Headcount, Headcounts } from './headcounts.ts'
import { Topic } from './topic.ts'

/** How a session goes on; only one that was held counts. */
export const sessionLife = lifecycle({
  planned: ['held', 'postponed', 'cancelled'],
  postponed: ['planned', 'cancelled'],
  held: [],
  cancelled: [],
})
export const SessionStatus = sessionLife.schema('SessionStatus', 'How far a session got')
export type SessionStatus = z.output<typeof SessionStatus>

const SessionPartner = z
  .strictObject({ partner: Partner, role: PartnerRole, name: openTextOrNone(120).default('') })
  .meta({ id: 'SessionPartner', description: 'Who organises it, speaks at it or helps' })

const fields = {
  kind: SessionKind,
  title: openText(160).meta({ examples: ['Thanh toán không tiền mặt cho tiểu thương'] }),
  topics: z.array(Topic).min(1).max(20),
  unitCode: UnitCode.meta({ description: 'For whose people it is: a hamlet, a commune or what has it' }),
  place: openTextOrNone(160).meta({ description: 'Where in the unit', examples: ['Nhà văn hóa ấp'] }),
  mode: SessionMode,
  audiences: z.array(Audience).min(1).max(Audience.options.length),
  startsAt: Instant.meta({ examples: ['2026-03-17T19:00:00+07:00'] }),
  minutes: z.int().min(5).max(10_080).meta({ description: 'How long it takes' }),
  organiserId: BodyId.nullable().meta({ description: 'The body that organises it, where it is one' }),
  courseId: CourseId.nullable().meta({ description: 'The course of which it is a part, where it is of one' }),
  trainerIds: z.array(PersonId).max(8).meta({ description: 'Who teaches; it is one of their own sessions' }),
  partners: z.array(SessionPartner).max(20),
}

/** What lists say in words. */
const asWritten = asWrittenOf(['kind', 'topics', 'mode', 'audiences', 'status', 'partners', 'headcounts'])

/** A session as it is planned, or written down after it was held. */
export const SessionRecord = z
  .strictObject({
    ...fields,
    place: fields.place.default(''),
    mode: fields.mode.default('in_person'),
    organiserId: fields.organiserId.default(null),
    courseId: fields.courseId.default(null),
    trainerIds: fields.trainerIds.default([]),
    partners: fields.partners.default([]),
    status: SessionStatus.extract(['planned', 'held']).default('planned'),
    headcounts: Headcounts.default([]),
    asWritten,
  })
  .meta({
    id: 'SessionRecord',
    examples: [
      {
        kind: 'practice',
        title: 'Thanh toán không tiền mặt cho tiểu thương',
        topics: ['online_payment'],
        unitCode: '31027.07',
        place: 'Nhà văn hóa ấp',
        audiences: ['residents', 'traders'],
        startsAt: '2026-03-17T19:00:00+07:00',
        minutes: 90,
        partners: [{ partner: 'telecom', role: 'speaker' }],
      },
    ],
  })
export type SessionRecord = z.output<typeof SessionRecord>

export const Session = z
  .object({
    sessionId: SessionId,
    ...fields,
    day: Day.meta({ description: 'On which it begins' }),
    status: SessionStatus,
    headcounts: z.array(Headcount),
    attended: z.int().meta({ description: 'How many are written down by person' }),
    alike: z.array(SessionId).optional().meta({
      description: 'Where one is read: others of the same unit, beginning and topic. Perhaps it is written down twice',
    }),
    asWritten,
    version: z.int(),
  })
  .meta({ id: 'Session' })
export type Session = z.output<typeof Session>

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
  body: z
    .strictObject({
      ...(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.optional()])) as {
        [Name in keyof typeof fields]: z.ZodOptional<(typeof fields)[Name]>
      }),
      asWritten,
    })
    .refine((said) => Object.keys(said).length > 0, 'at least one field that is wrong')
    .meta({ id: 'SessionCorrection', description: 'The fields that are wrong, as they should be' }),
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
