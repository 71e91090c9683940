import { operationRoutes } from '../operations/operations.http.ts'
import { contributorRoutes } from './contributors.http.ts'
import { indicatorRoutes } from './indicators.http.ts'
import { upkeepRoutes } from './upkeep.http.ts'
import { valueRoutes } from './values.http.ts'

/** Everything that `reporting` answers, by slice. */
export const reportingApi = {
  indicators: indicatorRoutes,
  values: valueRoutes,
  contributors: contributorRoutes,
  upkeep: upkeepRoutes,
  operations: operationRoutes,
}
