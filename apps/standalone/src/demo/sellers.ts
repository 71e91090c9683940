import { addDays } from '@lantoa/vietnam/days'
import { demoId } from './ids.ts'
import type { Items } from './items.ts'
import { SINCE, TOUR_HAMLET } from './places.ts'

const OCOP = { score: 76.5, decision: '2150/QĐ-UBND', decidedOn: '2025-11-20' }
const SOLD = [
  {
    seller: 'Vườn khóm ông Tư',
    kind: 'individual',
    trade: 'farmer',
    product: 'Khóm sấy dẻo',
    ocop: OCOP,
    on: ['postmart', 'voso'],
  },
  {
    seller: 'Mật ong Minh Thuận',
    kind: 'cooperative',
    trade: 'farmer',
    product: 'Mật ong rừng tràm',
    ocop: OCOP,
    on: ['postmart'],
  },
  {
    seller: 'Tiệm mắm Cô Năm',
    kind: 'household_business',
    trade: 'workshop',
    product: 'Mắm cá lóc',
    ocop: null,
    on: ['facebook'],
  },
  { seller: 'Đan lát Bà Sáu', kind: 'individual', trade: 'weaver', product: 'Giỏ lục bình', ocop: null, on: [] },
] as const

/** Four who sell in one hamlet: one of them on no platform yet. */
export function createSellers(): Items['sellers'] {
  return SOLD.map(({ seller, kind, trade }, index) => ({
    ...{ sellerId: demoId('seller', index), hamletCode: TOUR_HAMLET, since: addDays(SINCE, 30 + index) },
    ...{ name: seller, kind, trade, startedIn: 2010 + index },
  }))
}

export function createProducts(): Items['products'] {
  return SOLD.map(({ product, trade, ocop }, index) => ({
    ...{ productId: demoId('product', index), sellerId: demoId('seller', index), hamletCode: TOUR_HAMLET },
    ...{ since: addDays(SINCE, 40 + index), name: product, ofFarm: trade === 'farmer', ocop },
  }))
}

/** A product on two platforms counts once. */
export function createListings(): Items['listings'] {
  return SOLD.flatMap(({ on }, index) =>
    on.map((platform, which) => ({
      ...{ listingId: demoId('listing', index * 10 + which), productId: demoId('product', index), platform },
      ...{ hamletCode: TOUR_HAMLET, since: addDays(SINCE, 160 + index * 3 + which) },
    })),
  )
}

export function createSupportRecords(): Items['supportRecords'] {
  return SOLD.flatMap(({ on }, index) =>
    on.length === 0
      ? []
      : (['account', 'listing'] as const).map((kind, which) => ({
          ...{ supportRecordId: demoId('supportRecord', index * 10 + which), sellerId: demoId('seller', index), kind },
          ...{ hamletCode: TOUR_HAMLET, since: addDays(SINCE, 155 + index * 3 + which) },
        })),
  )
}
