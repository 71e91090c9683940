import { MarketNoticeId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { defineRegister } from '../register/define-register.ts'
import { openText, openTextOrNone } from '../text.ts'
import { Day } from '../time.ts'
import { Dong } from './amounts.ts'

/** What something costs by now, who looks for it or for somebody to sell with: told to everybody in the unit. */
export const marketNotices = defineRegister({
  service: 'market',
  thing: 'marketNotice',
  things: 'market-notices',
  called: 'market notice',
  titles: {
    vi: { all: 'Thông tin thị trường', one: 'Tin thị trường' },
    en: { all: 'Market notices', one: 'Market notice' },
  },
  id: MarketNoticeId,
  within: 'unitCode',
  readFromBeneath: true,
  since: { vi: 'Ngày', en: 'Day' },
  fields: {
    product: openText(120).meta({ examples: ['Khóm'] }),
    per: openText(30).meta({ description: 'For how much of it the prices are', examples: ['kg'] }),
    priceFrom: Dong.nullable().default(null),
    priceTo: Dong.nullable().default(null),
    demand: openTextOrNone(300)
      .default('')
      .meta({ description: 'Who needs how much', examples: ['Vựa cần 5 tấn mỗi tuần'] }),
    partner: openTextOrNone(300)
      .default('')
      .meta({ description: 'With whom somebody looks for work', examples: ['Tìm hộ trồng liên kết'] }),
    source: openText(160).meta({ examples: ['Ban quản lý chợ'] }),
    validUntil: Day.nullable().default(null).meta({ description: 'The last day on which it holds' }),
  },
  dayRules: { validUntil: 'lies-ahead' },
  life: lifecycle({ open: ['closed', 'withdrawn'], closed: ['open'], withdrawn: ['open'] }),
  stateWords: { open: 'còn hiệu lực', closed: 'đã hết', withdrawn: 'ghi nhầm' },
  published: ['priceFrom', 'priceTo', 'validUntil'],
  personal: [],
  searched: ['product', 'source'],
  columns: [
    { path: 'product', vi: 'Sản phẩm', en: 'Product' },
    { path: 'per', vi: 'Đơn vị tính', en: 'Per' },
    { path: 'priceFrom', vi: 'Giá từ (đồng)', en: 'Price from (đồng)' },
    { path: 'priceTo', vi: 'Giá đến (đồng)', en: 'Price to (đồng)' },
    { path: 'demand', vi: 'Nhu cầu', en: 'Demand' },
    { path: 'partner', vi: 'Tìm đối tác', en: 'Partner wanted' },
    { path: 'source', vi: 'Nguồn tin', en: 'Source' },
    { path: 'validUntil', vi: 'Có giá trị đến ngày', en: 'Valid until' },
  ],
  example: {
    ...{ unitCode: '31027', since: '2026-03-17', product: 'Khóm', per: 'kg', priceFrom: 9_000, priceTo: 11_000 },
    ...{ demand: 'Vựa cần 5 tấn mỗi tuần', source: 'Ban quản lý chợ', validUntil: '2026-12-31' },
  },
  refusals: { 'price-range-reversed': 422 },
})
