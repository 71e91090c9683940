import { operationRoutes } from '../operations/operations.http.ts'

/** Everything that `reporting` answers, by slice. */
export const reportingApi = {
  operations: operationRoutes,
}
