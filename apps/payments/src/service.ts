import { type ServiceSettings, type StartedService, startService } from '@lantoa/chassis/process/service'
import { slice } from '@lantoa/chassis/process/slice'
import { askUnits } from '@lantoa/chassis/units/ask-units'
import { followUnits } from '@lantoa/chassis/units/follow-units'
import openapi from '@lantoa/contracts/openapi/payments.json' with { type: 'json' }
import { accountCorrectionRoutes } from '@lantoa/contracts/payments/account-corrections.http'
import { holderRoutes } from '@lantoa/contracts/payments/account-holders.http'
import { accountRoutes } from '@lantoa/contracts/payments/accounts.http'
import { packRoutes } from '@lantoa/contracts/payments/packs.http'
import { payoutListRoutes } from '@lantoa/contracts/payments/payout-lists.http'
import { vietQrRoutes } from '@lantoa/contracts/payments/vietqr.http'
import type { Lantoa } from '@lantoa/sdk/client'
import { followChangedResidents, holders } from './account-holders/account-holders.ts'
import { holderHandlers } from './account-holders/routes.ts'
import { accountHandlers } from './accounts/routes.ts'
import { billSlice, followMergedHomes } from './bills/bills.ts'
import { followHomes } from './known-homes/follow-homes.ts'
import { followResidents } from './known-residents/residents.ts'
import { merchantSlice } from './merchants/merchants.ts'
import { packHandlers } from './packs/routes.ts'
import { payoutListHandlers } from './payout-lists/routes.ts'
import { followErased, followMerged, followMoved, payoutSlice } from './payouts/payouts.ts'
import { personalDataSlice } from './personal-data/routes.ts'
import { vietQrHandlers } from './vietqr/routes.ts'

const migrations = new URL('../migrations/', import.meta.url)

/** Who can pay without cash. Asks identity for residents and teams for units that have not arrived yet. */
export function startPayments(settings: ServiceSettings, { lantoa }: { lantoa: Lantoa }): Promise<StartedService> {
  return startService(settings, {
    name: 'payments',
    migrations,
    openapi,
    fetchUnits: (codes) => askUnits(lantoa.teams, codes),
    slices(parts) {
      const forget = followErased(parts)
      const followPayouts = followMerged(parts)
      const followElsewhere = followMoved(parts)
      const residents = followResidents(
        parts,
        lantoa.identity,
        async (tx, { tracked, erased, merged, moved }, context) => {
          await followChangedResidents(tx, tracked, context)
          await forget(tx, erased, context)
          // Whoever was merged into who is erased stands for themselves.
          await followPayouts(tx, [...merged, ...erased], context)
          await followElsewhere(tx, moved)
        },
      )
      const follows = [followUnits(parts.units), residents.handler, followHomes(parts, followMergedHomes(parts))]
      return [
        slice({
          routes: { ...accountRoutes, ...accountCorrectionRoutes },
          handlers: accountHandlers(parts, residents),
        }),
        slice({ routes: holderRoutes, handlers: holderHandlers(parts), republishes: [holders.republisher] }),
        merchantSlice(parts),
        billSlice(parts),
        payoutSlice(parts),
        slice({ routes: payoutListRoutes, handlers: payoutListHandlers(parts) }),
        slice({ routes: packRoutes, handlers: packHandlers(parts) }),
        personalDataSlice(parts),
        slice({ routes: vietQrRoutes, handlers: vietQrHandlers() }),
        slice({ routes: {}, handlers: {}, follows }),
      ]
    },
  })
}
