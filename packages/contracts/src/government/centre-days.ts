import { z } from 'zod'
import { CentreDayId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { defineRegister } from '../register/define-register.ts'
import { openTextOrNone } from '../text.ts'
import { Day } from '../time.ts'

const Count = z.int().min(0).max(100_000)

/** What a public service centre counts on a day, where its dossiers are mirrored from nowhere. */
export const centreDays = defineRegister({
  service: 'government',
  thing: 'centreDay',
  things: 'centre-days',
  called: 'centre day',
  titles: {
    vi: { all: 'Số liệu ngày của trung tâm', one: 'Số liệu ngày của trung tâm' },
    en: { all: 'Centre days', one: 'Centre day' },
  },
  id: CentreDayId,
  within: 'unitCode',
  since: { vi: 'Ngày lập', en: 'Reported on' },
  fields: {
    day: Day.meta({ description: 'Which day is counted' }),
    received: Count.meta({ description: 'Dossiers received on the day', examples: [42] }),
    online: Count.meta({ description: 'Of these, filed online', examples: [18] }),
    resolved: Count.meta({ description: 'Dossiers resolved on the day', examples: [40] }),
    onTime: Count.meta({ description: 'Of these, on time', examples: [39] }),
    source: openTextOrNone(200).default('').meta({ description: 'Where the numbers stand' }),
  },
  dayRules: { day: 'precedes' },
  life: lifecycle({ recorded: ['withdrawn'], withdrawn: ['recorded'] }),
  stateWords: { recorded: 'đã ghi', withdrawn: 'ghi nhầm' },
  published: ['day', 'received', 'online', 'resolved', 'onTime'],
  personal: [],
  searched: ['source'],
  columns: [
    { path: 'day', vi: 'Ngày', en: 'Day' },
    { path: 'received', vi: 'Tiếp nhận', en: 'Received' },
    { path: 'online', vi: 'Nộp trực tuyến', en: 'Filed online' },
    { path: 'resolved', vi: 'Đã giải quyết', en: 'Resolved' },
    { path: 'onTime', vi: 'Đúng hạn', en: 'On time' },
    { path: 'source', vi: 'Nguồn số liệu', en: 'Source' },
  ],
  example: {
    ...{
      unitCode: '31027',
      since: '2026-03-18',
      day: '2026-03-17',
      received: 42,
      online: 18,
      resolved: 40,
      onTime: 39,
    },
    source: 'Sổ tiếp nhận của trung tâm',
  },
  refusals: { 'wrong-level': 422, 'part-over-whole': 422, 'day-counted': 409, 'mirror-exists': 409 },
  stateRefusals: { 'day-counted': 409, 'mirror-exists': 409 },
})
