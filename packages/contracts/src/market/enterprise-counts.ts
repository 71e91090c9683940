import { EnterpriseCountId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { defineRegister } from '../register/define-register.ts'
import { openTextOrNone } from '../text.ts'
import { Count, CountedYear } from './amounts.ts'

/** How many enterprises a unit has in a year, how many of them are new, and how many of the new ones were helped to go digital. */
export const enterpriseCounts = defineRegister({
  service: 'market',
  thing: 'enterpriseCount',
  things: 'enterprise-counts',
  called: 'number of enterprises',
  titles: {
    vi: { all: 'Số doanh nghiệp', one: 'Số doanh nghiệp' },
    en: { all: 'Numbers of enterprises', one: 'Number of enterprises' },
  },
  id: EnterpriseCountId,
  within: 'unitCode',
  readFromBeneath: true,
  since: { vi: 'Tính đến ngày', en: 'As of' },
  fields: {
    year: CountedYear,
    active: Count.meta({ description: 'Enterprises that are active in the year', examples: [86] }),
    founded: Count.meta({ description: 'Enterprises that were founded in the year', examples: [9] }),
    supported: Count.meta({ description: 'Of those, how many were helped to go digital', examples: [6] }),
    source: openTextOrNone(160).default('').meta({ description: 'Where the numbers stand' }),
  },
  life: lifecycle({ recorded: ['withdrawn'], withdrawn: ['recorded'] }),
  stateWords: { recorded: 'đã ghi', withdrawn: 'ghi nhầm' },
  published: ['year', 'active', 'founded', 'supported'],
  personal: [],
  searched: ['source'],
  columns: [
    { path: 'year', vi: 'Năm', en: 'Year' },
    { path: 'active', vi: 'Đang hoạt động', en: 'Active' },
    { path: 'founded', vi: 'Thành lập mới', en: 'Founded' },
    { path: 'supported', vi: 'Thành lập mới được hỗ trợ', en: 'Founded and supported' },
    { path: 'source', vi: 'Nguồn số liệu', en: 'Source' },
  ],
  example: {
    ...{ unitCode: '31027', since: '2026-03-17', year: 2026, active: 86, founded: 9, supported: 6 },
    source: 'Phòng Kinh tế',
  },
  refusals: { 'period-ahead': 422, 'more-than-all': 422, 'year-counted': 409, 'counted-at-another-level': 409 },
  stateRefusals: { 'year-counted': 409, 'counted-at-another-level': 409 },
})
