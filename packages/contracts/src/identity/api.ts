import { operationRoutes } from '../operations/operations.http.ts'

/** Everything that `identity` answers, by slice. */
export const identityApi = {
  operations: operationRoutes,
}
