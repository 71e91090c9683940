import { decideChange } from '@lantoa/chassis/commands/change'
import type { Context, Decided } from '@lantoa/chassis/commands/command'
import type { Command } from '@lantoa/chassis/http/api'
import type { Caller } from '@lantoa/chassis/http/caller'
import { type OutcomeOf, refuse } from '@lantoa/chassis/http/outcome'
import { reachesResident } from '@lantoa/chassis/units/reach-resident'
import { AttendeeId } from '@lantoa/contracts/ids'
import type {
  correctAttendance,
  joinSession,
  recordAttendance,
  withdrawAttendance,
} from '@lantoa/contracts/teams/attendances.http'
import { type Interval, includes } from '@lantoa/units/intervals'
import { addDays } from '@lantoa/vietnam/days'
import { type Resident, refuseRestricted } from '../known-homes/home.ts'
import { isOff, NO_SUCH_SESSION, refuseBegin } from '../sessions/domain.ts'
import { holdsSession } from '../sessions/scope.ts'
import type { StoredSession } from '../sessions/session.ts'
import type { StoredAttendance } from './attendance.ts'
import { livesNear, warningsOf } from './places.ts'

/** What has to be known to judge who was at sessions. */
export type AttendanceFacts = {
  /** Attendances that already have these ids. */
  readonly known: ReadonlyMap<string, StoredAttendance>
  readonly sessions: ReadonlyMap<string, StoredSession>
  /** Who is written down at a session already, as `attendeeKey` calls them. */
  readonly present: ReadonlySet<string>
  /** What stands of the same people, under whichever ids. */
  readonly together: readonly StoredAttendance[]
  /** Who stands for residents, by the ids that they are called by. */
  readonly residents: ReadonlyMap<string, Resident>
  /** When people belonged to any body, by person. */
  readonly memberships: ReadonlyMap<string, readonly Interval[]>
}

/** The same of who writes down himself. */
export type JoiningFacts = AttendanceFacts & {
  /** Who was taken off the list of a session, as `attendeeKey` calls them. */
  readonly takenOff: ReadonlySet<string>
}

type CodeOf<Outcome> = Extract<Outcome, { ok: false; code: string }>['code']
type Attendee = Pick<StoredAttendance, 'sessionId' | 'attendeeKind' | 'attendeeId'>

export const NO_SUCH_ATTENDANCE = refuse('not-found', 'There is no such attendance in your units.')

/** As long as a phone may have been without a network when somebody showed it the code of a session. */
const JOINING_DAYS = 14

export function attendeeKey({ sessionId, attendeeKind, attendeeId }: Attendee): string {
  return `${sessionId} ${attendeeKind} ${attendeeId}`
}

export function decideAttendance(
  { input, caller }: Command<typeof recordAttendance>,
  facts: AttendanceFacts,
  context: Context,
): Decided<StoredAttendance, CodeOf<OutcomeOf<typeof recordAttendance>>> {
  const session = facts.sessions.get(input.sessionId)
  if (!session || !holdsSession(caller, session, context)) {
    return refuse('unknown-session', 'No session of yours has this id.', { pointer: '/sessionId' })
  }
  const refusal =
    refuseSession(session, context) ??
    refuseAttendee(caller, input, session, facts, context) ??
    refusePresent(input, facts, '/attendeeId')
  if (refusal) return refusal
  const countsFor = countsForOf(input, facts)
  const resident = input.attendeeKind === 'resident' ? facts.residents.get(input.attendeeId) : undefined
  const warnings = resident ? warningsOf(resident, session, context.tree) : []
  return { ok: true, value: attendanceOf({ ...input, countsFor, warnings }, caller, context), fresh: true }
}

/** Judges that a member was there himself: the id of the session is the proof that its code was shown to him. */
export function decideJoining(
  { input, caller }: Command<typeof joinSession>,
  facts: JoiningFacts,
  context: Context,
): Decided<StoredAttendance, CodeOf<OutcomeOf<typeof joinSession>>> {
  const session = facts.sessions.get(input.sessionId)
  if (!session) return NO_SUCH_SESSION
  const own = memberOf(caller, session, facts)
  if (!own) return refuse('unknown-member', `You were no member of a body on ${session.day}.`)
  const said = { ...input, attendeeKind: 'member' as const, attendeeId: own, actions: [] }
  const refusal =
    refuseSession(session, context) ??
    (context.today > addDays(session.day, JOINING_DAYS)
      ? refuse('joining-over', `The session was on ${session.day}: let its trainer write you down.`)
      : undefined) ??
    refusePresent(said, facts) ??
    // Whoever holds the list has said that they were not there, and knows better than a code that is passed on.
    (facts.takenOff.has(attendeeKey(said))
      ? refuse('taken-off-list', 'You were taken off the list of this session: let its trainer write you down.')
      : undefined)
  return (
    refusal ?? {
      ok: true,
      value: attendanceOf({ ...said, countsFor: own, warnings: [] }, caller, context),
      fresh: true,
    }
  )
}

