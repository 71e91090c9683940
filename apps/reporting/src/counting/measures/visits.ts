import { type VisitRecorded, visitRecorded } from '@lantoa/contracts/teams/visits.events'
import { distinctFlow, flow } from './measure.ts'
import { source } from './source.ts'

export const visitSource = source(visitRecorded, [
  distinctFlow('homes-visited-week', 'household', 'hộ được thăm trong tuần', 'week', homeVisited),
  distinctFlow('homes-visited-month', 'household', 'hộ được thăm trong tháng', 'month', homeVisited),
  flow('visits', 'visit', 'lượt thăm hộ, kể cả lượt không gặp hoặc bị từ chối', (visit: VisitRecorded) => [
    { unit: visit.hamletCode, day: visit.visitedOn },
  ]),
])

function homeVisited({ outcome, hamletCode, visitedOn, householdId }: VisitRecorded) {
  if (outcome !== 'done' && outcome !== 'partly') return []
  return [{ unit: hamletCode, day: visitedOn, key: householdId }]
}
