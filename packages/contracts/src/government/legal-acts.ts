import { z } from 'zod'
import { LegalActId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { defineRegister } from '../register/define-register.ts'
import { openText } from '../text.ts'
import { Day } from '../time.ts'

/** From when to when an act holds; null where it does not say. */
const Validity = z
  .strictObject({ since: Day, until: Day.nullable().default(null) })
  .nullable()
  .default(null)

/** What titles, plans and bodies rest on. Issuer, number and date are one act, whoever records it and however it is spelled. */
export const legalActs = defineRegister({
  service: 'government',
  thing: 'legalAct',
  things: 'legal-acts',
  called: 'legal act',
  titles: { vi: { all: 'Văn bản', one: 'Văn bản' }, en: { all: 'Legal acts', one: 'Legal act' } },
  id: LegalActId,
  within: 'unitCode',
  readFromBeneath: true,
  since: { vi: 'Vào sổ ngày', en: 'Entered on' },
  fields: {
    number: openText(60).meta({ examples: ['749/QĐ-TTg'] }),
    kind: z
      .enum([
        ...(['law', 'decree', 'circular', 'directive', 'decision', 'resolution', 'plan'] as const),
        ...(['guideline', 'official_letter', 'other'] as const),
      ])
      .meta({ id: 'LegalActKind' }),
    issuer: openText(200).meta({ description: 'The authority, never a person' }),
    date: Day.meta({ description: 'When it was signed' }),
    subject: openText(500).meta({ description: 'What it is about' }),
    validity: Validity,
  },
  dayRules: { date: 'precedes', 'validity.since': 'any', 'validity.until': 'any' },
  life: lifecycle({ recorded: ['withdrawn'], withdrawn: ['recorded'] }),
  stateWords: { recorded: 'đã vào sổ', withdrawn: 'ghi nhầm' },
  published: ['kind', 'date', 'validity'],
  personal: [],
  searched: ['subject', 'number', 'issuer'],
  columns: [
    { path: 'number', vi: 'Số văn bản', en: 'Number' },
    {
      ...{ path: 'kind', vi: 'Loại văn bản', en: 'Kind' },
      words: {
        law: 'luật',
        decree: 'nghị định',
        circular: 'thông tư',
        directive: 'chỉ thị',
        decision: 'quyết định',
        resolution: 'nghị quyết',
        plan: 'kế hoạch',
        guideline: 'hướng dẫn',
        official_letter: 'công văn',
        other: 'khác',
      },
    },
    { path: 'issuer', vi: 'Cơ quan ban hành', en: 'Issuer' },
    { path: 'date', vi: 'Ngày ban hành', en: 'Issued on' },
    { path: 'subject', vi: 'Trích yếu', en: 'Subject' },
    { path: 'validity.since', vi: 'Có hiệu lực từ', en: 'Valid from' },
    { path: 'validity.until', vi: 'Không còn hiệu lực từ ngày', en: 'No longer valid from' },
  ],
  example: {
    ...{ unitCode: '31027', since: '2026-03-10', number: '749/QĐ-TTg', kind: 'decision' },
    ...{ issuer: 'Thủ tướng Chính phủ', date: '2020-06-03' },
    ...{ subject: 'Chương trình Chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030' },
    validity: { since: '2020-06-03' },
  },
  refusals: { 'act-recorded': 409 },
  stateRefusals: { 'act-recorded': 409 },
})
