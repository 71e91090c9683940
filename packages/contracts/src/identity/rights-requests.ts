import { EXTENSION_DAYS, rightsClocks, STOPPING } from '@lantoa/vietnam/rights-clocks'
import { z } from 'zod'
import { ResidentId, RightsRequestId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { defineRegister } from '../register/define-register.ts'
import { Day } from '../time.ts'

export const RightsRequestKind = z.enum(['see', 'correct', 'delete', ...STOPPING]).meta({
  id: 'RightsRequestKind',
  description: 'What a person asks for of the data on them; `withdraw`: a consent is taken back',
})
export type RightsRequestKind = z.output<typeof RightsRequestKind>

/**
 * What people ask for of the data on them, by the id of a resident: answered within two working days, and what has to
 * stop stops within 15 days, or within 20 where others process the data too.
 */
export const rightsRequests = defineRegister({
  service: 'identity',
  thing: 'rightsRequest',
  things: 'rights-requests',
  called: 'rights request',
  titles: {
    vi: { all: 'Yêu cầu về dữ liệu cá nhân', one: 'Yêu cầu về dữ liệu cá nhân' },
    en: { all: 'Requests about personal data', one: 'Request about personal data' },
  },
  id: RightsRequestId,
  within: 'unitCode',
  since: { vi: 'Ngày nhận', en: 'Received on' },
  fields: {
    residentId: ResidentId.meta({ description: 'Whose data it is about' }),
    kind: RightsRequestKind,
    takenAt: z
      .enum(['office', 'door', 'post', 'online'])
      .default('office')
      .meta({ id: 'RightsRequestTaken', description: 'Where it was taken; at a door it is handed on' }),
    withOthers: z
      .boolean()
      .default(false)
      .meta({ description: 'Whether others process the data too, who have to be told to stop' }),
    extendedBy: z
      .int()
      .min(1)
      .max(EXTENSION_DAYS)
      .nullable()
      .default(null)
      .meta({ description: 'By how many days the one extension lets processing go on' }),
    refusedFor: z
      .enum(['legal_hold', 'not_identified', 'not_theirs', 'needed_by_law'])
      .nullable()
      .default(null)
      .meta({ id: 'RightsRefusal', description: 'Why it is refused; said before it is' }),
  },
  derived: {
    fields: {
      answerBy: Day.meta({ description: 'Day by which it is answered: two working days' }),
      stopBy: Day.nullable().meta({ description: 'Day by which processing stops, where it has to' }),
    },
    of: ({ kind, since, withOthers, extendedBy }) =>
      rightsClocks({
        ...{ kind: String(kind), since: String(since), withOthers: withOthers === true },
        extendedBy: Number(extendedBy ?? 0),
      }),
  },
  overdue: { vi: 'Quá hạn trả lời', en: 'Answer overdue' },
  life: lifecycle({
    received: ['in_progress', 'withdrawn'],
    in_progress: ['answered', 'refused', 'withdrawn'],
    answered: ['in_progress'],
    refused: ['in_progress'],
    withdrawn: ['received'],
  }),
  stateWords: {
    received: 'đã nhận',
    in_progress: 'đang xử lý',
    answered: 'đã trả lời',
    refused: 'từ chối',
    withdrawn: 'người dân rút lại',
  },
  published: ['kind'],
  personal: [],
  searched: ['kind', 'takenAt'],
  columns: [
    { path: 'residentId', vi: 'Mã nhân khẩu', en: 'Resident' },
    {
      ...{ path: 'kind', vi: 'Yêu cầu', en: 'Request' },
      words: {
        ...{ see: 'xem dữ liệu', correct: 'sửa dữ liệu', delete: 'xóa dữ liệu', restrict: 'hạn chế xử lý' },
        ...{ object: 'phản đối xử lý', withdraw: 'rút sự đồng ý' },
      },
    },
    {
      ...{ path: 'takenAt', vi: 'Nhận tại', en: 'Taken at' },
      words: { office: 'trụ sở', door: 'tại nhà', post: 'bưu điện', online: 'trực tuyến' },
    },
    { path: 'withOthers', vi: 'Có bên khác xử lý', en: 'Others process it' },
    { path: 'answerBy', vi: 'Hạn trả lời', en: 'Answer by' },
    { path: 'stopBy', vi: 'Hạn ngừng xử lý', en: 'Stop by' },
    { path: 'extendedBy', vi: 'Gia hạn thêm (ngày)', en: 'Extended by (days)' },
    {
      ...{ path: 'refusedFor', vi: 'Lý do từ chối', en: 'Refused for' },
      words: {
        ...{ legal_hold: 'đang bị giữ theo lệnh', not_identified: 'chưa xác minh người yêu cầu' },
        ...{ not_theirs: 'không phải dữ liệu của họ', needed_by_law: 'luật buộc phải giữ' },
      },
    },
  ],
  example: {
    unitCode: '31027',
    since: '2026-03-17',
    residentId: '01990f3e-7c1a-7000-8000-0000000000d1',
    kind: 'see',
  },
  refusals: { 'unknown-resident': 422, 'nothing-to-extend': 422 },
  stateRefusals: { 'reason-needed': 422, 'not-erased': 409 },
})
