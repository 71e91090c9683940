import { type Home, homeAt } from './homes.ts'
import { DAYS, doorsOn, type Hamlet, hamletAt, type Plan, registrationDay, type Team, teamsOf } from './plan.ts'
import { tellStory, type Visited } from './story.ts'

/** A visit with the visits to the home before it, oldest first, itself the last. */
export type VisitHappening = {
  readonly kind: 'visit'
  readonly home: Home
  readonly team: Team
  readonly told: readonly Visited[]
}

/** What happens in a province, in the order in which it comes about. */
export type Happening =
  | { readonly kind: 'communes'; readonly plan: Plan }
  | { readonly kind: 'hamlet'; readonly hamlet: Hamlet }
  | { readonly kind: 'team'; readonly team: Team }
  | { readonly kind: 'home'; readonly home: Home }
  | VisitHappening

/** A year: units and teams, then day by day the homes of the next hamlets, and in the evening visits all over. */
export function* liveThrough(plan: Plan): Generator<Happening> {
  const hamlets = Array.from({ length: plan.hamlets }, (_, index) => hamletAt(plan, index))
  yield { kind: 'communes', plan }
  for (const hamlet of hamlets) yield { kind: 'hamlet', hamlet }
  for (const hamlet of hamlets) for (const team of teamsOf(plan, hamlet)) yield { kind: 'team', team }
  for (let day = 0; day < DAYS; day += 1) {
    for (const hamlet of hamlets) if (registrationDay(plan, hamlet.index) === day) yield* register(plan, hamlet)
    for (const hamlet of hamlets) yield* goOut(plan, hamlet, day)
  }
}

function* register(plan: Plan, hamlet: Hamlet): Generator<Happening> {
  for (let place = 0; place < plan.homesEach; place += 1) yield { kind: 'home', home: homeAt(plan, hamlet, place) }
}

function* goOut(plan: Plan, hamlet: Hamlet, day: number): Generator<Happening> {
  const doors = doorsOn(plan, hamlet.index, day)
  if (doors.length === 0) return
  const teams = teamsOf(plan, hamlet)
  const team = teams[day % teams.length]
  if (!team) return
  for (const { home: place, visit } of doors) {
    const home = homeAt(plan, hamlet, place)
    yield { kind: 'visit', home, team, told: tellStory(plan, home).slice(0, visit + 1) }
  }
}