export function decideCorrection(
  given: Command<typeof correctAttendance>,
  facts: AttendanceFacts,
  context: Context,
): Decided<StoredAttendance, CodeOf<OutcomeOf<typeof correctAttendance>>> {
  const { attendanceId, actions } = given.input
  return decideChange(given, {
    known: heldAttendance(given.caller, attendanceId, facts, context),
    missing: NO_SUCH_ATTENDANCE,
    isDone: (known) => [...known.actions].sort().join() === [...actions].sort().join(),
    change: ({ withdrawal }) => (withdrawal ? withdrawn(withdrawal.reason) : { actions }),
  })
}

export function decideWithdrawal(
  { input, caller }: Command<typeof withdrawAttendance>,
  facts: AttendanceFacts,
  context: Context,
): Decided<StoredAttendance, CodeOf<OutcomeOf<typeof withdrawAttendance>>> {
  const known = heldAttendance(caller, input.attendanceId, facts, context)
  if (!known) return NO_SUCH_ATTENDANCE
  if (known.withdrawal?.reason === input.reason) return { ok: true, value: known, fresh: false }
  if (known.withdrawal) return withdrawn(known.withdrawal.reason)
  const withdrawal = { reason: input.reason, by: caller.subject, at: context.now.toISOString() }
  return { ok: true, value: { ...known, withdrawal, version: known.version + 1 }, fresh: true }
}

function heldAttendance(caller: Caller, id: string, { known, sessions }: AttendanceFacts, context: Context) {
  const attendance = known.get(id)
  const session = attendance && sessions.get(attendance.sessionId)
  return session && holdsSession(caller, session, context) ? attendance : undefined
}

function withdrawn(reason: string) {
  return refuse('already-withdrawn', `The attendance was withdrawn before (${reason}).`)
}

function refuseSession(session: StoredSession, context: Context) {
  if (isOff(session.status)) return refuse('session-not-held', `The session is ${session.status}.`)
  if (session.headcounts.length > 0) {
    return refuse('headcount-taken', 'Heads were counted: both together would count people twice.')
  }
  return refuseBegin(session, context)
}

function refusePresent(attendee: Attendee, { present }: AttendanceFacts, pointer?: string) {
  if (!present.has(attendeeKey(attendee))) return undefined
  return refuse('already-attends', 'Who that is stands on the list already.', pointer === undefined ? {} : { pointer })
}

function refuseAttendee(
  caller: Caller,
  { attendeeKind, attendeeId }: Attendee,
  session: StoredSession,
  { residents, memberships }: AttendanceFacts,
  context: Context,
) {
  const { tree, today } = context
  const pointer = '/attendeeId'
  if (attendeeKind === 'member') {
    if (includes(memberships.get(attendeeId) ?? [], session.day)) return undefined
    return refuse('unknown-member', `Nobody with this id was a member of a body on ${session.day}.`, { pointer })
  }
  const resident = residents.get(attendeeId)
  if (attendeeKind === 'official') return refuseResident(caller, resident, context, pointer)
  if (resident && livesNear(resident, session, tree)) return refuseRestricted(resident, session.day, pointer)
  // Of somebody who lives in other units nobody learns that he is there.
  if (!resident || !reachesResident(caller, tree, resident, today)) {
    return refuse('unknown-resident', 'No resident in your units has this id.', { pointer })
  }
  return refuse('resident-elsewhere', `On ${session.day} he lived outside of ${session.unitCode}.`, { pointer })
}

/**
 * Officials are called by references of their office, of which nobody here has a list; a resident's id is none. Of who lives in
 * other units nobody learns even that.
 */
export function refuseResident(
  caller: Caller,
  resident: Resident | undefined,
  { tree, today }: Pick<Context, 'tree' | 'today'>,
  pointer: string,
) {
  if (!resident || !reachesResident(caller, tree, resident, today)) return undefined
  return refuse('resident-not-official', 'This is the id of a resident: write them down as one.', { pointer })
}

function memberOf({ subject }: Caller, { day }: StoredSession, { memberships }: AttendanceFacts) {
  const own = AttendeeId.safeParse(subject)
  return own.success && includes(memberships.get(own.data) ?? [], day) ? own.data : undefined
}

/** Whom an attendance counts for: who stands by now for somebody who was written down twice. */
export function countsForOf({ attendeeKind, attendeeId }: Attendee, { residents }: Pick<AttendanceFacts, 'residents'>) {
  const heir = attendeeKind === 'resident' ? residents.get(attendeeId) : undefined
  return heir ? AttendeeId.parse(heir.residentId) : attendeeId
}

type Said = Pick<
  StoredAttendance,
  'attendanceId' | 'sessionId' | 'attendeeKind' | 'attendeeId' | 'countsFor' | 'actions' | 'warnings'
>

function attendanceOf(said: Said, caller: Caller, { now }: Context): StoredAttendance {
  const { attendanceId, sessionId, attendeeKind, attendeeId, countsFor, actions, warnings } = said
  return {
    ...{ attendanceId, sessionId, attendeeKind, attendeeId, actions, warnings },
    ...{ countsFor, recordedActions: actions, recordedBy: caller.subject },
    ...{ receivedAt: now.toISOString(), withdrawal: null, version: 1, revision: 1 },
  }
}
