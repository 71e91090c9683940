import type { Command } from '@lantoa/chassis/http/api'
import { type OutcomeOf, refuse } from '@lantoa/chassis/http/outcome'
import type { BodyKind, MemberRole } from '@lantoa/contracts/lists'
import type {
  changeMembership,
  joinBody,
  leaveBody,
  Membership,
  MembershipRecord,
} from '@lantoa/contracts/teams/members.http'
import { intersect } from '@lantoa/units/intervals'
import type { UnitTree } from '@lantoa/units/tree'
import type { Day } from '@lantoa/vietnam/days'
import { holdsBody, type StoredBody } from '../bodies/body.ts'

/** A membership as it is kept; `joinedAs` is how it was first sent. */
export type StoredMembership = { membership: Membership; version: number; joinedAs: MembershipRecord }

type Surroundings = { body: StoredBody | undefined; tree: UnitTree; today: Day }
export type JoinFacts = Surroundings & {
  /** The membership that already has this id. */
  known: StoredMembership | undefined
  /** All memberships of the person in the body. */
  others: readonly StoredMembership[]
}
export type ChangeFacts = Surroundings & { known: StoredMembership | undefined }

type Stored = { ok: true; stored: StoredMembership }
export type JoinDecision = (Stored & { fresh: boolean }) | Extract<OutcomeOf<typeof joinBody>, { ok: false }>
export type LeaveDecision = Stored | Extract<OutcomeOf<typeof leaveBody>, { ok: false }>
export type ChangeDecision = Stored | Extract<OutcomeOf<typeof changeMembership>, { ok: false }>

const COMMITTEE_ROLES: readonly MemberRole[] = ['chair', 'vice_chair', 'member']
const OTHER_ROLES: readonly MemberRole[] = ['leader', 'deputy', 'member']

const NOT_FOUND = refuse('not-found', 'There is no such membership in your units.')
const CHANGED = refuse('precondition-failed', 'The membership was changed meanwhile: read it again.')

/** Judges a joining: a new membership, the one it already was, or why not. */
export function decideJoin({ input, caller }: Command<typeof joinBody>, facts: JoinFacts): JoinDecision {
  const { body, known, tree, today } = facts
  const { membershipId, ...record } = input
  if (!body) return refuse('unknown-body', 'No body has this id.', { pointer: '/bodyId' })
  if (!holdsBody(caller, body, tree, today)) {
    return refuse('outside-scope', 'The body lies outside your units.', { pointer: '/bodyId' })
  }
  if (known) return isSame(known.joinedAs, record) ? { ok: true, stored: known, fresh: false } : differs()
  const refusal =
    refuseRole(body.kind, record.role) ?? refuseDay(body, record.from) ?? refuseOverlap(record.from, facts.others)
  if (refusal) return refusal
  return {
    ok: true,
    stored: { membership: { membershipId, ...record, until: null }, version: 1, joinedAs: record },
    fresh: true,
  }
}

/** Judges an end; on the day of the beginning it takes the membership back. */
export function decideLeave({ input, ifMatch, caller }: Command<typeof leaveBody>, facts: ChangeFacts): LeaveDecision {
  const { body, known, tree, today } = facts
  if (!known || !body || !holdsBody(caller, body, tree, today)) return NOT_FOUND
  if (ifMatch !== known.version) return CHANGED
  const { from, until } = known.membership
  if (until !== null) return refuse('membership-ended', `The membership ended on ${until}.`, { pointer: '/until' })
  if (input.until < from) {
    return refuse('ends-before-start', `The membership begins on ${from}.`, { pointer: '/until' })
  }
  return { ok: true, stored: changed(known, { until: input.until }) }
}

/** Judges a correction of role, affiliations or the ambassador flag. */
export function decideChange(
  { input, ifMatch, caller }: Command<typeof changeMembership>,
  facts: ChangeFacts,
): ChangeDecision {
  const { body, known, tree, today } = facts
  if (!known || !body || !holdsBody(caller, body, tree, today)) return NOT_FOUND
  if (ifMatch !== known.version) return CHANGED
  const { role = known.membership.role, affiliations = known.membership.affiliations } = input
  const { ambassador = known.membership.ambassador } = input
  return refuseRole(body.kind, role) ?? { ok: true, stored: changed(known, { role, affiliations, ambassador }) }
}

function changed(known: StoredMembership, change: Partial<Membership>): StoredMembership {
  return { ...known, membership: { ...known.membership, ...change }, version: known.version + 1 }
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
  const other = others.find(({ membership }) => intersect([membership], joining).length > 0)
  if (!other) return undefined
  const { membershipId, until } = other.membership
  const detail = `The person belongs to the body by ${membershipId}, ${until === null ? 'still' : `until ${until}`}.`
  return refuse('membership-overlaps', detail, { pointer: '/personId' })
}

function differs() {
  return refuse('membership-differs', 'A membership with this id is kept already, with other content.', {
    pointer: '/membershipId',
  })
}

function isSame(before: MembershipRecord, record: MembershipRecord): boolean {
  const content = ({ bodyId, personId, role, from, affiliations, ambassador }: MembershipRecord) =>
    JSON.stringify([bodyId, personId, role, from, affiliations, ambassador])
  return content(before) === content(record)
}
