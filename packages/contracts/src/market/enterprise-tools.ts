import { z } from 'zod'
import { EnterpriseToolId, SellerId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { defineRegister } from '../register/define-register.ts'
import { openText } from '../text.ts'
import { Day } from '../time.ts'
import { CountedYear } from './amounts.ts'

const Tool = z
  .enum(['management', 'production', 'sales', 'e_invoice', 'accounting'])
  .meta({ id: 'EnterpriseToolKind', description: 'For what a platform is used' })

/** For what an enterprise or a trader uses platforms in a year, as asked once a year: for nothing is an answer too. */
export const enterpriseTools = defineRegister({
  service: 'market',
  thing: 'enterpriseTool',
  things: 'enterprise-tools',
  called: 'tools of an enterprise',
  titles: {
    vi: { all: 'Nền tảng số của doanh nghiệp', one: 'Nền tảng số của doanh nghiệp' },
    en: { all: 'Tools of enterprises', one: 'Tools of an enterprise' },
  },
  id: EnterpriseToolId,
  within: 'unitCode',
  since: { vi: 'Ngày hỏi', en: 'Asked on' },
  fields: {
    name: openText(160).meta({ description: 'What it is called', examples: ['Công ty TNHH Khóm U Minh'] }),
    kind: z
      .enum(['enterprise', 'cooperative', 'household_business', 'trader'])
      .meta({ id: 'EnterpriseKind', description: 'Only enterprises are measured' }),
    sellerId: SellerId.nullable().default(null).meta({ description: 'The seller that it is, where it is one' }),
    year: CountedYear,
    tools: z
      .array(Tool)
      .max(Tool.options.length)
      .refine((all) => new Set(all).size === all.length, 'each once')
      .default([])
      .meta({ description: 'For what it uses platforms; none: for nothing' }),
    usedSince: Day.nullable().default(null).meta({ description: 'Since when it uses the first of them' }),
  },
  life: lifecycle({ recorded: ['withdrawn'], withdrawn: ['recorded'] }),
  stateWords: { recorded: 'đã ghi', withdrawn: 'ghi nhầm' },
  dayRules: { usedSince: 'precedes' },
  published: ['kind', 'sellerId', 'year', 'tools'],
  personal: ['name'],
  searched: ['name'],
  columns: [
    { path: 'name', vi: 'Tên', en: 'Name' },
    {
      ...{ path: 'kind', vi: 'Loại', en: 'Kind' },
      words: {
        ...{ enterprise: 'doanh nghiệp', cooperative: 'hợp tác xã', household_business: 'hộ kinh doanh' },
        trader: 'tiểu thương',
      },
    },
    { path: 'sellerId', vi: 'Mã người bán', en: 'Seller' },
    { path: 'year', vi: 'Năm', en: 'Year' },
    {
      ...{ path: 'tools', vi: 'Dùng nền tảng số cho', en: 'Uses platforms for' },
      words: {
        ...{ management: 'quản trị', production: 'sản xuất', sales: 'bán hàng' },
        ...{ e_invoice: 'hóa đơn điện tử', accounting: 'kế toán' },
      },
    },
    { path: 'usedSince', vi: 'Bắt đầu dùng từ ngày', en: 'Used since' },
  ],
  example: {
    ...{ unitCode: '31027', since: '2026-03-17', name: 'Công ty TNHH Khóm U Minh', kind: 'enterprise', year: 2026 },
    ...{ tools: ['sales', 'e_invoice'], usedSince: '2025-08-01' },
  },
  refusals: { 'period-ahead': 422, 'unknown-seller': 422, 'enterprise-known': 409 },
  stateRefusals: { 'enterprise-known': 409 },
})
