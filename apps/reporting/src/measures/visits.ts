import type { VisitRecorded } from '@lantoa/contracts/teams/visits.events'
import { type Day, monthStart, weekStart } from '@lantoa/vietnam/days'
import { distinctFlow } from './measure.ts'

/** Dated to the first day of their period, because a home counts once in it, however often a team came. */
export const visitMeasures = [
  distinctFlow('homes-visited-week', 'household', (visit: VisitRecorded) => homeVisited(visit, weekStart)),
  distinctFlow('homes-visited-month', 'household', (visit: VisitRecorded) => homeVisited(visit, monthStart)),
] as const

function homeVisited({ outcome, hamletCode, visitedOn, householdId }: VisitRecorded, periodStart: (day: Day) => Day) {
  if (outcome !== 'done' && outcome !== 'partly') return []
  return [{ unit: hamletCode, day: periodStart(visitedOn), key: householdId }]
}
