import { exportLogRoutes } from '../export-log.http.ts'
import { operationRoutes } from '../operations/operations.http.ts'
import { registerRoutes } from '../registers.ts'
import { dossierRoutes } from './dossiers.http.ts'
import { queueRoutes } from './queues.http.ts'
import { ratingRoutes } from './ratings.ts'
import { sentFeedbackRoutes } from './sent-feedback.http.ts'

/** Everything that `government` answers, by slice. */
export const governmentApi = {
  ...registerRoutes('government'),
  queues: queueRoutes,
  ratings: ratingRoutes,
  sentFeedback: sentFeedbackRoutes,
  dossiers: dossierRoutes,
  exportLog: exportLogRoutes,
  operations: operationRoutes,
}
