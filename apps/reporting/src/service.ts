import { every } from '@lantoa/chassis/process/every'
import type { Running } from '@lantoa/chassis/process/lifecycle'
import { type ServiceSettings, type StartedService, startService } from '@lantoa/chassis/process/service'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { slice } from '@lantoa/chassis/process/slice'
import openapi from '@lantoa/contracts/openapi/reporting.json' with { type: 'json' }
import { boundaryPreviewRoutes } from '@lantoa/contracts/reporting/boundary-previews.http'
import { campaignBoardRoutes } from '@lantoa/contracts/reporting/campaign-board.http'
import { claimRoutes } from '@lantoa/contracts/reporting/claims.http'
import { closingChainRoutes } from '@lantoa/contracts/reporting/closing-chain.http'
import { closingRoutes } from '@lantoa/contracts/reporting/closings.http'
import { componentValueRoutes } from '@lantoa/contracts/reporting/component-values.http'
import { contributorRoutes } from '@lantoa/contracts/reporting/contributors.http'
import { countedRoutes } from '@lantoa/contracts/reporting/counted.http'
import { dashboardRoutes } from '@lantoa/contracts/reporting/dashboard.http'
import { explanationRoutes } from '@lantoa/contracts/reporting/explanations.http'
import { exportRoutes } from '@lantoa/contracts/reporting/exports.http'
import { indicatorRoutes } from '@lantoa/contracts/reporting/indicators.http'
import { measureRoutes } from '@lantoa/contracts/reporting/measures.http'
import { ownIndicatorRoutes } from '@lantoa/contracts/reporting/own-indicators.http'
import { rankingRoutes } from '@lantoa/contracts/reporting/rankings.http'
import { upkeepRoutes } from '@lantoa/contracts/reporting/recompute.http'
import { restatementRoutes } from '@lantoa/contracts/reporting/restatements.http'
import { scorecardRoutes } from '@lantoa/contracts/reporting/scorecards.http'
import { targetRoutes } from '@lantoa/contracts/reporting/targets.http'
import { unitGroupRoutes } from '@lantoa/contracts/reporting/unit-groups.http'
import { unitRecordRoutes } from '@lantoa/contracts/reporting/unit-records.http'
import { valueRoutes } from '@lantoa/contracts/reporting/values.http'
import { dayOf } from '@lantoa/vietnam/days'
import { followSources } from './counting/engine/follow.ts'
import { advanceBoundaries, advanceTotals, createLiveEngine } from './counting/engine/live.ts'
import type { Watcher } from './counting/engine/watcher.ts'
import { upkeepHandlers } from './counting/recompute/routes.ts'
import { claimedValues } from './governance/claims/claimed.ts'
import { claimHandlers } from './governance/claims/routes.ts'
import { closedMarks } from './governance/closings/closed-marks.ts'
import { closingHandlers } from './governance/closings/routes.ts'
import { componentValueHandlers } from './governance/component-values/routes.ts'
import { knownCampaignSlice } from './governance/known-campaigns/follow.ts'
import { rankingHandlers } from './governance/rankings/routes.ts'
import { insertRecomputed } from './governance/restatements/late-changes.ts'
import { restatementHandlers } from './governance/restatements/routes.ts'
import { watchClosedDays } from './governance/restatements/watch-closed-days.ts'
import { scorecardHandlers } from './governance/scorecards/routes.ts'
import { targetHandlers } from './governance/targets/routes.ts'
import { unitGroupHandlers } from './governance/unit-groups/routes.ts'
import { unitRecordHandlers } from './governance/unit-records/routes.ts'
import { boundaryPreviewHandlers } from './indicators/boundary-previews/routes.ts'
import { contributorHandlers } from './indicators/contributors/routes.ts'
import { countedHandlers } from './indicators/counted/routes.ts'
import { openDefinitions } from './indicators/definitions/definitions.ts'
import { indicatorHandlers, measureHandlers } from './indicators/definitions/routes.ts'
import { explanationHandlers } from './indicators/explanations/routes.ts'
import { ownIndicatorHandlers } from './indicators/own/routes.ts'
import type { BesideValues } from './indicators/values/beside.ts'
import { valueHandlers } from './indicators/values/routes.ts'
import type { SigningKeys } from './signing-keys.ts'
import { exportHandlers } from './tables/routes.ts'

