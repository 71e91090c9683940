import { addDays, type Day } from '@lantoa/vietnam/days'
import { isLeftInPeace, type Knock, nextTryOn } from './next-try.ts'

/** What has to be known of a home to say whether and when it is visited in a week. */
export type HomeFacts<Id extends string = string> = {
  readonly householdId: Id
  /** First day on which it was a home. */
  readonly since: Day
  /** The last visit before the week, by the days of the visits. */
  readonly last: Knock | null
  /** How often it has refused before the week. */
  readonly refusals: number
  /** Whether somebody in it is its core person. */
  readonly hasCore: boolean
}

/** `until` is the first day after the week; each home is visited every `intervalDays`. */
export type RoundWeek = { readonly from: Day; readonly until: Day; readonly intervalDays: number }

/** Why a home stands in a round; `chosen`: only because the team put it there. */
export type RoundReason = 'try-again' | 'never-visited' | 'long-ago' | 'chosen'

export type RoundEntry<Id extends string = string> = {
  readonly householdId: Id
  readonly reason: RoundReason
  /** From which day on it should be visited; null where only the team says so. */
  readonly dueOn: Day | null
  /** It should have been visited before this week. */
  readonly missed: boolean
  /** It stands where the team has put it. */
  readonly chosen: boolean
}

export type PlannedRound<Id extends string = string> = {
  readonly homes: readonly RoundEntry<Id>[]
  /** Homes that nobody knocks at unless they wish it; one that the team has chosen is not among them. */
  readonly leftInPeace: readonly Id[]
  /** What the team has chosen and is not among the homes any more. */
  readonly gone: readonly Id[]
}

/** How often a home is visited where the team says nothing else. */
export const DEFAULT_INTERVAL_DAYS = 28

/**
 * The homes of a week in their order: first those that the team has chosen, in its own order, then all that are due,
 * missed ones first. The same facts give the same round, on a server and on a phone.
 */
export function planRound<Id extends string>(
  homes: readonly HomeFacts<Id>[],
  week: RoundWeek,
  chosenIds: readonly Id[] = [],
): PlannedRound<Id> {
  const known = new Map(homes.map((home) => [home.householdId, home]))
  const chosen = [...new Set(chosenIds)]
  const taken = new Set(chosen)
  const rest = homes.filter(({ householdId }) => !taken.has(householdId))
  return {
    homes: [
      ...chosen.flatMap((id) => chosenEntry(known.get(id), week)),
      ...rest.flatMap((home) => dueEntry(home, week)).toSorted(byUrgency),
    ].map(({ rank: _rank, ...entry }) => entry),
    leftInPeace: rest
      .filter((home) => dueDay(home, week) === null)
      .map(({ householdId }) => householdId)
      .sort(),
    gone: chosen.filter((id) => !known.has(id)),
  }
}

type Ranked<Id extends string> = RoundEntry<Id> & { readonly rank: number }

function chosenEntry<Id extends string>(home: HomeFacts<Id> | undefined, week: RoundWeek): Ranked<Id>[] {
  if (!home) return []
  const [due] = dueEntry(home, week)
  if (due) return [{ ...due, chosen: true }]
  const { householdId } = home
  return [{ householdId, reason: 'chosen', dueOn: null, missed: false, chosen: true, rank: 0 }]
}

function dueEntry<Id extends string>(home: HomeFacts<Id>, week: RoundWeek): Ranked<Id>[] {
  const due = dueDay(home, week)
  if (due === null || due.dueOn >= week.until) return []
  const missed = due.dueOn < week.from
  return [{ householdId: home.householdId, ...due, missed, chosen: false, rank: rankOf(home, due.reason, missed) }]
}

/** From when on a home should be visited, and why; null: only on its wish. */
function dueDay(
  { last, since, refusals }: HomeFacts,
  { intervalDays }: RoundWeek,
): { reason: RoundReason; dueOn: Day } | null {
  if (!last) return { reason: 'never-visited', dueOn: since }
  const next = nextTryOn(last, refusals)
  if (next !== null) return { reason: 'try-again', dueOn: next }
  return isLeftInPeace(refusals) ? null : { reason: 'long-ago', dueOn: addDays(last.on, intervalDays) }
}

/** Missed before due; who was promised another visit before those nobody met; among these the homes without a core person. */
function rankOf({ hasCore }: HomeFacts, reason: RoundReason, missed: boolean): number {
  const kind = reason === 'try-again' ? 0 : reason === 'never-visited' ? 1 : 3
  return (missed ? 0 : 10) + kind + (kind > 0 && hasCore ? 1 : 0)
}

function byUrgency(a: Ranked<string>, b: Ranked<string>): number {
  if (a.rank !== b.rank) return a.rank - b.rank
  if (a.dueOn !== b.dueOn) return (a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1
  return a.householdId < b.householdId ? -1 : 1
}
