import { z } from 'zod'
import { SellerId, SellerReportId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { defineRegister } from '../register/define-register.ts'
import { Count, CountedYear } from './amounts.ts'

const People = z.int().min(0).max(100_000)

/** What a seller says of the own week or month: a series of its own, which is never added to what platforms say. */
export const sellerReports = defineRegister({
  service: 'market',
  thing: 'sellerReport',
  things: 'seller-reports',
  called: 'report of a seller',
  titles: {
    vi: { all: 'Người bán tự báo', one: 'Bản tự báo' },
    en: { all: 'Reports of sellers', one: 'Report of a seller' },
  },
  id: SellerReportId,
  within: 'hamletCode',
  since: { vi: 'Ngày báo', en: 'Reported on' },
  fields: {
    sellerId: SellerId.meta({ description: 'Who reports' }),
    year: CountedYear.meta({ description: 'Of a week its year by ISO 8601' }),
    period: z.enum(['week', 'month']).meta({ id: 'SellerReportPeriod', description: 'For how long it speaks' }),
    number: z
      .int()
      .min(1)
      .max(53)
      .meta({ description: 'Which week of the year by ISO 8601, or which month', examples: [2] }),
    orders: Count,
    income: z.enum(['under_5m', 'from_5m', 'from_10m', 'from_20m', 'from_50m']).meta({
      id: 'IncomeBand',
      description: 'What was taken in: less than 5 million đồng, or at least so many',
    }),
    followers: Count.meta({ description: 'Who follows the pages on which is sold' }),
    permanentJobs: People.default(0).meta({ description: 'Who works there all the time' }),
    seasonalJobs: People.default(0).meta({ description: 'Who works there for a season' }),
    sellsAbroad: z.boolean().default(false),
  },
  life: lifecycle({ recorded: ['withdrawn'], withdrawn: ['recorded'] }),
  stateWords: { recorded: 'đã ghi', withdrawn: 'ghi nhầm' },
  published: ['sellerId', 'year', 'period', 'number', 'orders', 'income', 'followers', 'permanentJobs', 'seasonalJobs'],
  personal: [],
  searched: ['period', 'income'],
  columns: [
    { path: 'sellerId', vi: 'Mã người bán', en: 'Seller' },
    { path: 'year', vi: 'Năm', en: 'Year' },
    { path: 'period', vi: 'Kỳ', en: 'Period', words: { week: 'tuần', month: 'tháng' } },
    { path: 'number', vi: 'Tuần, tháng số', en: 'Number of the period' },
    { path: 'orders', vi: 'Số đơn hàng', en: 'Orders' },
    {
      ...{ path: 'income', vi: 'Mức thu', en: 'Income' },
      words: {
        ...{ under_5m: 'dưới 5 triệu', from_5m: 'từ 5 triệu', from_10m: 'từ 10 triệu' },
        ...{ from_20m: 'từ 20 triệu', from_50m: 'từ 50 triệu' },
      },
    },
    { path: 'followers', vi: 'Người theo dõi', en: 'Followers' },
    { path: 'permanentJobs', vi: 'Lao động thường xuyên', en: 'Permanent jobs' },
    { path: 'seasonalJobs', vi: 'Lao động thời vụ', en: 'Seasonal jobs' },
    { path: 'sellsAbroad', vi: 'Bán ra nước ngoài', en: 'Sells abroad' },
  ],
  example: {
    ...{ hamletCode: '31027.07', since: '2026-03-17', sellerId: '01990f3e-7c1a-7000-8000-0000000000e1' },
    ...{ year: 2026, period: 'month', number: 2, orders: 36, income: 'from_10m', followers: 2_400 },
    ...{ permanentJobs: 2, seasonalJobs: 1, sellsAbroad: false },
  },
  refusals: { 'no-such-period': 422, 'period-ahead': 422, 'unknown-seller': 422, 'report-known': 409 },
  stateRefusals: { 'report-known': 409 },
})
