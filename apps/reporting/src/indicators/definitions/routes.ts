import type { Handlers } from '@lantoa/chassis/http/api'
import { accept } from '@lantoa/chassis/http/outcome'
import type { indicatorRoutes } from '@lantoa/contracts/reporting/indicators.http'
import type { Measure, measureRoutes } from '@lantoa/contracts/reporting/measures.http'
import { dayOf } from '@lantoa/vietnam/days'
import { type KnownMeasure, MEASURES } from '../../counting/measures/sources.ts'
import { NO_SUCH_INDICATOR, revisionOf } from './catalogue.ts'
import { asIndicator } from './computed.ts'
import type { Definitions } from './definitions.ts'

export function indicatorHandlers(definitions: Definitions): Handlers<typeof indicatorRoutes> {
  return {
    async listIndicators({ query }, { now }) {
      const catalogue = await definitions.now()
      return accept({ items: catalogue.listOn(query.on ?? dayOf(now)).map(asIndicator) })
    },
    async getIndicator({ params, query }, { now }) {
      const catalogue = await definitions.now()
      const history = catalogue.history(params.indicatorId)
      const indicator = catalogue.findOn(params.indicatorId, query.on ?? dayOf(now)) ?? history.at(-1)
      if (!indicator) return NO_SUCH_INDICATOR
      const retiredOn = history.at(-1)?.validTo ?? null
      return accept(asIndicator(indicator), revisionOf({ versions: history, retiredOn }))
    },
    async listIndicatorVersions({ params }) {
      const history = (await definitions.now()).history(params.indicatorId)
      return history.length === 0 ? NO_SUCH_INDICATOR : accept({ items: history.map(asIndicator) })
    },
  }
}

export function measureHandlers(): Handlers<typeof measureRoutes> {
  return { listMeasures: async () => accept({ items: [...MEASURES.values()].map(asMeasure) }) }
}

function asMeasure({ name, text, kind, counted, keyed, period, service, topic }: KnownMeasure): Measure {
  return { name, text, kind, counts: counted, distinct: keyed, period: period ?? null, service, topic }
}
