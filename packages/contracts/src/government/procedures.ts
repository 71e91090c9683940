import { z } from 'zod'
import { ProcedureId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { defineRegister } from '../register/define-register.ts'
import { code, openNote, openText, openTextOrNone } from '../text.ts'

/** The code of a procedure as the national catalogue has it, such as 2.000635. */
export const ProcedureCode = code(
  /^[0-9A-Z]+([.-][0-9A-Z]+)*$/,
  'capital letters and digits with points between them, such as 2.000635',
)
  .max(60)
  .meta({ description: 'Code of a procedure in the national catalogue', examples: ['2.000635'] })

/** How far a procedure is offered online: fully is what was called level 4, partly level 3. */
export const ProcedureForm = z.enum(['fully_online', 'partly_online', 'none']).meta({ id: 'ProcedureForm' })

/** What citizens can ask of offices: what they bring, pay and wait for. Everybody is answered from these words. */
export const procedures = defineRegister({
  service: 'government',
  thing: 'procedure',
  things: 'procedures',
  called: 'procedure',
  titles: {
    vi: { all: 'Thủ tục hành chính', one: 'Thủ tục hành chính' },
    en: { all: 'Procedures', one: 'Procedure' },
  },
  id: ProcedureId,
  within: 'unitCode',
  readFromBeneath: true,
  since: { vi: 'Áp dụng từ ngày', en: 'In force since' },
  fields: {
    code: ProcedureCode,
    name: openText(300).meta({ examples: ['Cấp bản sao trích lục hộ tịch'] }),
    sector: openText(120).meta({ examples: ['Hộ tịch'] }),
    form: ProcedureForm,
    documents: openNote(4_000).default('').meta({ description: 'What has to be brought' }),
    fee: z.int().min(0).max(1_000_000_000).nullable().default(null).meta({ description: 'In đồng; null: not told' }),
    days: z
      .int()
      .min(0)
      .max(365)
      .nullable()
      .default(null)
      .meta({ description: 'Working days until the result; 0: on the same day; null: not told' }),
    filedAt: openTextOrNone(300).default('').meta({ description: 'Where it is filed' }),
    steps: openNote(4_000).default('').meta({ description: 'What is done, in its order' }),
  },
  life: lifecycle({ active: ['withdrawn'], withdrawn: ['active'] }),
  stateWords: { active: 'đang áp dụng', withdrawn: 'đã bãi bỏ' },
  published: ['code', 'sector', 'form'],
  personal: [],
  searched: ['name', 'code', 'sector'],
  columns: [
    { path: 'code', vi: 'Mã thủ tục', en: 'Procedure code' },
    { path: 'name', vi: 'Tên thủ tục', en: 'Name' },
    { path: 'sector', vi: 'Lĩnh vực', en: 'Sector' },
    {
      ...{ path: 'form', vi: 'Hình thức trực tuyến', en: 'Online form' },
      words: { fully_online: 'toàn trình', partly_online: 'một phần', none: 'không trực tuyến' },
    },
    { path: 'documents', vi: 'Thành phần hồ sơ', en: 'Documents', lines: true },
    { path: 'fee', vi: 'Phí, lệ phí (đồng)', en: 'Fee (đồng)' },
    { path: 'days', vi: 'Số ngày giải quyết', en: 'Working days' },
    { path: 'filedAt', vi: 'Nơi nộp', en: 'Filed at' },
    { path: 'steps', vi: 'Trình tự thực hiện', en: 'Steps', lines: true },
  ],
  example: {
    unitCode: '31027',
    since: '2026-03-10',
    code: '2.000635',
    name: 'Cấp bản sao trích lục hộ tịch',
    sector: 'Hộ tịch',
    form: 'fully_online',
    documents: 'Tờ khai theo mẫu\nGiấy tờ tùy thân',
    fee: 8_000,
    days: 0,
    filedAt: 'Trung tâm Phục vụ hành chính công cấp xã',
    steps: 'Nộp tờ khai\nNhận kết quả trong ngày',
  },
  refusals: { 'procedure-code-taken': 409 },
  stateRefusals: { 'procedure-code-taken': 409 },
})
