import { exportLogRoutes } from '../export-log.http.ts'
import { operationRoutes } from '../operations/operations.http.ts'
import { registerRoutes } from '../registers.ts'
import { labelRoutes } from './labels.http.ts'

/** Everything that `market` answers, by slice. */
export const marketApi = {
  ...registerRoutes('market'),
  labels: labelRoutes,
  exportLog: exportLogRoutes,
  operations: operationRoutes,
}
