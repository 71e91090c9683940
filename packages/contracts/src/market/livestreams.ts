import { z } from 'zod'
import { LivestreamId, SellerId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { defineRegister } from '../register/define-register.ts'
import { openText } from '../text.ts'
import { Count, Dong } from './amounts.ts'
import { PLATFORM_WORDS, Platform } from './platforms.ts'

/** Whether a point of the checklist was looked at and found in order. */
const checked = (description: string) => z.boolean().default(false).meta({ description })

/** What was sold live, by whom, and whether the host was who the law asks for. */
export const livestreams = defineRegister({
  service: 'market',
  thing: 'livestream',
  things: 'livestreams',
  called: 'livestream',
  titles: {
    vi: { all: 'Phiên bán hàng trực tiếp', one: 'Phiên bán hàng trực tiếp' },
    en: { all: 'Livestreams', one: 'Livestream' },
  },
  id: LivestreamId,
  within: 'unitCode',
  since: { vi: 'Ngày', en: 'Day' },
  fields: {
    page: openText(160).meta({ description: 'Where it was shown', examples: ['Khóm Tân Phước'] }),
    platform: Platform,
    sellerId: SellerId.nullable().default(null).meta({ description: 'Who sold, where it is a seller on record' }),
    followers: Count.meta({ description: 'Who follows the page' }),
    sales: Dong.meta({ description: 'What was sold, in whole đồng' }),
    identityVerified: checked('The platform has verified who the host is'),
    pageRegistered: checked('The page is registered or notified'),
    goodsInvoiced: checked('The goods have invoices or papers of their origin'),
    pricesShown: checked('Prices were shown'),
  },
  life: lifecycle({ recorded: ['withdrawn'], withdrawn: ['recorded'] }),
  stateWords: { recorded: 'đã ghi', withdrawn: 'ghi nhầm' },
  published: ['platform', 'sellerId', 'followers', 'sales', 'identityVerified'],
  personal: ['page'],
  searched: ['page'],
  columns: [
    { path: 'page', vi: 'Trang, kênh', en: 'Page' },
    { path: 'platform', vi: 'Nền tảng', en: 'Platform', words: PLATFORM_WORDS },
    { path: 'sellerId', vi: 'Mã người bán', en: 'Seller' },
    { path: 'followers', vi: 'Người theo dõi', en: 'Followers' },
    { path: 'sales', vi: 'Doanh thu (đồng)', en: 'Sales (đồng)' },
    { path: 'identityVerified', vi: 'Người bán đã xác thực danh tính', en: 'Identity verified' },
    { path: 'pageRegistered', vi: 'Trang đã đăng ký, thông báo', en: 'Page registered' },
    { path: 'goodsInvoiced', vi: 'Hàng có hóa đơn, nguồn gốc', en: 'Goods have invoices' },
    { path: 'pricesShown', vi: 'Niêm yết giá', en: 'Prices shown' },
  ],
  example: {
    ...{ unitCode: '31027.07', since: '2026-03-17', page: 'Khóm Tân Phước', platform: 'tiktok', followers: 20_400 },
    ...{ sales: 12_500_000, identityVerified: true, pageRegistered: true, goodsInvoiced: true, pricesShown: false },
  },
  refusals: { 'unknown-seller': 422 },
})
