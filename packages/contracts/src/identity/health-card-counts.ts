import { z } from 'zod'
import { HealthCardCountId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { defineRegister } from '../register/define-register.ts'
import { openText } from '../text.ts'

/**
 * How many health cards were issued, a number for each year: nobody counts them from homes. Of a commune there is one, or one
 * of each of its hamlets: a sum of both would count cards twice.
 */
export const healthCardCounts = defineRegister({
  service: 'identity',
  thing: 'healthCardCount',
  things: 'health-card-counts',
  called: 'health card count',
  titles: {
    vi: { all: 'Số thẻ BHYT đã cấp', one: 'Số thẻ BHYT đã cấp' },
    en: { all: 'Health cards issued', one: 'Health cards issued' },
  },
  id: HealthCardCountId,
  within: 'unitCode',
  readFromBeneath: true,
  since: { vi: 'Ngày có số', en: 'Known since' },
  fields: {
    year: z
      .int()
      .min(1995, 'a year from 1995 on')
      .max(2200, 'a year up to 2200')
      .meta({ examples: [2026] }),
    issued: z
      .int()
      .min(0)
      .max(10_000_000)
      .meta({ description: 'Cards that hold in that year', examples: [18250] }),
    source: openText(160).meta({ description: 'Who says so', examples: ['BHXH cơ sở U Minh Thượng'] }),
  },
  life: lifecycle({ recorded: ['withdrawn'], withdrawn: ['recorded'] }),
  stateWords: { recorded: 'đã ghi', withdrawn: 'ghi nhầm' },
  published: ['year', 'issued'],
  personal: [],
  searched: ['source'],
  columns: [
    { path: 'year', vi: 'Năm', en: 'Year' },
    { path: 'issued', vi: 'Số thẻ', en: 'Cards' },
    { path: 'source', vi: 'Nguồn', en: 'Source' },
  ],
  example: { unitCode: '31027', since: '2026-01-01', year: 2026, issued: 18250, source: 'BHXH cơ sở U Minh Thượng' },
  refusals: { 'wrong-level': 422, 'year-known': 409, 'counted-twice': 409 },
  stateRefusals: { 'year-known': 409, 'counted-twice': 409 },
})
