import { isDeepStrictEqual } from 'node:util'
import { decideChange } from '@lantoa/chassis/commands/change'
import type { Context, Decided } from '@lantoa/chassis/commands/command'
import type { Command } from '@lantoa/chassis/http/api'
import type { Caller } from '@lantoa/chassis/http/caller'
import { type OutcomeOf, type Refusal, refuse } from '@lantoa/chassis/http/outcome'
import { type Thing, withWords } from '@lantoa/chassis/register/thing'
import { refuseUnit } from '@lantoa/chassis/units/judge-place'
import { type SessionStatus, sessionLife } from '@lantoa/contracts/teams/sessions'
import type {
  advanceSession,
  correctSession,
  correctSessionStatus,
  countHeads,
  recordSession,
} from '@lantoa/contracts/teams/sessions.http'
import type { UnitTree } from '@lantoa/units/tree'
import { dayOf } from '@lantoa/vietnam/days'
import { holdsBody, type StoredBody } from '../bodies/body.ts'
import { holdsSession, reachesUnit } from './scope.ts'
import type { PlacedSession, StoredSession } from './session.ts'

type Bodies = ReadonlyMap<string, StoredBody>
type Courses = ReadonlyMap<string, Thing>
/** What has to be known to judge a change. */
export type SessionFacts = {
  readonly known: ReadonlyMap<string, StoredSession>
  readonly bodies: Bodies
  /** How many who are written down at a session could not be, as it would be. */
  readonly countStrangers: (session: StoredSession, tree: UnitTree) => number
  readonly courses: Courses
}

type CodeOf<Outcome> = Extract<Outcome, { ok: false; code: string }>['code']

export const NO_SUCH_SESSION = refuse('not-found', 'There is no such session in your units.')

/** Judges a session that is planned, or was held. */
export function decideRecord(
  { input, caller }: Command<typeof recordSession>,
  { bodies, courses }: Pick<SessionFacts, 'bodies' | 'courses'>,
  context: Context,
): Decided<PlacedSession, CodeOf<OutcomeOf<typeof recordSession>>> {
  const startsAt = new Date(input.startsAt).toISOString()
  const session = { ...input, startsAt, day: dayOf(new Date(startsAt)), attended: 0, version: 1 }
  const placed = placeOf(session, context)
  if (!placed.ok) return placed
  const refusal =
    (reachesUnit(caller, session, context) ? undefined : OUTSIDE) ??
    refuseOrganiser(caller, session.organiserId, bodies, context) ??
    refuseCourse(session, courses, context) ??
    refuseAhead(session, context)
  return refusal ?? { ok: true, value: { ...session, unitFrom: placed.unitFrom }, fresh: true }
}

const OUTSIDE = refuse('outside-scope', 'The unit lies outside your units.', { pointer: '/unitCode' })

export function decideCorrection(given: Command<typeof correctSession>, facts: SessionFacts, context: Context) {
  const { sessionId: _id, asWritten, ...said } = given.input
  const corrected = said.startsAt === undefined ? said : { ...said, startsAt: new Date(said.startsAt).toISOString() }
  return changeOf(given, facts, context, {
    isDone: (known) => isDeepStrictEqual({ ...known, ...corrected }, known),
    change(known) {
      const session = dated({ ...known, ...corrected } as StoredSession) // what is left out is not in it
      const moved = session.unitCode !== known.unitCode && !reachesUnit(given.caller, session, context)
      const placed = placeOf(session, context)
      if (!placed.ok) return placed
      const refusal =
        (moved ? OUTSIDE : undefined) ??
        (session.organiserId === known.organiserId
          ? undefined
          : refuseOrganiser(given.caller, session.organiserId, facts.bodies, context)) ??
        (session.courseId === known.courseId && session.unitCode === known.unitCode
          ? undefined
          : refuseCourse(session, facts.courses, context)) ??
        refuseAhead(session, context) ??
        refuseStrangers(known, session, facts, context)
      return refusal ?? { ...session, ...withWords(known.recordedAs, asWritten), unitFrom: placed.unitFrom }
    },
  })
}

export function decideAdvance(given: Command<typeof advanceSession>, facts: SessionFacts, context: Context) {
  const { status, startsAt } = given.input
  return changeOf(given, facts, context, {
    isDone: (known) => known.status === status && (startsAt === undefined || sameInstant(known.startsAt, startsAt)),
    change(known) {
      if (!sessionLife.allows(known.status, status)) {
        const detail = `A session that is ${known.status} cannot become ${status}.`
        return refuse('status-out-of-order', detail, { pointer: '/status' })
      }
      const session = dated({ ...known, status, startsAt: new Date(startsAt ?? known.startsAt).toISOString() })
      const placed = placeOf(session, context, '/startsAt')
      if (!placed.ok) return placed
      const refusal =
        (status === 'held' ? undefined : refuseTaken(known)) ??
        refuseAhead(session, context, startsAt === undefined ? '/status' : '/startsAt') ??
        refuseStrangers(known, session, facts, context, '/startsAt')
      return refusal ?? { ...session, unitFrom: placed.unitFrom }
    },
  })
}

export function decideStatusCorrection(
  given: Command<typeof correctSessionStatus>,
  facts: SessionFacts,
  context: Context,
) {
  const { status } = given.input
  return changeOf(given, facts, context, {
    isDone: (known) => known.status === status,
    // It will be held on another day: who came on this one would count there.
    change: (known) =>
      (status === 'postponed' ? refuseTaken(known) : undefined) ??
      refuseAhead({ ...known, status }, context, '/status') ?? { status },
  })
}

