import { setInterval } from 'node:timers'
import { mount } from '@lantoa/chassis/mount'
import { type ServiceSettings, type StartedService, startService } from '@lantoa/chassis/service'
import type { ServiceParts } from '@lantoa/chassis/service-parts'
import openapi from '@lantoa/contracts/openapi/reporting.json' with { type: 'json' }
import { boundaryPreviewRoutes } from '@lantoa/contracts/reporting/boundary-previews.http'
import { campaignBoardRoutes } from '@lantoa/contracts/reporting/campaign-board.http'
import { claimRoutes } from '@lantoa/contracts/reporting/claims.http'
import { closingChainRoutes } from '@lantoa/contracts/reporting/closing-chain.http'
import { closingRoutes } from '@lantoa/contracts/reporting/closings.http'
import { componentValueRoutes } from '@lantoa/contracts/reporting/component-values.http'
import { contributorRoutes } from '@lantoa/contracts/reporting/contributors.http'
import { dashboardRoutes } from '@lantoa/contracts/reporting/dashboard.http'
import { explanationRoutes } from '@lantoa/contracts/reporting/explanations.http'
import { exportRoutes } from '@lantoa/contracts/reporting/exports.http'
import { indicatorRoutes } from '@lantoa/contracts/reporting/indicators.http'
import { measureRoutes } from '@lantoa/contracts/reporting/measures.http'
import { ownIndicatorRoutes } from '@lantoa/contracts/reporting/own-indicators.http'
import { rankingRoutes } from '@lantoa/contracts/reporting/rankings.http'
import { restatementRoutes } from '@lantoa/contracts/reporting/restatements.http'
import { scorecardRoutes } from '@lantoa/contracts/reporting/scorecards.http'
import { targetRoutes } from '@lantoa/contracts/reporting/targets.http'
import { unitGroupRoutes } from '@lantoa/contracts/reporting/unit-groups.http'
import { upkeepRoutes } from '@lantoa/contracts/reporting/upkeep.http'
import { valueRoutes } from '@lantoa/contracts/reporting/values.http'
import { dayOf } from '@lantoa/vietnam/days'
import { boundaryPreviewHandlers } from './boundary-previews/routes.ts'
import { claimHandlers } from './claims/routes.ts'
import { closingHandlers } from './closings/routes.ts'
import { componentValueHandlers } from './component-values/routes.ts'
import { contributorHandlers } from './contributors/routes.ts'
import { followSources } from './engine/follow.ts'
import { advanceBoundaries, advanceTotals, createLiveEngine } from './engine/live.ts'
import type { Watcher } from './engine/watcher.ts'
import { explanationHandlers } from './explanations/routes.ts'
import { exportHandlers } from './exports/routes.ts'
import { openDefinitions } from './indicators/definitions.ts'
import { indicatorHandlers, measureHandlers } from './indicators/routes.ts'
import { ownIndicatorHandlers } from './own-indicators/routes.ts'
import { rankingHandlers } from './rankings/routes.ts'
import { restatementHandlers } from './restatements/routes.ts'
import { watchClosedDays } from './restatements/watch-closed-days.ts'
import { scorecardHandlers } from './scorecards/routes.ts'
import type { SigningKeys } from './signing-keys.ts'
import { targetHandlers } from './targets/routes.ts'
import { unitGroupHandlers } from './unit-groups/routes.ts'
import { upkeepHandlers } from './upkeep/routes.ts'
import { valueHandlers } from './values/routes.ts'

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
    republishes: [],
    build(parts) {
      const definitions = openDefinitions(parts.database)
      mount(parts.api, indicatorRoutes, indicatorHandlers(definitions))
      mount(parts.api, ownIndicatorRoutes, ownIndicatorHandlers(parts))
      mount(parts.api, measureRoutes, measureHandlers())
      mount(parts.api, { ...valueRoutes, ...dashboardRoutes }, valueHandlers(parts, definitions))
      mount(parts.api, claimRoutes, claimHandlers(parts))
      mount(parts.api, contributorRoutes, contributorHandlers(parts, definitions))
      mount(parts.api, boundaryPreviewRoutes, boundaryPreviewHandlers(parts, definitions))
      mount(parts.api, { ...targetRoutes, ...campaignBoardRoutes }, targetHandlers(parts, definitions))
      mount(parts.api, scorecardRoutes, scorecardHandlers(parts))
      mount(parts.api, unitGroupRoutes, unitGroupHandlers(parts))
      mount(parts.api, componentValueRoutes, componentValueHandlers(parts))
      mount(parts.api, rankingRoutes, rankingHandlers(parts, definitions))
      mount(parts.api, { ...closingRoutes, ...closingChainRoutes }, closingHandlers(parts, signingKeys, watcher))
      mount(parts.api, restatementRoutes, restatementHandlers(parts, definitions))
      mount(parts.api, explanationRoutes, explanationHandlers(parts, definitions))
      mount(parts.api, exportRoutes, exportHandlers(parts, definitions))
      mount(parts.api, upkeepRoutes, upkeepHandlers(parts))
      return followSources(createLiveEngine(parts.units, watcher))
    },
  })
  const stopFollowing = followDays(service.parts, watcher)
  return {
    ...service,
    async stop() {
      stopFollowing()
      await service.stop()
    },
  }
}

/** Boundary changes are dated ahead: on their day the sums go over to them, with nobody there to do it. */
function followDays({ database, units, log, now }: ServiceParts, watcher: Watcher): () => void {
  function advance(): void {
    const today = dayOf(now())
    const advanced = advanceBoundaries(database, units, today, watcher).then(() => advanceTotals(database, today))
    advanced.catch((error: unknown) => {
      log.warn({ err: error }, 'the boundaries or totals of a new day wait for the next try')
    })
  }
  const timer = setInterval(advance, NEW_DAY_CHECK_MS).unref()
  advance()
  return () => clearInterval(timer)
}
