import { z } from 'zod'
import { LegalActId, UnitTitleId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { defineRegister } from '../register/define-register.ts'
import { openTextOrNone } from '../text.ts'

/** What a unit was recognised as, or classed as, in a year; it ends on the day of the state that says so. */
export const unitTitles = defineRegister({
  service: 'government',
  thing: 'unitTitle',
  things: 'unit-titles',
  called: 'title of a unit',
  titles: {
    vi: { all: 'Danh hiệu, phân loại đơn vị', one: 'Danh hiệu, phân loại đơn vị' },
    en: { all: 'Titles of units', one: 'Title of a unit' },
  },
  id: UnitTitleId,
  within: 'unitCode',
  readFromBeneath: true,
  since: { vi: 'Có hiệu lực từ', en: 'In force from' },
  fields: {
    title: z
      .enum(['smart_village', 'modern_smart_rural_commune', 'rural', 'mountain', 'island', 'remote'])
      .meta({ id: 'UnitTitleName' }),
    year: z.int().min(2000).max(2100).meta({ description: 'The year for which it was given' }),
    actId: LegalActId.nullable().default(null).meta({ description: 'The act that gave it' }),
    source: openTextOrNone(200).default('').meta({ description: 'Where it stands, beside that act' }),
  },
  life: lifecycle({ held: ['ended', 'withdrawn'], ended: ['held', 'withdrawn'], withdrawn: ['held'] }),
  stateWords: { held: 'đang giữ', ended: 'đã hết', withdrawn: 'ghi nhầm' },
  published: ['title', 'year', 'actId'],
  personal: [],
  searched: ['source'],
  columns: [
    {
      ...{ path: 'title', vi: 'Danh hiệu, phân loại', en: 'Title' },
      words: {
        smart_village: 'thôn thông minh',
        modern_smart_rural_commune: 'xã nông thôn mới thông minh',
        rural: 'nông thôn',
        mountain: 'miền núi',
        island: 'hải đảo',
        remote: 'vùng sâu vùng xa',
      },
    },
    { path: 'year', vi: 'Năm', en: 'Year' },
    { path: 'actId', vi: 'Văn bản công nhận', en: 'Legal act' },
    { path: 'source', vi: 'Nguồn', en: 'Source' },
  ],
  example: { unitCode: '31027', since: '2025-07-01', title: 'remote', year: 2025 },
  refusals: { 'wrong-level': 422, 'title-recorded': 409, 'unknown-act': 422 },
  stateRefusals: { 'title-recorded': 409 },
})
