import type { Command } from '@lantoa/chassis/http/api'
import { type OutcomeOf, refuse } from '@lantoa/chassis/http/outcome'
import { reachesHamlet, type Succeeding } from '@lantoa/chassis/units/reach-hamlet'
import type { BodyState } from '@lantoa/contracts/teams/bodies.events'
import type { recordVisit, Visit, VisitReport } from '@lantoa/contracts/teams/visits.http'
import { includes } from '@lantoa/units/intervals'
import { addDays, dayOf } from '@lantoa/vietnam/days'
import { type Household, hamletOn, livesIn, type Resident } from '../known-homes/home.ts'

/** What has to be known to judge a report. */
export type VisitFacts = {
  household: Household | undefined
  residents: ReadonlyMap<string, Resident>
  team: Pick<BodyState, 'active'> | undefined
  /** The visit that already has this id. */
  known: Visit | undefined
  /** How often this home has refused before. */
  refusals: number
  tree: Succeeding
  now: Date
}

export type VisitRefusal = Extract<OutcomeOf<typeof recordVisit>, { ok: false }>
export type VisitDecision = { ok: true; visit: Visit; fresh: boolean } | VisitRefusal

/** Clocks of phones run wrong by a little; more than this is a visit that has not happened yet. */
const CLOCK_TOLERANCE_MS = 5 * 60_000
const DAYS_AFTER_REFUSAL = 14
const DAYS_AFTER_ABSENCE = 7
/** After so many refusals nobody knocks again unless the home wishes it. */
const REFUSALS_RESPECTED = 3

/** Judges one report: a new visit, the visit it already was, or why not. */
export function decideVisit({ input, caller }: Command<typeof recordVisit>, facts: VisitFacts): VisitDecision {
  const startedAt = new Date(input.startedAt)
  const report = { ...input, startedAt: startedAt.toISOString() }
  const { household, known, now } = facts
  if (!household) return refuse('unknown-household', 'No household has this id.', { pointer: '/householdId' })
  const visitedOn = dayOf(startedAt)
  const hamletCode = hamletOn(household, visitedOn)
  const today = dayOf(now)
  const reachable = household.places.some((place) => reachesHamlet(caller, facts.tree, place.hamletCode, today))
  if (!reachable) return refuse('outside-scope', 'The household lies outside your units.', { pointer: '/householdId' })
  if (known) return sameReport(known, report) ? { ok: true, visit: known, fresh: false } : differs()
  if (startedAt.getTime() > now.getTime() + CLOCK_TOLERANCE_MS) {
    return refuse('visit-in-future', 'The visit begins after now: check the clock.', { pointer: '/startedAt' })
  }
  if (hamletCode === undefined) return noHomeOnThatDay(household, visitedOn)
  const refusal = refuseTeam(facts.team, visitedOn) ?? refuseResidents(report, facts.residents, visitedOn)
  if (refusal) return refusal
  const nextTryOn = nextTry(report.outcome, visitedOn, facts.refusals)
  const visit = { ...report, hamletCode, visitedOn, receivedAt: now.toISOString(), nextTryOn }
  return { ok: true, visit, fresh: true }
}

/** Every resident that a report speaks of, with the place where it does. */
export function residentsIn(report: VisitReport): { residentId: string; pointer: string }[] {
  const lists = ['actions', 'assessments', 'uses', 'obstacles', 'refusals'] as const
  return lists.flatMap((list) =>
    report[list].flatMap(({ residentId }, index) =>
      residentId === undefined ? [] : [{ residentId, pointer: `/${list}/${index}/residentId` }],
    ),
  )
}

function refuseTeam(team: VisitFacts['team'], visitedOn: string): VisitRefusal | undefined {
  if (!team) return refuse('unknown-team', 'No team has this id.', { pointer: '/teamId' })
  if (includes(team.active, visitedOn)) return undefined
  return refuse('team-not-active', `The team was not active on ${visitedOn}.`, { pointer: '/teamId' })
}

function refuseResidents(
  report: VisitReport,
  residents: VisitFacts['residents'],
  visitedOn: string,
): VisitRefusal | undefined {
  for (const { residentId, pointer } of residentsIn(report)) {
    const resident = residents.get(residentId)
    if (!resident) return refuse('unknown-resident', 'No resident has this id.', { pointer })
    if (!livesIn(resident, report.householdId, visitedOn)) {
      return refuse('resident-elsewhere', 'The resident did not live in this household on that day.', { pointer })
    }
  }
  return undefined
}

function noHomeOnThatDay(household: Household, visitedOn: string): VisitRefusal {
  const first = household.places[0]?.from
  if (first !== undefined && visitedOn < first) {
    return refuse('visit-before-household', `The household is registered from ${first}.`, { pointer: '/startedAt' })
  }
  return refuse('household-closed', `The household was ${household.status} on ${visitedOn}.`, {
    pointer: '/householdId',
  })
}

/** Success erases no refusal, and a home that refused often is left in peace. */
function nextTry(outcome: Visit['outcome'], visitedOn: string, refusalsBefore: number): string | null {
  if (outcome === 'absent' || outcome === 'postponed') return addDays(visitedOn, DAYS_AFTER_ABSENCE)
  if (outcome !== 'refused' || refusalsBefore + 1 >= REFUSALS_RESPECTED) return null
  return addDays(visitedOn, DAYS_AFTER_REFUSAL)
}

function sameReport(known: Visit, report: Command<typeof recordVisit>['input']): boolean {
  const { hamletCode: _hamlet, visitedOn: _day, receivedAt: _receipt, nextTryOn: _next, ...before } = known
  return canonical(before) === canonical(report)
}

function differs(): VisitRefusal {
  return refuse('visit-differs', 'A visit with this id is recorded already, with other content.', {
    pointer: '/visitId',
  })
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
