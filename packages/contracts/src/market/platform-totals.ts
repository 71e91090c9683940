import { z } from 'zod'
import { PlatformTotalId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { defineRegister } from '../register/define-register.ts'
import { openTextOrNone } from '../text.ts'
import { Count, CountedYear, Dong } from './amounts.ts'
import { PLATFORM_WORDS, Platform } from './platforms.ts'

/**
 * What a platform says of a unit for a month: how many, and never who. All three are of that month alone, so months add up;
 * what there was before the first month that is known stands in that one.
 */
export const platformTotals = defineRegister({
  service: 'market',
  thing: 'platformTotal',
  things: 'platform-totals',
  called: 'total of a platform',
  titles: {
    vi: { all: 'Số liệu sàn thương mại', one: 'Số liệu sàn thương mại' },
    en: { all: 'Totals of platforms', one: 'Total of a platform' },
  },
  id: PlatformTotalId,
  within: 'unitCode',
  readFromBeneath: true,
  since: { vi: 'Ngày có số', en: 'Known since' },
  fields: {
    platform: Platform,
    year: CountedYear,
    month: z
      .int()
      .min(1)
      .max(12)
      .meta({ examples: [2] }),
    buyerAccounts: Count.meta({ description: 'Accounts of buyers that were opened in the month', examples: [420] }),
    completedOrders: Count.meta({ description: 'Orders that were completed in the month', examples: [1_310] }),
    orderValue: Dong.meta({ description: 'What those orders were worth, in whole đồng', examples: [185_000_000] }),
    source: openTextOrNone(160).default('').meta({ description: 'Who says so' }),
  },
  life: lifecycle({ recorded: ['withdrawn'], withdrawn: ['recorded'] }),
  stateWords: { recorded: 'đã ghi', withdrawn: 'ghi nhầm' },
  published: ['platform', 'year', 'month', 'buyerAccounts', 'completedOrders', 'orderValue'],
  personal: [],
  searched: ['platform', 'source'],
  columns: [
    { path: 'platform', vi: 'Sàn', en: 'Platform', words: PLATFORM_WORDS },
    { path: 'year', vi: 'Năm', en: 'Year' },
    { path: 'month', vi: 'Tháng', en: 'Month' },
    { path: 'buyerAccounts', vi: 'Tài khoản mua mới', en: 'New buyer accounts' },
    { path: 'completedOrders', vi: 'Đơn hàng thành công', en: 'Completed orders' },
    { path: 'orderValue', vi: 'Giá trị giao dịch (đồng)', en: 'Value of orders (đồng)' },
    { path: 'source', vi: 'Nguồn số liệu', en: 'Source' },
  ],
  example: {
    ...{ unitCode: '31027', since: '2026-03-17', platform: 'postmart', year: 2026, month: 2 },
    ...{ buyerAccounts: 420, completedOrders: 1_310, orderValue: 185_000_000, source: 'Bưu điện tỉnh' },
  },
  refusals: { 'period-ahead': 422, 'month-known': 409, 'counted-at-another-level': 409 },
  stateRefusals: { 'month-known': 409, 'counted-at-another-level': 409 },
})
