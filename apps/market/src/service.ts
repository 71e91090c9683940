import { type ServiceSettings, type StartedService, startService } from '@lantoa/chassis/process/service'
import { slice } from '@lantoa/chassis/process/slice'
import { askUnits } from '@lantoa/chassis/units/ask-units'
import { followUnits } from '@lantoa/chassis/units/follow-units'
import openapi from '@lantoa/contracts/openapi/market.json' with { type: 'json' }
import type { Lantoa } from '@lantoa/sdk/client'
import { sellerSlice } from './sellers/sellers.ts'

const migrations = new URL('../migrations/', import.meta.url)

/** Sellers, what they sell, and where. Asks teams for units and identity for residents that have not arrived yet. */
export function startMarket(settings: ServiceSettings, { lantoa }: { lantoa: Lantoa }): Promise<StartedService> {
  return startService(settings, {
    name: 'market',
    migrations,
    openapi,
    fetchUnits: (codes) => askUnits(lantoa.teams, codes),
    slices(parts) {
      return [sellerSlice(parts), slice({ routes: {}, handlers: {}, follows: [followUnits(parts.units)] })]
    },
  })
}
