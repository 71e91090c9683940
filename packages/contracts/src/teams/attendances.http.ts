import { z } from 'zod'
import { defineBatch } from '../define-batch.ts'
import { defineRegisterList } from '../define-list.ts'
import { defineRoute } from '../define-route.ts'
import { AttendanceId, AttendeeId, SessionId } from '../ids.ts'
import { Action, AttendanceWarning, AttendanceWithdrawalReason, AttendeeKind } from '../lists.ts'
import { Instant } from '../time.ts'

const Actions = z
  .array(Action)
  .max(Action.options.length)
  .refine((all) => new Set(all).size === all.length, 'each action once')
  .meta({ description: 'What the attendee completed there' })

/** That somebody was at a session. */
export const AttendanceRecord = z
  .strictObject({
    sessionId: SessionId,
    attendeeKind: AttendeeKind,
    attendeeId: AttendeeId,
    actions: Actions.default([]),
  })
  .meta({
    id: 'AttendanceRecord',
    examples: [
      {
        sessionId: '01990f3e-7c1a-7000-8000-000000000071',
        attendeeKind: 'resident',
        attendeeId: '01990f3e-7c1a-7000-8000-0000000000d1',
        actions: ['install_app'],
      },
    ],
  })
export type AttendanceRecord = z.output<typeof AttendanceRecord>

const AttendanceWithdrawal = z
  .object({
    reason: AttendanceWithdrawalReason,
    by: z.string().meta({ description: 'Who withdrew it, as the issuer of tokens calls him' }),
    at: Instant,
  })
  .meta({ id: 'AttendanceWithdrawn' })

export const Attendance = z
  .object({
    attendanceId: AttendanceId,
    sessionId: SessionId,
    attendeeKind: AttendeeKind,
    attendeeId: AttendeeId,
    actions: z.array(Action),
    receivedAt: Instant.meta({ description: 'When the server got it' }),
    warnings: z
      .array(AttendanceWarning)
      .optional()
      .meta({ description: 'What does not fit; the attendance is kept and counts' }),
    withdrawal: AttendanceWithdrawal.nullable().meta({ description: 'It was recorded by mistake and counts nowhere' }),
    version: z.int(),
  })
  .meta({ id: 'Attendance' })
export type Attendance = z.output<typeof Attendance>

const attendanceParams = z.strictObject({ attendanceId: AttendanceId })

/** Why nobody can be written down at a session. */
const sessionRefusals = {
  'session-not-held': 409,
  'session-in-future': 422,
  'headcount-taken': 409,
  'already-attends': 409,
  'attendance-differs': 409,
} as const

export const recordAttendance = defineRoute({
  method: 'put',
  path: '/attendances/{attendanceId}',
  operationId: 'recordAttendance',
  summary: 'Write down that somebody was at a session',
  permission: 'attendances:record',
  params: attendanceParams,
  body: AttendanceRecord,
  response: Attendance,
  refusals: {
    ...sessionRefusals,
    'unknown-session': 422,
    'unknown-resident': 422,
    'resident-elsewhere': 422,
    'processing-restricted': 409,
    'unknown-member': 422,
    'resident-not-official': 422,
  },
  etag: 'returned',
})

export const recordAttendanceBatch = defineBatch(recordAttendance, {
  path: '/attendances/batch',
  operationId: 'recordAttendanceBatch',
})

export const joinSession = defineRoute({
  method: 'put',
  path: '/sessions/{sessionId}/joining/{attendanceId}',
  operationId: 'joinSession',
  summary: 'Write down yourself, a member of a body, at a session whose code you were shown',
  permission: 'attendances:join',
  params: z.strictObject({ sessionId: SessionId, attendanceId: AttendanceId }),
  response: Attendance,
  refusals: { ...sessionRefusals, 'unknown-member': 422, 'joining-over': 409, 'taken-off-list': 409 },
  etag: 'returned',
})

export const correctAttendance = defineRoute({
  method: 'patch',
  path: '/attendances/{attendanceId}',
  operationId: 'correctAttendance',
  summary: 'Correct what an attendee completed',
  permission: 'attendances:record',
  params: attendanceParams,
  body: z
    .strictObject({ actions: Actions })
    .meta({ id: 'AttendanceCorrection', examples: [{ actions: ['signature'] }] }),
  response: Attendance,
  refusals: { 'already-withdrawn': 409 },
  etag: 'required',
})

export const withdrawAttendance = defineRoute({
  method: 'post',
  path: '/attendances/{attendanceId}/withdraw',
  operationId: 'withdrawAttendance',
  summary: 'Withdraw an attendance that was recorded by mistake: it stays readable and counts nowhere',
  permission: 'attendances:record',
  params: attendanceParams,
  body: z.strictObject({ reason: AttendanceWithdrawalReason }).meta({ id: 'AttendanceWithdrawal' }),
  response: Attendance,
  refusals: { 'already-withdrawn': 409 },
})

export const getAttendance = defineRoute({
  method: 'get',
  path: '/attendances/{attendanceId}',
  operationId: 'getAttendance',
  summary: 'One attendance',
  permission: 'attendances:read',
  params: attendanceParams,
  response: Attendance,
  etag: 'returned',
})

/** A change of an attendance, with the attendance as it was from then on. */
const AttendanceChange = z
  .object({
    kind: z.enum(['recorded', 'corrected', 'withdrawn']).meta({ 'x-open': true }),
    at: Instant,
    by: z.string().meta({ description: 'Subject of the token that was used' }),
    state: Attendance,
  })
  .meta({ id: 'AttendanceChange' })
export type AttendanceChange = z.output<typeof AttendanceChange>

export const listAttendanceHistory = defineRoute({
  method: 'get',
  path: '/attendances/{attendanceId}/history',
  operationId: 'listAttendanceHistory',
  summary:
    'What was recorded of an attendance and how it was changed: latest first, the 200 latest where there is more',
  permission: 'attendances:read',
  params: attendanceParams,
  response: z.object({ items: z.array(AttendanceChange) }),
})

export const listAttendances = defineRegisterList({
  path: '/attendances',
  operationId: 'listAttendances',
  summary: 'Who was at a session, in the order of their ids; also what was withdrawn',
  permission: 'attendances:read',
  item: Attendance,
  filters: { sessionId: SessionId },
  order: ['attendanceId'],
  sorts: ['attendeeKind'],
})

export const attendanceRoutes = {
  recordAttendance,
  recordAttendanceBatch,
  joinSession,
  correctAttendance,
  withdrawAttendance,
  getAttendance,
  listAttendanceHistory,
  listAttendances,
}
