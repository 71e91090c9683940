import { refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { type Cited, findCited, refuseUnseen } from '@lantoa/chassis/register/cited'
import type { Judged } from '@lantoa/chassis/register/decide'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import type { Thing } from '@lantoa/chassis/register/thing'
import { listings } from '@lantoa/contracts/market/listings'
import { lastOcopDay, products } from '@lantoa/contracts/market/products'
import { product } from '../products/products.ts'

export const listing = registerTable(listings, {
  ...{ productId: 'uuid', platform: 'text', asOcop: 'boolean', title: 'text' },
})

/** What is offered where: of a product and a platform one listing, which is opened and closed. */
export const listingSlice = (parts: ServiceParts) =>
  register(parts, listings, {
    table: listing,
    once: {
      ...{ by: ['productId', 'platform'], code: 'listing-known', pointer: '/platform' },
      detail: 'The product has a listing on this platform already: open that one again.',
    },
    look: (tx, said) => findCited(tx, product, said, 'productId'),
    check: (thing, judged) => refuseProduct(thing, judged) ?? refuseExpired(thing, judged),
  })

function refuseProduct(thing: Thing, { facts, ...judged }: Judged<Cited>) {
  return refuseUnseen(thing, products, { field: 'productId', code: 'unknown-product', cited: facts }, judged)
}

/** Who offers a product with its stars has a certificate that is good on the first day. */
function refuseExpired({ productId, asOcop, since }: Thing, { facts }: Judged<Cited>) {
  if (asOcop !== true) return undefined
  const ocop = facts.get(String(productId))?.ocop as Parameters<typeof lastOcopDay>[0] | null | undefined
  if (ocop && ocop.decidedOn <= since && since <= lastOcopDay(ocop)) return undefined
  return refuse('ocop-expired', `The product has no OCOP certificate that is good on ${since}.`, { pointer: '/asOcop' })
}
