import { z } from 'zod'
import { AssistanceId, PersonId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { defineRegister } from '../register/define-register.ts'
import { ProcedureCode } from './procedures.ts'

/** Help with one procedure, at the door or in the centre, and what it spared whoever was helped, who is not named. */
export const assistances = defineRegister({
  service: 'government',
  thing: 'assistance',
  things: 'assistances',
  called: 'assistance',
  titles: {
    vi: { all: 'Lượt hỗ trợ thủ tục', one: 'Lượt hỗ trợ thủ tục' },
    en: { all: 'Assistances', one: 'Assistance' },
  },
  id: AssistanceId,
  within: 'unitCode',
  since: { vi: 'Ngày hỗ trợ', en: 'Day' },
  fields: {
    procedureCode: ProcedureCode.meta({ description: 'Which procedure, by its code' }),
    at: z.enum(['door', 'centre']).meta({ id: 'AssistancePlace', description: 'Where help was given' }),
    result: z.enum(['filed', 'explained', 'not_filed']).meta({ id: 'AssistanceResult' }),
    benefit: z
      .enum(['trip', 'leave_day', 'hours'])
      .nullable()
      .default(null)
      .meta({ id: 'AssistanceBenefit', description: 'What was saved; null: nothing that is known' }),
    hoursSaved: z
      .int()
      .min(1)
      .max(200)
      .nullable()
      .default(null)
      .meta({ description: 'How many hours, where it is hours' }),
    helperId: PersonId.nullable().default(null).meta({ description: 'Who helped; null: who records it' }),
  },
  life: lifecycle({ recorded: ['withdrawn'], withdrawn: ['recorded'] }),
  stateWords: { recorded: 'đã ghi', withdrawn: 'ghi nhầm' },
  published: ['procedureCode', 'at', 'result', 'benefit', 'hoursSaved'],
  personal: [],
  searched: ['procedureCode', 'result'],
  columns: [
    { path: 'procedureCode', vi: 'Mã thủ tục', en: 'Procedure code' },
    { path: 'at', vi: 'Nơi hỗ trợ', en: 'Where', words: { door: 'tại nhà', centre: 'tại trung tâm' } },
    {
      ...{ path: 'result', vi: 'Kết quả', en: 'Result' },
      words: { filed: 'đã nộp hồ sơ', explained: 'đã hướng dẫn', not_filed: 'chưa nộp được' },
    },
    {
      ...{ path: 'benefit', vi: 'Lợi ích', en: 'Benefit' },
      words: { trip: 'bớt một chuyến đi', leave_day: 'bớt một ngày nghỉ', hours: 'bớt giờ chờ' },
    },
    { path: 'hoursSaved', vi: 'Số giờ tiết kiệm', en: 'Hours saved' },
    { path: 'helperId', vi: 'Mã người hỗ trợ', en: 'Helper' },
  ],
  example: {
    unitCode: '31027',
    since: '2026-03-17',
    procedureCode: '2.000635',
    at: 'centre',
    result: 'filed',
    benefit: 'hours',
    hoursSaved: 3,
  },
  refusals: { 'hours-not-saved': 422 },
})
