import { z } from 'zod'
import { BreachId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { defineRegister } from '../register/define-register.ts'
import { openText, openTextOrNone } from '../text.ts'
import { Instant } from '../time.ts'

/** Within how many hours of its discovery the authority is told of a breach. */
export const HOURS_TO_NOTIFY = 72

/** Whatever the offset that it was written with. */
const InUtc = Instant.overwrite((at) => new Date(at).toISOString())

/** Personal data that got to somebody who may not have them, or were lost: what, how many people, what was done. */
export const breaches = defineRegister({
  service: 'identity',
  thing: 'breach',
  things: 'breaches',
  called: 'breach',
  titles: {
    vi: { all: 'Sự cố dữ liệu cá nhân', one: 'Sự cố dữ liệu cá nhân' },
    en: { all: 'Breaches of personal data', one: 'Breach of personal data' },
  },
  id: BreachId,
  within: 'unitCode',
  since: { vi: 'Ngày xảy ra', en: 'Happened on' },
  fields: {
    kind: z.enum(['lost_device', 'wrong_recipient', 'break_in', 'published', 'lost_data', 'other']).meta({
      id: 'BreachKind',
    }),
    what: openText(500).meta({ description: 'What happened to which data; nobody is named' }),
    people: z.int().min(0).max(10_000_000).meta({ description: 'How many people it is about, as far as known' }),
    discoveredAt: InUtc.meta({ description: 'When somebody found out: the clock of 72 hours begins' }),
    notifiedAt: InUtc.nullable().default(null).meta({ description: 'When the authority was told' }),
    measures: openTextOrNone(500).default('').meta({ description: 'What was done about it' }),
  },
  derived: {
    fields: { notifyBy: Instant.meta({ description: 'Instant by which the authority is told: 72 hours' }) },
    of: ({ discoveredAt }) => ({
      notifyBy: new Date(Date.parse(String(discoveredAt)) + HOURS_TO_NOTIFY * 3_600_000).toISOString(),
    }),
  },
  overdue: { vi: 'Quá hạn thông báo', en: 'Notice overdue' },
  life: lifecycle({ discovered: ['notified', 'closed'], notified: ['closed'], closed: ['discovered'] }),
  stateWords: { discovered: 'đã phát hiện', notified: 'đã thông báo', closed: 'đã xử lý xong' },
  published: ['kind'],
  personal: [],
  searched: ['kind', 'what', 'measures'],
  columns: [
    {
      ...{ path: 'kind', vi: 'Loại sự cố', en: 'Kind' },
      words: {
        ...{ lost_device: 'mất máy', wrong_recipient: 'gửi nhầm người', break_in: 'bị xâm nhập' },
        ...{ published: 'bị đăng công khai', lost_data: 'mất dữ liệu', other: 'khác' },
      },
    },
    { path: 'what', vi: 'Việc đã xảy ra', en: 'What happened' },
    { path: 'people', vi: 'Số người liên quan', en: 'People' },
    { path: 'discoveredAt', vi: 'Phát hiện lúc', en: 'Discovered at' },
    { path: 'notifyBy', vi: 'Hạn thông báo', en: 'Notify by' },
    { path: 'notifiedAt', vi: 'Đã thông báo lúc', en: 'Notified at' },
    { path: 'measures', vi: 'Biện pháp đã làm', en: 'Measures' },
  ],
  example: {
    unitCode: '31027',
    since: '2026-03-16',
    kind: 'lost_device',
    what: 'Mất một điện thoại của tổ, máy có mã khóa.',
    people: 412,
    discoveredAt: '2026-03-17T01:00:00Z',
  },
  refusals: { 'instant-in-future': 422, 'before-breach': 422, 'before-discovery': 422 },
  stateRefusals: { 'notice-needed': 422 },
})
