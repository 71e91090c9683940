import type { EventData } from '@lantoa/contracts/define-event'
import { listings } from '@lantoa/contracts/market/listings'
import { lastOcopDay, products } from '@lantoa/contracts/market/products'
import { sellers } from '@lantoa/contracts/market/sellers'
import { supportRecords } from '@lantoa/contracts/market/support-records'
import { intersect } from '@lantoa/units/intervals'
import { addDays, type Day } from '@lantoa/vietnam/days'
import { distinctStock, since, stock } from './measure.ts'
import { daysAs, isAs, placeOn } from './registers.ts'
import { source } from './source.ts'

type Seller = EventData<typeof sellers.changed>
type Product = EventData<typeof products.changed>
type Listing = EventData<typeof listings.changed>
type Support = EventData<typeof supportRecords.changed>

export const sellerSource = source(sellers.changed, [
  // Also those who stopped: who was helped is counted for good.
  stock('sellers', 'seller', 'người bán từng ghi nhận', (seller: Seller & { since: Day }) => [
    { unit: placeOn(seller, seller.since), days: since(seller.since) },
  ]),
])

export const productSource = source(products.changed, [
  stock('ocop-products', 'product', 'sản phẩm OCOP còn hiệu lực', ({ ocop, ...product }: Product) => {
    if (!ocop) return []
    const valid = [{ from: ocop.decidedOn, until: addDays(lastOcopDay(ocop), 1) }]
    return daysAs(product, 'sold').map((stretch) => ({ ...stretch, days: intersect(stretch.days, valid) }))
  }),
])

export const listingSource = source(listings.changed, [
  distinctStock('products-listed', 'product', 'sản phẩm đang được niêm yết', (listing: Listing) =>
    isAs(listing, 'withdrawn')
      ? []
      : daysAs(listing, 'open').map((stretch) => ({ ...stretch, key: listing.productId })),
  ),
])

/** From the first day on, whatever becomes of the seller: the count is cumulative. */
export const supportRecordSource = source(supportRecords.changed, [
  distinctStock('sellers-supported', 'seller', 'người bán đã được hỗ trợ', (support: Support & { since: Day }) =>
    isAs(support, 'withdrawn')
      ? []
      : [{ unit: placeOn(support, support.since), days: since(support.since), key: support.sellerId }],
  ),
])
