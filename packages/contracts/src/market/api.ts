import { exportLogRoutes } from '../export-log.http.ts'
import { operationRoutes } from '../operations/operations.http.ts'
import { registerRoutes } from '../registers.ts'

/** Everything that `market` answers, by slice. */
export const marketApi = {
  ...registerRoutes('market'),
  exportLog: exportLogRoutes,
  operations: operationRoutes,
}
