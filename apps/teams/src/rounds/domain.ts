import { isDeepStrictEqual } from 'node:util'
import { decideChange } from '@lantoa/chassis/commands/change'
import type { Context, Decided } from '@lantoa/chassis/commands/command'
import type { Command } from '@lantoa/chassis/http/api'
import type { Caller } from '@lantoa/chassis/http/caller'
import { type OutcomeOf, type Refusal, refuse } from '@lantoa/chassis/http/outcome'
import { reachesHamlet } from '@lantoa/chassis/units/reach-hamlet'
import type { orderRound } from '@lantoa/contracts/teams/rounds.http'
import { includes } from '@lantoa/units/intervals'
import type { Day } from '@lantoa/vietnam/days'
import { holdsBody, isTeam } from '../bodies/body.ts'
import type { Team } from '../bodies/find.ts'
import { hamletsOn } from '../bodies/served.ts'
import type { Homes, Household } from '../known-homes/home.ts'
import { liesIn } from '../known-homes/lying.ts'
import type { OwnRound, StoredRound } from './round.ts'

export type OrderRefusal = Extract<OutcomeOf<typeof orderRound>, { ok: false }>
type Place = Pick<Context, 'tree' | 'today'>

export type OrderFacts = {
  readonly team: Team | undefined
  /** What was said of the week before. */
  readonly round: StoredRound
  readonly homes: Homes
}

export const NO_SUCH_TEAM = refuse('not-found', 'There is no such team in your units.')

/** Judges an order that a team gives its homes for a week. */
export function decideOrder(
  given: Command<typeof orderRound>,
  { team: found, round, homes }: OrderFacts,
  context: Place,
): Decided<OwnRound, OrderRefusal['code']> {
  const { householdIds = [], intervalDays = round.intervalDays } = given.input
  const team = seenTeam(given.caller, found, context)
  const wanted = { householdIds: [...new Set(householdIds)], intervalDays }
  return decideChange<OwnRound, OrderRefusal['code'], 'not-found'>(given, {
    known: team && { ...round, team },
    missing: NO_SUCH_TEAM,
    isDone: (known) => isDeepStrictEqual({ ...known, ...wanted }, known),
    change: (known) => refuseIdle(known.team, context.today) ?? refuseHomes(given, known, homes, context) ?? wanted,
  })
}

/** The team, if it is one and the caller may see it. */
export function seenTeam(caller: Caller, body: Team | undefined, { tree, today }: Place): Team | undefined {
  return body && isTeam(body) && holdsBody(caller, body, tree, today) ? body : undefined
}

/** Who is not at work visits nobody. */
export function refuseIdle({ active, status }: Team, today: Day): Refusal<'team-not-active'> | undefined {
  if (includes(active, today)) return undefined
  return refuse('team-not-active', `The team is ${status}.`, { pointer: '#/params/teamId' })
}

/** A home must be one of the team or have been: a phone that was offline may name one that has left. */
function refuseHomes(
  { input, caller }: Command<typeof orderRound>,
  { team, householdIds: before }: OwnRound,
  homes: Homes,
  { tree, today }: Place,
): Refusal<'unknown-household'> | undefined {
  const hamlets = hamletsOn(tree, team, today)
  const wasHere = (place: Household['places'][number]) =>
    liesIn(tree, place, hamlets, today) && reachesHamlet(caller, tree, place.hamletCode, today)
  const at = (input.householdIds ?? []).findIndex((id) => !before.includes(id) && !homes.get(id)?.places.some(wasHere))
  if (at === -1) return undefined
  return refuse('unknown-household', 'No household of the team has this id.', { pointer: `/householdIds/${at}` })
}
