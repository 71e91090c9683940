import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import { livestreams } from '@lantoa/contracts/market/livestreams'
import { findSellers, refuseSeller } from '../sellers/known-sellers.ts'

export const livestream = registerTable(livestreams, {
  ...{ page: 'text', platform: 'text', sellerId: 'uuid', followers: 'integer', sales: 'bigint' },
  ...{ identityVerified: 'boolean', pageRegistered: 'boolean', goodsInvoiced: 'boolean', pricesShown: 'boolean' },
})

/** What was sold live, with the checklist of its host. */
export const livestreamSlice = (parts: ServiceParts) =>
  register(parts, livestreams, {
    table: livestream,
    look: findSellers,
    check: (thing, { facts, ...judged }) => refuseSeller(thing, facts, judged),
  })
