import type { Context, Decided, Recorded } from '@lantoa/chassis/commands/command'
import type { Command } from '@lantoa/chassis/http/api'
import type { Caller } from '@lantoa/chassis/http/caller'
import { type OutcomeOf, refuse } from '@lantoa/chassis/http/outcome'
import { reachesHamlet } from '@lantoa/chassis/units/reach-hamlet'
import { reachesResident } from '@lantoa/chassis/units/reach-resident'
import type { recordVisit, Visit, VisitReport, withdrawVisit } from '@lantoa/contracts/teams/visits.http'
import { includes } from '@lantoa/units/intervals'
import { type Day, dayOf } from '@lantoa/vietnam/days'
import { holdsBody } from '../bodies/body.ts'
import type { Team } from '../bodies/find.ts'
import { type Homes, type Household, type Resident, refuseRestricted } from '../known-homes/home.ts'
import { livesIn, stretchOn, timelineOf } from '../known-homes/timeline.ts'
import { placementOf } from './placement.ts'
import type { RecordedAs, StoredVisit } from './visit.ts'

/** What has to be known to judge reports. */
export type VisitFacts = {
  /** Visits that already have these ids. */
  known: ReadonlyMap<string, StoredVisit>
  homes: Homes
  residents: ReadonlyMap<string, Resident>
  teams: ReadonlyMap<string, Team>
}

export type RecordRefusal = Extract<OutcomeOf<typeof recordVisit>, { ok: false }>
export type WithdrawalRefusal = Extract<OutcomeOf<typeof withdrawVisit>, { ok: false }>
export type VisitDecision = Decided<StoredVisit, RecordRefusal['code']>

/** Clocks of phones run wrong by a little; more than this is a visit that has not happened yet. */
const CLOCK_TOLERANCE_MS = 5 * 60_000

/** The visit that has the id of a report, whoever may see it. */
export function recordedVisit(
  { visitId, startedAt, deviceAt }: Pick<Visit, 'visitId' | 'startedAt' | 'deviceAt'>,
  known: VisitFacts['known'],
): Recorded<StoredVisit> | undefined {
  const value = known.get(visitId)
  if (!value) return undefined
  // What a clock showed says how a visit came, not what it was: whoever leaves it out, like an older app, repeats it too.
  const shown = deviceAt && value.deviceAt && asWritten(value.deviceAt, deviceAt)
  return {
    value,
    recordedAs: { ...value, startedAt: asWritten(value.startedAt, startedAt), deviceAt: shown ?? deviceAt },
  }
}

/** The same instant may be written in another zone. */
function asWritten(kept: string, sent: string): string {
  return Date.parse(sent) === Date.parse(kept) ? sent : kept
}

/** Judges one report under an id that stands for no visit which the caller may see. */
export function decideVisit(
  { input, caller }: Command<typeof recordVisit>,
  facts: VisitFacts,
  context: Context,
): VisitDecision {
  const startedAt = new Date(input.startedAt)
  const { deviceAt } = input
  const shown = deviceAt === undefined ? {} : { deviceAt: new Date(deviceAt).toISOString() }
  const report = { ...input, startedAt: startedAt.toISOString(), ...shown }
  const visitedOn = dayOf(startedAt)
  const household = facts.homes.get(input.householdId)
  if (!household || !maySend(caller, household, visitedOn, facts.homes, context)) {
    return refuse('unknown-household', 'No household in your units has this id.', { pointer: '/householdId' })
  }
  const refusal =
    refuseTime(startedAt, context.now) ??
    refuseHome(household, visitedOn, facts.homes) ??
    refuseTeam(caller, facts.teams.get(input.teamId), visitedOn, context) ??
    refuseResidents(caller, report, visitedOn, facts, context)
  if (refusal) return refusal
  const recordedAs = roleOf(caller, input.teamId)
  const bare = { ...report, visitedOn, recordedAs, hamletCode: UNPLACED, places: [], warnings: [] }
  const placement = placementOf(bare, { ...facts, tree: context.tree })
  const receivedAt = context.now.toISOString()
  const kept = { recordedBy: caller.subject, receivedAt, withdrawal: null, version: 0 }
  return { ok: true, value: { ...bare, ...placement, ...kept }, fresh: true }
}

/** Never kept: a visit to a home without any place is refused. */
const UNPLACED = '' as Visit['hamletCode']

/** Every resident that a report speaks of, with the place where it does. */
export function residentsIn(report: VisitReport): { residentId: string; pointer: string }[] {
  const lists = ['actions', 'assessments', 'uses', 'obstacles', 'refusals'] as const
  return lists.flatMap((list) =>
    report[list].flatMap(({ residentId }, index) =>
      residentId === undefined ? [] : [{ residentId, pointer: `/${list}/${index}/residentId` }],
    ),
  )
}

