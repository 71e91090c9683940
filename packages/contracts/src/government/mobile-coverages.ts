import { z } from 'zod'
import { MobileCoverageId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { defineRegister } from '../register/define-register.ts'
import { Day } from '../time.ts'

/** Where an operator has 4G, from which day on: a hamlet has one row of an operator at a time. */
export const mobileCoverages = defineRegister({
  service: 'government',
  thing: 'mobileCoverage',
  things: 'mobile-coverages',
  called: 'mobile coverage',
  titles: { vi: { all: 'Sóng 4G', one: 'Sóng 4G' }, en: { all: '4G coverage', one: '4G coverage' } },
  id: MobileCoverageId,
  within: 'hamletCode',
  since: { vi: 'Có sóng từ ngày', en: '4G since' },
  fields: {
    operator: z.enum(['viettel', 'vnpt', 'mobifone', 'other']).meta({ id: 'MobileOperator' }),
    until: Day.nullable().default(null).meta({ description: 'From which day on there is none any more' }),
  },
  life: lifecycle({ recorded: ['withdrawn'], withdrawn: ['recorded'] }),
  stateWords: { recorded: 'đã ghi', withdrawn: 'ghi nhầm' },
  published: ['operator', 'until'],
  personal: [],
  searched: ['operator'],
  columns: [
    {
      ...{ path: 'operator', vi: 'Nhà mạng', en: 'Operator' },
      words: { viettel: 'Viettel', vnpt: 'VNPT', mobifone: 'MobiFone', other: 'nhà mạng khác' },
    },
    { path: 'until', vi: 'Mất sóng từ ngày', en: 'No 4G from' },
  ],
  example: { hamletCode: '31027.07', since: '2025-09-01', operator: 'viettel' },
  refusals: { 'coverage-recorded': 409 },
})
