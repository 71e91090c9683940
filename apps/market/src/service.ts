import { type ServiceSettings, type StartedService, startService } from '@lantoa/chassis/process/service'
import { slice } from '@lantoa/chassis/process/slice'
import { askUnits } from '@lantoa/chassis/units/ask-units'
import { followUnits } from '@lantoa/chassis/units/follow-units'
import openapi from '@lantoa/contracts/openapi/market.json' with { type: 'json' }
import type { Lantoa } from '@lantoa/sdk/client'
import { enterpriseCountSlice } from './enterprise-counts/enterprise-counts.ts'
import { enterpriseToolSlice } from './enterprise-tools/enterprise-tools.ts'
import { labelSlice } from './labels/routes.ts'
import { listingSlice } from './listings/listings.ts'
import { livestreamSlice } from './livestreams/livestreams.ts'
import { marketNoticeSlice } from './market-notices/market-notices.ts'
import { marketProgrammeSlice } from './market-programmes/market-programmes.ts'
import { platformTotalSlice } from './platform-totals/platform-totals.ts'
import { productSlice } from './products/products.ts'
import { sellerReportSlice } from './seller-reports/seller-reports.ts'
import { sellerSlice } from './sellers/sellers.ts'
import { supportRecordSlice } from './support-records/support-records.ts'
import { websiteSlice } from './websites/websites.ts'

const migrations = new URL('../migrations/', import.meta.url)

/** Sellers, what they sell, and where. Asks teams for units that have not arrived yet. */
export function startMarket(settings: ServiceSettings, { lantoa }: { lantoa: Lantoa }): Promise<StartedService> {
  return startService(settings, {
    name: 'market',
    migrations,
    openapi,
    fetchUnits: (codes) => askUnits(lantoa.teams, codes),
    slices(parts) {
      return [
        sellerSlice(parts),
        productSlice(parts),
        listingSlice(parts),
        supportRecordSlice(parts),
        labelSlice(parts),
        platformTotalSlice(parts),
        enterpriseCountSlice(parts),
        websiteSlice(parts),
        enterpriseToolSlice(parts),
        marketProgrammeSlice(parts),
        marketNoticeSlice(parts),
        sellerReportSlice(parts),
        livestreamSlice(parts),
        slice({ routes: {}, handlers: {}, follows: [followUnits(parts.units)] }),
      ]
    },
  })
}