export function decideHeadcounts(given: Command<typeof countHeads>, facts: SessionFacts, context: Context) {
  const { headcounts } = given.input
  return changeOf(given, facts, context, {
    isDone: (known) => isDeepStrictEqual(byAudience(known.headcounts), byAudience(headcounts)),
    change(known) {
      if (headcounts.length === 0) return { headcounts }
      if (known.attended > 0) return ATTENDED
      if (isOff(known.status)) return refuse('session-not-held', `The session is ${known.status}.`)
      return refuseBegin(known, context) ?? { headcounts }
    },
  })
}

const ATTENDED = refuse(
  'attendance-taken',
  'Who attends is written down by person: withdraw these attendances first, both together would count twice.',
)

/** Who came on one day would count on another, and stand in the way of what is planned anew. */
function refuseTaken({ attended, headcounts }: StoredSession) {
  if (attended > 0) return ATTENDED
  return headcounts.length > 0 ? refuse('headcount-taken', 'Heads were counted: take them back first.') : undefined
}

/** Audiences have no order. */
function byAudience(headcounts: StoredSession['headcounts']) {
  return headcounts.toSorted((a, b) => (a.audience < b.audience ? -1 : 1))
}

/** Neither held nor to be held: nobody can be there. */
export function isOff(status: SessionStatus): boolean {
  return status === 'cancelled' || status === 'postponed'
}

/** Nobody can be at a session that lies days ahead; of the day itself the clock of the hall is right. */
export function refuseBegin({ day }: Pick<StoredSession, 'day'>, { today }: Pick<Context, 'today'>, pointer?: string) {
  if (day <= today) return undefined
  return refuse('session-in-future', `The session is on ${day}.`, pointer === undefined ? {} : { pointer })
}

type Step<Code extends string> = {
  isDone(known: StoredSession): boolean
  change(known: StoredSession): Partial<StoredSession> | Refusal<Code>
}

type Given = Pick<Command<typeof advanceSession>, 'caller' | 'ifMatch' | 'made'> & {
  readonly input: { sessionId: string }
}

function changeOf<Code extends string>(given: Given, { known }: SessionFacts, context: Context, step: Step<Code>) {
  const session = known.get(given.input.sessionId)
  const held = session && holdsSession(given.caller, session, context) ? session : undefined
  return decideChange<StoredSession, Code, 'not-found'>(given, { known: held, missing: NO_SUCH_SESSION, ...step })
}

function dated<Dated extends { startsAt: string }>(session: Dated): Dated & { day: string } {
  return { ...session, day: dayOf(new Date(session.startsAt)) }
}

/** The same instant may be written in another zone. */
export function sameInstant(kept: string, said: string): boolean {
  return Date.parse(kept) === Date.parse(said)
}

/** Since when the unit is there that the code means on the day. */
function placeOf({ unitCode, day }: Pick<PlacedSession, 'unitCode' | 'day'>, { tree }: Context, pointer = '/unitCode') {
  const unit = tree.find(unitCode, day)
  if (unit) return { ok: true, unitFrom: unit.validFrom } as const
  return refuseUnit(tree, unitCode, day, pointer) ?? refuse('unknown-unit', `No unit has the code ${unitCode}.`)
}

/** What lies days ahead was not held, nor was anybody there. */
function refuseAhead(
  { status, day, headcounts, attended }: Pick<PlacedSession, 'status' | 'day' | 'headcounts' | 'attended'>,
  { today }: Pick<Context, 'today'>,
  pointer = '/startsAt',
) {
  const isSaid = status === 'held' || headcounts.length > 0 || attended > 0
  return isSaid ? refuseBegin({ day }, { today }, pointer) : undefined
}

/** The same as if they were written down at the session as it is now. */
function refuseStrangers(
  known: StoredSession,
  session: StoredSession,
  { countStrangers }: SessionFacts,
  { tree }: Context,
  pointer?: string,
) {
  const { unitCode, day, attended } = session
  if (attended === 0 || (unitCode === known.unitCode && day === known.day)) return undefined
  const strangers = countStrangers(session, tree)
  if (strangers === 0) return undefined
  const detail = `On ${day} ${strangers} of those who are written down did not belong to ${unitCode}: withdraw them first.`
  return refuse('attendees-elsewhere', detail, pointer === undefined ? {} : { pointer })
}

/** Of a body that is not the caller's nobody learns whether it is there. */
function refuseOrganiser(caller: Caller, id: string | null, bodies: Bodies, { tree, today }: Context) {
  if (id === null) return undefined
  const body = bodies.get(id)
  if (body && holdsBody(caller, body, tree, today)) return undefined
  return refuse('unknown-body', 'No body in your units has this id.', { pointer: '/organiserId' })
}

/** A course of the unit of the session or of one above it. */
function refuseCourse(
  { courseId, unitCode, day }: Pick<PlacedSession, 'courseId' | 'unitCode' | 'day'>,
  courses: Courses,
  { tree, today }: Context,
) {
  if (courseId === null) return undefined
  const above = courses.get(courseId)?.unitCode
  if (above !== undefined && [day, today].some((on) => tree.covers(String(above), unitCode, on))) return undefined
  const detail = 'No course of this unit or of one above has this id.'
  return refuse('unknown-course', detail, { pointer: '/courseId' })
}