/** Judges a withdrawal: only who recorded the visit, its team and officers may say that it was none. */
export function decideWithdrawal(
  { input, caller }: Command<typeof withdrawVisit>,
  { known, homes }: Pick<VisitFacts, 'known' | 'homes'>,
  context: Context,
): Decided<StoredVisit, WithdrawalRefusal['code']> {
  const visit = known.get(input.visitId)
  if (!visit || !seesVisit(caller, visit, homes, context)) return NO_SUCH_VISIT
  if (visit.withdrawal?.reason === input.reason) return { ok: true, value: visit, fresh: false }
  const own = caller.subject === visit.recordedBy || caller.teamId === visit.teamId
  if (!own && roleOf(caller, visit.teamId) !== 'officer') {
    return refuse('outside-scope', 'Who recorded the visit, its team and officers may withdraw it.')
  }
  if (visit.withdrawal) {
    return refuse('already-withdrawn', `The visit was withdrawn before (${visit.withdrawal.reason}).`)
  }
  const withdrawal = { reason: input.reason, by: caller.subject, at: context.now.toISOString() }
  return { ok: true, value: { ...visit, withdrawal, version: visit.version + 1 }, fresh: true }
}

export const NO_SUCH_VISIT = refuse('not-found', 'There is no such visit in your units.')

/** A home is looked after where it lies now; what happened elsewhere before, by who was there. */
export function seesVisit(
  caller: Caller,
  { hamletCode, householdId }: Pick<StoredVisit, 'hamletCode' | 'householdId'>,
  homes: Homes,
  { tree, today }: Pick<Context, 'tree' | 'today'>,
): boolean {
  return reachesHamlet(caller, tree, hamletCode, today) || seesHome(caller, householdId, homes, { tree, today })
}

export function seesHome(
  caller: Caller,
  householdId: string,
  homes: Homes,
  { tree, today }: Pick<Context, 'tree' | 'today'>,
): boolean {
  const present = timelineOf(homes, householdId).at(-1)
  return present !== undefined && reachesHamlet(caller, tree, present.hamletCode, today)
}

function roleOf(caller: Caller, teamId: string): RecordedAs {
  if (caller.permissions.has('bodies:manage')) return 'officer'
  return caller.teamId === undefined || caller.teamId === teamId ? 'team' : 'other-team'
}

/** The home must be the caller's now, or have been on that day: a former hamlet's team may still send what it did there. */
function maySend(
  caller: Caller,
  { householdId }: Household,
  visitedOn: Day,
  homes: Homes,
  { tree, today }: Context,
): boolean {
  if (seesHome(caller, householdId, homes, { tree, today })) return true
  const then = stretchOn(timelineOf(homes, householdId), visitedOn)
  return then !== undefined && reachesHamlet(caller, tree, then.hamletCode, today)
}

function refuseTime(startedAt: Date, now: Date): RecordRefusal | undefined {
  if (startedAt.getTime() <= now.getTime() + CLOCK_TOLERANCE_MS) return undefined
  return refuse('visit-in-future', 'The visit begins after now: check the clock.', { pointer: '/startedAt' })
}

function refuseHome(household: Household, visitedOn: Day, homes: Homes): RecordRefusal | undefined {
  const timeline = timelineOf(homes, household.householdId)
  if (stretchOn(timeline, visitedOn)) return undefined
  const first = timeline[0]?.from
  if (first !== undefined && visitedOn < first) {
    return refuse('visit-before-household', `The household is registered from ${first}.`, { pointer: '/startedAt' })
  }
  const ended = timeline.findLast(({ from }) => from <= visitedOn)?.until
  const detail = `The household was ${household.status}${ended ? ` on ${ended}` : ''}: there was no home on ${visitedOn}.`
  return refuse('household-closed', detail, { pointer: '/householdId' })
}

/** Of a body that is not the caller's nobody learns whether it is there: what does not work is as good as unknown. */
function refuseTeam(
  caller: Caller,
  team: Team | undefined,
  visitedOn: Day,
  { tree, today }: Context,
): RecordRefusal | undefined {
  const pointer = '/teamId'
  if (team && includes(team.active, visitedOn)) return undefined
  if (!team || !holdsBody(caller, team, tree, today)) return refuse('unknown-team', 'No team has this id.', { pointer })
  return refuse('team-not-active', `The team was not active on ${visitedOn}.`, { pointer })
}

/** Of somebody who lives in other units nobody learns that he is there. */
function refuseResidents(
  caller: Caller,
  report: VisitReport,
  visitedOn: Day,
  facts: VisitFacts,
  { tree, today }: Context,
): RecordRefusal | undefined {
  const home = stretchOn(timelineOf(facts.homes, report.householdId), visitedOn)?.householdId ?? report.householdId
  for (const { residentId, pointer } of residentsIn(report)) {
    const resident = facts.residents.get(residentId)
    if (resident && livesIn(resident, home, visitedOn)) {
      const restricted = refuseRestricted(resident, visitedOn, pointer)
      if (restricted) return restricted
      continue
    }
    if (!resident || !reachesResident(caller, tree, resident, today)) {
      return refuse('unknown-resident', 'No resident in your units has this id.', { pointer })
    }
    return refuse('resident-elsewhere', 'The resident did not live in this household on that day.', { pointer })
  }
  return undefined
}
