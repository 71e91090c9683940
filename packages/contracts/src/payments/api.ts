import { operationRoutes } from '../operations/operations.http.ts'

/** Everything that `payments` answers, by slice. */
export const paymentsApi = {
  operations: operationRoutes,
}
