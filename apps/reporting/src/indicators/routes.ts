import type { Handlers } from '@lantoa/chassis/api'
import { accept } from '@lantoa/chassis/outcome'
import type { indicatorRoutes } from '@lantoa/contracts/reporting/indicators.http'
import { CATALOGUE, findIndicator, NO_SUCH_INDICATOR } from './catalogue.ts'
import { asIndicator } from './indicator.ts'

export function indicatorHandlers(): Handlers<typeof indicatorRoutes> {
  return {
    listIndicators: async () => accept({ items: CATALOGUE.map(asIndicator) }),
    async getIndicator({ params }) {
      const indicator = findIndicator(params.indicatorId)
      return indicator ? accept(asIndicator(indicator)) : NO_SUCH_INDICATOR
    },
  }
}
