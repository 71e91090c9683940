import { isDeepStrictEqual } from 'node:util'
import { decideChange } from '@lantoa/chassis/commands/change'
import type { Context, Decided } from '@lantoa/chassis/commands/command'
import type { Command } from '@lantoa/chassis/http/api'
import { type OutcomeOf, type Refusal, refuse } from '@lantoa/chassis/http/outcome'
import type { BodyKind, MemberRole } from '@lantoa/contracts/lists'
import type { changeMembership, joinBody, leaveBody } from '@lantoa/contracts/teams/members.http'
import { intersect, union } from '@lantoa/units/intervals'
import type { Day } from '@lantoa/vietnam/days'
import { holdsBody, type StoredBody } from '../bodies/body.ts'
import type { StoredMembership } from './membership.ts'

export type MemberFacts = {
  bodies: ReadonlyMap<string, StoredBody>
  /** Memberships that already have these ids. */
  known: ReadonlyMap<string, StoredMembership>
}

type CodeOf<Outcome> = Extract<Outcome, { ok: false; code: string }>['code']
type Join = Decided<StoredMembership, CodeOf<OutcomeOf<typeof joinBody>>>

const COMMITTEE_ROLES: readonly MemberRole[] = ['chair', 'vice_chair', 'member']
const OTHER_ROLES: readonly MemberRole[] = ['leader', 'deputy', 'member']

export const NO_SUCH_MEMBERSHIP = refuse('not-found', 'There is no such membership in your units.')

/** Judges a joining; `others`: all memberships of the person in the body. */
export function decideJoin(
  { input, caller }: Command<typeof joinBody>,
  { bodies }: Pick<MemberFacts, 'bodies'>,
  others: readonly StoredMembership[],
  { tree, today }: Pick<Context, 'tree' | 'today'>,
): Join {
  const { membershipId, ...record } = input
  const body = bodies.get(input.bodyId)
  if (!body || !holdsBody(caller, body, tree, today)) {
    return refuse('unknown-body', 'No body in your units has this id.', { pointer: '/bodyId' })
  }
  const refusal =
    refuseRole(body.kind, record.role) ?? refuseDay(body, record.from) ?? refuseOverlap(record.from, others)
  if (refusal) return refusal
  const joined = { membershipId, ...record, until: null, ambassadorDays: null, version: 1, joinedAs: record }
  return { ok: true, value: joined, fresh: true }
}

/** Judges an end; on the day of the beginning it takes the membership back. */
export function decideLeave(
  given: Command<typeof leaveBody>,
  facts: MemberFacts,
  context: Pick<Context, 'tree' | 'today'>,
): Decided<StoredMembership, CodeOf<OutcomeOf<typeof leaveBody>>> {
  const { until } = given.input
  return decideChange(given, {
    known: heldMembership(given, facts, context),
    missing: NO_SUCH_MEMBERSHIP,
    isDone: (known) => known.until === until,
    change(known) {
      if (known.until !== null) {
        return refuse('membership-ended', `The membership ended on ${known.until}.`, { pointer: '/until' })
      }
      if (until >= known.from) return { until }
      return refuse('ends-before-start', `The membership begins on ${known.from}.`, { pointer: '/until' })
    },
  })
}

/** Judges a correction of role, affiliations or the ambassador flag. */
export function decideCorrection(
  given: Command<typeof changeMembership>,
  facts: MemberFacts,
  context: Pick<Context, 'tree' | 'today'>,
): Decided<StoredMembership, CodeOf<OutcomeOf<typeof changeMembership>>> {
  const { membershipId: _id, ambassadorOn, ...said } = given.input
  const correctedFrom = (known: StoredMembership) => ({
    ...said,
    ...ambassadorFrom(known, said.ambassador, ambassadorOn),
  })
  return decideChange(given, {
    known: heldMembership(given, facts, context),
    missing: NO_SUCH_MEMBERSHIP,
    isDone: (known) => isDeepStrictEqual({ ...known, ...correctedFrom(known) }, known),
    change(known): Partial<StoredMembership> | Refusal<'role-not-in-body' | 'outside-membership'> {
      const body = facts.bodies.get(known.bodyId)
      const refusal = (body && refuseRole(body.kind, said.role ?? known.role)) ?? refuseOutside(known, ambassadorOn)
      return refusal ?? (correctedFrom(known) as Partial<StoredMembership>) // what is left out is not in it
    },
  })
}

/** What is said from a day on leaves the days before as they were; without a day it holds for all of them. */
function ambassadorFrom(known: StoredMembership, ambassador: boolean | undefined, on: Day | undefined) {
  if (ambassador === undefined) return {}
  if (on === undefined) return { ambassadorDays: null }
  const always = known.ambassador ? [{ from: known.from, until: null }] : []
  const before = intersect(known.ambassadorDays ?? always, [{ from: known.from, until: on }])
  return { ambassadorDays: ambassador ? union([...before, { from: on, until: null }]) : before }
}

function refuseOutside({ from, until }: StoredMembership, on: Day | undefined) {
  if (on === undefined || (on >= from && (until === null || on < until))) return undefined
  const detail = `The membership lasts from ${from}${until === null ? ' on' : ` until ${until}`}.`
  return refuse('outside-membership', detail, { pointer: '/ambassadorOn' })
}

function heldMembership(
  { input, caller }: Pick<Command<typeof leaveBody>, 'caller'> & { input: { membershipId: string } },
  { bodies, known }: MemberFacts,
  { tree, today }: Pick<Context, 'tree' | 'today'>,
): StoredMembership | undefined {
  const membership = known.get(input.membershipId)
  const body = membership && bodies.get(membership.bodyId)
  return body && holdsBody(caller, body, tree, today) ? membership : undefined
}

function refuseRole(kind: BodyKind, role: MemberRole) {
  const roles = kind === 'steering_committee' ? COMMITTEE_ROLES : OTHER_ROLES
  if (roles.includes(role)) return undefined
  return refuse('role-not-in-body', `In a ${kind} one is ${roles.join(', ')}.`, { pointer: '/role' })
}

function refuseDay({ statuses }: StoredBody, from: Day) {
  const [first] = statuses
  const last = statuses.at(-1)
  if (first && from < first.from) {
    return refuse('before-body', `The body is set up from ${first.from} on.`, { pointer: '/from' })
  }
  if (last?.status !== 'dissolved' || from < last.from) return undefined
  return refuse('body-dissolved', `The body was dissolved on ${last.from}.`, { pointer: '/from' })
}

function refuseOverlap(from: Day, others: readonly StoredMembership[]) {
  const joining = [{ from, until: null }]
  const other = others.find((membership) => intersect([membership], joining).length > 0)
  if (!other) return undefined
  const { membershipId, until } = other
  const detail = `The person belongs to the body by ${membershipId}, ${until === null ? 'still' : `until ${until}`}.`
  return refuse('membership-overlaps', detail, { pointer: '/personId' })
}
