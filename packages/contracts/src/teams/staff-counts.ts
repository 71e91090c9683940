import { z } from 'zod'
import { StaffCountId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { defineRegister } from '../register/define-register.ts'
import { openTextOrNone } from '../text.ts'

/** How many officials a unit itself has in a year, without those of the units beneath: by what their training is measured. */
export const staffCounts = defineRegister({
  service: 'teams',
  thing: 'staffCount',
  things: 'staff-counts',
  called: 'number of officials',
  titles: {
    vi: { all: 'Số cán bộ, công chức', one: 'Số cán bộ, công chức' },
    en: { all: 'Numbers of officials', one: 'Number of officials' },
  },
  id: StaffCountId,
  within: 'unitCode',
  since: { vi: 'Tính đến ngày', en: 'As of' },
  fields: {
    year: z.int().min(2020).max(2100).meta({ description: 'For which year it counts' }),
    officials: z.int().min(1).max(1_000_000).meta({ description: 'Officials of the unit itself' }),
    source: openTextOrNone(200).default('').meta({ description: 'Where the number stands' }),
  },
  life: lifecycle({ recorded: ['withdrawn'], withdrawn: ['recorded'] }),
  stateWords: { recorded: 'đã ghi', withdrawn: 'ghi nhầm' },
  published: ['year', 'officials'],
  personal: [],
  searched: ['source'],
  columns: [
    { path: 'year', vi: 'Năm', en: 'Year' },
    { path: 'officials', vi: 'Số người', en: 'Officials' },
    { path: 'source', vi: 'Nguồn số liệu', en: 'Source' },
  ],
  example: { unitCode: '31027', since: '2026-01-15', year: 2026, officials: 42, source: 'Báo cáo biên chế năm 2026' },
  refusals: { 'year-counted': 409 },
})