const migrations = new URL('../migrations/', import.meta.url)
const NEW_DAY_CHECK_MS = 60_000

export type ReportingOptions = { signingKeys: SigningKeys }

/** Indicators and everything they are made of, kept live from the topics of the other services. */
export async function startReporting(
  settings: ServiceSettings,
  { signingKeys }: ReportingOptions,
): Promise<StartedService> {
  const watcher = watchClosedDays()
  const service = await startService(settings, {
    name: 'reporting',
    migrations,
    openapi,
    slices(parts) {
      const { database } = parts
      const definitions = openDefinitions(database)
      const beside: BesideValues = {
        claimed: (tree, catalogue, asked) => claimedValues(database, { tree, catalogue }, asked),
        closed: (tree, asked, period) => closedMarks(database, tree, asked, period),
      }
      return [
        slice({ routes: indicatorRoutes, handlers: indicatorHandlers(definitions) }),
        slice({ routes: ownIndicatorRoutes, handlers: ownIndicatorHandlers(parts) }),
        slice({ routes: measureRoutes, handlers: measureHandlers() }),
        slice({ routes: { ...valueRoutes, ...dashboardRoutes }, handlers: valueHandlers(parts, definitions, beside) }),
        slice({ routes: claimRoutes, handlers: claimHandlers(parts) }),
        slice({ routes: contributorRoutes, handlers: contributorHandlers(parts, definitions) }),
        slice({ routes: countedRoutes, handlers: countedHandlers(parts, definitions) }),
        slice({ routes: boundaryPreviewRoutes, handlers: boundaryPreviewHandlers(parts, definitions) }),
        slice({ routes: { ...targetRoutes, ...campaignBoardRoutes }, handlers: targetHandlers(parts, definitions) }),
        knownCampaignSlice(),
        slice({ routes: scorecardRoutes, handlers: scorecardHandlers(parts) }),
        slice({ routes: unitGroupRoutes, handlers: unitGroupHandlers(parts) }),
        slice({ routes: unitRecordRoutes, handlers: unitRecordHandlers(parts) }),
        slice({ routes: componentValueRoutes, handlers: componentValueHandlers(parts) }),
        slice({ routes: rankingRoutes, handlers: rankingHandlers(parts, definitions) }),
        slice({
          routes: { ...closingRoutes, ...closingChainRoutes },
          handlers: closingHandlers(parts, signingKeys, watcher),
        }),
        slice({ routes: restatementRoutes, handlers: restatementHandlers(parts, definitions) }),
        slice({ routes: explanationRoutes, handlers: explanationHandlers(parts, definitions, beside) }),
        slice({ routes: exportRoutes, handlers: exportHandlers(parts, definitions) }),
        slice({
          routes: upkeepRoutes,
          handlers: upkeepHandlers(parts, insertRecomputed),
          follows: followSources(createLiveEngine(parts.units, watcher)),
        }),
      ]
    },
  })
  const following = followDays(service.parts, watcher)
  return {
    ...service,
    async stop() {
      await following.stop()
      await service.stop()
    },
  }
}

/** Boundary changes are dated ahead: on their day the sums go over to them, with nobody there to do it. */
function followDays({ database, units, log, now }: ServiceParts, watcher: Watcher): Running {
  async function advance(): Promise<void> {
    const today = dayOf(now())
    await advanceBoundaries(database, units, today, watcher)
    await advanceTotals(database, today)
  }
  const failed = (error: unknown) => {
    log.warn({ err: error }, 'the boundaries or totals of a new day wait for the next try')
  }
  const first = advance().catch(failed)
  return every(NEW_DAY_CHECK_MS, () => first.then(advance), failed)
}
