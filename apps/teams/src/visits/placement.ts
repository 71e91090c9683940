import type { VisitWarning } from '@lantoa/contracts/lists'
import type { VisitPlace } from '@lantoa/contracts/teams/visits.events'
import { includes } from '@lantoa/units/intervals'
import type { UnitTree } from '@lantoa/units/tree'
import { addDays, addMonths, type Day, monthStart, weekStart } from '@lantoa/vietnam/days'
import { isTeam } from '../bodies/body.ts'
import type { Team } from '../bodies/find.ts'
import { holdersOf } from '../bodies/served.ts'
import type { Homes } from '../known-homes/home.ts'
import { type HomeStretch, stretchNear, timelineOf } from '../known-homes/timeline.ts'
import type { Placement, StoredVisit } from './visit.ts'

export type PlacementFacts = { homes: Homes; teams: ReadonlyMap<string, Team>; tree: UnitTree }
export type Placeable = Placement &
  Pick<StoredVisit, 'householdId' | 'teamId' | 'visitorIds' | 'visitedOn' | 'recordedAs'>

/** What a visit takes from its home and its team as they are known now. The same in whatever order they were told. */
export function placementOf(visit: Placeable, { homes, teams, tree }: PlacementFacts): Placement {
  const timeline = timelineOf(homes, visit.householdId)
  const near = stretchNear(timeline, visit.visitedOn)
  // Of a home that was erased nothing is known any more: where the visit was counted, it stays.
  if (!near) return visit
  return {
    hamletCode: near.hamletCode,
    places: placesOf(timeline, visit.visitedOn),
    warnings: warningsOf(visit, { team: teams.get(visit.teamId), near, tree }),
  }
}

/** The home from the day of the visit to the end of its week and its month: for longer it is counted in neither. */
function placesOf(timeline: readonly HomeStretch[], visitedOn: Day): VisitPlace[] {
  const [week, month] = [addDays(weekStart(visitedOn), 7), addMonths(monthStart(visitedOn), 1)]
  // biome-ignore lint/complexity/useMathMinMax: days are text, which Math.max would turn into NaN.
  const end = week > month ? week : month
  return timeline.flatMap(({ householdId, hamletCode, from, until }) => {
    if (from >= end || (until !== null && until <= visitedOn)) return []
    return {
      householdId,
      hamletCode,
      from: from < visitedOn ? visitedOn : from,
      until: until === null || until > end ? end : until,
    }
  })
}

type WarningFacts = { team: Team | undefined; near: HomeStretch; tree: UnitTree }

function warningsOf(visit: Placeable, { team, near, tree }: WarningFacts): VisitWarning[] {
  const { visitorIds, visitedOn, recordedAs } = visit
  if (!team) return []
  const warnings: VisitWarning[] = []
  if (!isTeam(team)) warnings.push('not-a-team')
  else if (recordedAs !== 'officer' && !serves(team, near, visitedOn, tree)) warnings.push('team-elsewhere')
  const present = team.people.filter((stretch) => includes([stretch], visitedOn)).map(({ personId }) => personId)
  if (!visitorIds.every((id) => present.includes(id))) warnings.push('visitor-not-member')
  if (recordedAs === 'other-team') warnings.push('other-team')
  return warnings
}

/** A team with hamlets serves these and what took their place; one without serves the whole of its unit. */
function serves(team: Team, { hamletCode, from }: HomeStretch, on: Day, tree: UnitTree): boolean {
  const holders = new Set([hamletCode, ...holdersOf(tree, hamletCode, from, on).map(({ code }) => code)])
  if (team.hamletCodes.length === 0) return [...holders].some((code) => tree.covers(team.unitCode, code, on))
  if (!team.serves) return team.hamletCodes.some((code) => holders.has(code))
  return team.serves.some((stretch) => holders.has(stretch.hamletCode) && includes([stretch], on))
}
