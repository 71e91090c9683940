import { exportLogRoutes } from '../export-log.http.ts'
import { operationRoutes } from '../operations/operations.http.ts'
import { registerRoutes } from '../registers.ts'
import { queueRoutes } from './queues.http.ts'

/** Everything that `government` answers, by slice. */
export const governmentApi = {
  ...registerRoutes('government'),
  queues: queueRoutes,
  exportLog: exportLogRoutes,
  operations: operationRoutes,
}
