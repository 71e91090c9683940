import { z } from 'zod'
import { ListingId, ProductId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { defineRegister } from '../register/define-register.ts'
import { openTextOrNone } from '../text.ts'
import { PLATFORM_WORDS, Platform } from './platforms.ts'

/** What is offered where: a product on a platform, from a day on: one listing, which is opened and closed. Several listings of a product count once. */
export const listings = defineRegister({
  service: 'market',
  thing: 'listing',
  things: 'listings',
  called: 'listing',
  titles: { vi: { all: 'Hàng đăng bán trên mạng', one: 'Hàng đăng bán' }, en: { all: 'Listings', one: 'Listing' } },
  id: ListingId,
  within: 'hamletCode',
  since: { vi: 'Đăng bán từ ngày', en: 'Listed since' },
  fields: {
    productId: ProductId.meta({ description: 'What is offered' }),
    platform: Platform,
    asOcop: z
      .boolean()
      .default(false)
      .meta({ description: 'It is offered with its OCOP stars, which must be valid on its first day' }),
    title: openTextOrNone(160).default('').meta({ description: 'How the page calls it, where that is another name' }),
  },
  life: lifecycle({ open: ['closed', 'withdrawn'], closed: ['open', 'withdrawn'], withdrawn: [] }),
  stateWords: { open: 'đang đăng bán', closed: 'đã gỡ', withdrawn: 'ghi nhầm' },
  published: ['productId', 'platform', 'asOcop'],
  personal: [],
  searched: ['title', 'platform'],
  columns: [
    { path: 'productId', vi: 'Mã sản phẩm', en: 'Product' },
    { path: 'platform', vi: 'Nền tảng', en: 'Platform', words: PLATFORM_WORDS },
    { path: 'asOcop', vi: 'Đăng là hàng OCOP', en: 'As OCOP' },
    { path: 'title', vi: 'Tên trên trang bán', en: 'Title' },
  ],
  example: {
    ...{ hamletCode: '31027.07', since: '2026-03-17', productId: '01990f3e-7c1a-7000-8000-0000000000f2' },
    platform: 'postmart',
  },
  refusals: { 'unknown-product': 422, 'ocop-expired': 422, 'listing-known': 409 },
})
