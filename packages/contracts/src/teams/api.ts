import { operationRoutes } from '../operations/operations.http.ts'
import { visitRoutes } from './visits.http.ts'

/** Everything that `teams` answers, by slice. */
export const teamsApi = {
  visits: visitRoutes,
  operations: operationRoutes,
}
