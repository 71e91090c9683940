import { exportLogRoutes } from '../export-log.http.ts'
import { operationRoutes } from '../operations/operations.http.ts'
import { registerRoutes } from '../registers.ts'

/** Everything that `government` answers, by slice. */
export const governmentApi = {
  ...registerRoutes('government'),
  exportLog: exportLogRoutes,
  operations: operationRoutes,
}
