import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { defineTopic } from '../define-topic.ts'
import { AttendanceId, AttendeeId, SessionId } from '../ids.ts'
import { Action, AttendanceWarning, AttendeeKind, SessionKind, SessionMode } from '../lists.ts'
import { KeptDay } from '../time.ts'
import { UnitCode } from '../unit-codes.ts'
import { Headcount } from './headcounts.ts'
import { SessionStatus } from './sessions.ts'

const where = {
  unitCode: UnitCode,
  unitFrom: KeptDay.meta({ description: 'First day of the unit that the code means on that day' }),
  day: KeptDay,
}

/** A session as anybody may know it: without its title and place, which may name a person. */
export const SessionState = z
  .object({
    sessionId: SessionId,
    ...where,
    status: SessionStatus,
    kind: SessionKind,
    mode: SessionMode,
    topics: z.array(z.string()),
    headcounts: z.array(Headcount),
    attended: z.int().meta({ description: 'How many are written down by person' }),
  })
  .meta({ id: 'SessionState' })
export type SessionState = z.output<typeof SessionState>

export const sessionTopic = defineTopic('teams.session.v1', {
  kind: 'entity',
  description: 'Every session with how far it got and how many came, keyed by its id',
})
export const sessionChanged = defineEvent('teams.session-changed', 1, { topic: sessionTopic, schema: SessionState })

/** An attendance with what it takes from its session. */
export const AttendanceState = z
  .object({
    attendanceId: AttendanceId,
    sessionId: SessionId,
    ...where,
    counts: z.boolean().meta({ description: 'The session was held, and the attendance not withdrawn' }),
    attendeeKind: AttendeeKind,
    attendeeId: AttendeeId.meta({
      description: 'Whom it counts for. Who was erased is called by an id that nobody has, the same everywhere',
    }),
    actions: z.array(Action),
    warnings: z.array(AttendanceWarning).optional(),
  })
  .meta({ id: 'AttendanceState' })
export type AttendanceState = z.output<typeof AttendanceState>

export const attendanceTopic = defineTopic('teams.attendance.v1', {
  kind: 'entity',
  description: 'Every attendance by person, keyed by its id',
})
export const attendanceChanged = defineEvent('teams.attendance-changed', 1, {
  topic: attendanceTopic,
  schema: AttendanceState,
})
