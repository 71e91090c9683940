import { type VisitRecorded, type VisitState, visitChanged, visitRecorded } from '@lantoa/contracts/teams/visits.events'
import { addDays, addMonths, type Day, monthStart, weekStart } from '@lantoa/vietnam/days'
import { distinctFlow, flow } from './measure.ts'
import { source } from './source.ts'

/** A fact, or the state that takes its place once something about the visit has changed. */
type Visit = VisitRecorded & Partial<Pick<VisitState, 'withdrawn'>>

export const visitSource = source(
  visitRecorded,
  [
    distinctFlow('homes-visited-week', 'household', 'hộ được thăm trong tuần', 'week', (visit: Visit) =>
      homeVisited(visit, addDays(weekStart(visit.visitedOn), 6)),
    ),
    distinctFlow('homes-visited-month', 'household', 'hộ được thăm trong tháng', 'month', (visit: Visit) =>
      homeVisited(visit, addDays(addMonths(monthStart(visit.visitedOn), 1), -1)),
    ),
    flow('visits', 'visit', 'lượt thăm hộ, kể cả lượt không gặp hoặc bị từ chối', visitMade),
    flow('visits-with-warning', 'visit', 'lượt thăm hộ có cảnh báo', (visit: Visit) =>
      (visit.warnings ?? []).length > 0 ? visitMade(visit) : [],
    ),
  ],
  visitChanged,
)

function visitMade(visit: Visit) {
  const home = homeOn(visit, visit.visitedOn)
  return home ? [{ unit: home.hamletCode, day: visit.visitedOn }] : []
}

/**
 * The home as it is on the last day of the period, when those are counted of which it is one: where it has moved to, what
 * it was merged into, nothing where it has ended.
 */
function homeVisited(visit: Visit, last: Day) {
  if (visit.outcome !== 'done' && visit.outcome !== 'partly') return []
  // An end without a heir before the visit: there was no home that could have been visited.
  const home = homeOn(visit, visit.visitedOn) && homeOn(visit, last)
  return home ? [{ unit: home.hamletCode, day: visit.visitedOn, key: home.householdId }] : []
}

/** Records of before places were told say only where the home lay on the day of the visit, as known then. */
function homeOn({ withdrawn, places, householdId, hamletCode }: Visit, day: Day) {
  if (withdrawn) return undefined
  return places ? places.find(({ from, until }) => from <= day && day < until) : { householdId, hamletCode }
}
