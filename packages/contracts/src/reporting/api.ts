import { exportLogRoutes } from '../export-log.http.ts'
import { operationRoutes } from '../operations/operations.http.ts'
import { registerRoutes } from '../registers.ts'
import { boundaryPreviewRoutes } from './boundary-previews.http.ts'
import { campaignBoardRoutes } from './campaign-board.http.ts'
import { claimRoutes } from './claims.http.ts'
import { closingChainRoutes } from './closing-chain.http.ts'
import { closingRoutes } from './closings.http.ts'
import { componentValueRoutes } from './component-values.http.ts'
import { contributorRoutes } from './contributors.http.ts'
import { countedRoutes } from './counted.http.ts'
import { dashboardRoutes } from './dashboard.http.ts'
import { explanationRoutes } from './explanations.http.ts'
import { exportRoutes } from './exports.http.ts'
import { indicatorRoutes } from './indicators.http.ts'
import { measureRoutes } from './measures.http.ts'
import { ownIndicatorRoutes } from './own-indicators.http.ts'
import { rankingRoutes } from './rankings.http.ts'
import { upkeepRoutes } from './recompute.http.ts'
import { restatementRoutes } from './restatements.http.ts'
import { scorecardRoutes } from './scorecards.http.ts'
import { targetRoutes } from './targets.http.ts'
import { unitGroupRoutes } from './unit-groups.http.ts'
import { unitRecordRoutes } from './unit-records.http.ts'
import { valueRoutes } from './values.http.ts'

/** Everything that `reporting` answers, by slice. */
export const reportingApi = {
  indicators: indicatorRoutes,
  ownIndicators: ownIndicatorRoutes,
  measures: measureRoutes,
  values: valueRoutes,
  claims: claimRoutes,
  dashboard: dashboardRoutes,
  contributors: contributorRoutes,
  counted: countedRoutes,
  boundaryPreviews: boundaryPreviewRoutes,
  targets: targetRoutes,
  campaignBoard: campaignBoardRoutes,
  scorecards: scorecardRoutes,
  unitGroups: unitGroupRoutes,
  unitRecords: unitRecordRoutes,
  componentValues: componentValueRoutes,
  rankings: rankingRoutes,
  closings: closingRoutes,
  closingChain: closingChainRoutes,
  restatements: restatementRoutes,
  explanations: explanationRoutes,
  exports: exportRoutes,
  upkeep: upkeepRoutes,
  ...registerRoutes('reporting'),
  exportLog: exportLogRoutes,
  operations: operationRoutes,
}
