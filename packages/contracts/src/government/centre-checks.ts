import { z } from 'zod'
import { CentreCheckId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { defineRegister } from '../register/define-register.ts'
import { openTextOrNone } from '../text.ts'
import { Day } from '../time.ts'

const works = (description: string) => z.boolean().meta({ description })
const remark = openTextOrNone(300).default('').meta({ description: 'What was seen' })

/** Whether the public service centre of a commune has what a modern one has, as somebody saw it on a day: one for each day. */
export const centreChecks = defineRegister({
  service: 'government',
  thing: 'centreCheck',
  things: 'centre-checks',
  called: 'check of a public service centre',
  titles: {
    vi: { all: 'Kiểm tra trung tâm phục vụ', one: 'Lần kiểm tra trung tâm phục vụ' },
    en: { all: 'Checks of service centres', one: 'Check of a service centre' },
  },
  id: CentreCheckId,
  within: 'unitCode',
  since: { vi: 'Ngày ghi', en: 'Written down on' },
  fields: {
    day: Day.meta({ description: 'When it was looked at' }),
    network: works('The network is fast enough and stays up'),
    networkNote: remark,
    devices: works('There are enough devices, and they work'),
    devicesNote: remark,
    queue: works('People take a number and are called by it'),
    queueNote: remark,
    rating: works('People can say how they were served'),
    ratingNote: remark,
  },
  life: lifecycle({ recorded: ['withdrawn'], withdrawn: ['recorded'] }),
  stateWords: { recorded: 'đã ghi', withdrawn: 'ghi nhầm' },
  published: ['day', 'network', 'devices', 'queue', 'rating'],
  personal: [],
  searched: ['networkNote', 'devicesNote', 'queueNote', 'ratingNote'],
  columns: [
    { path: 'day', vi: 'Ngày kiểm tra', en: 'Checked on' },
    { path: 'network', vi: 'Đường truyền', en: 'Network' },
    { path: 'networkNote', vi: 'Ghi chú đường truyền', en: 'Note on the network' },
    { path: 'devices', vi: 'Thiết bị', en: 'Devices' },
    { path: 'devicesNote', vi: 'Ghi chú thiết bị', en: 'Note on the devices' },
    { path: 'queue', vi: 'Lấy số tự động', en: 'Queue' },
    { path: 'queueNote', vi: 'Ghi chú lấy số', en: 'Note on the queue' },
    { path: 'rating', vi: 'Đánh giá hài lòng', en: 'Rating' },
    { path: 'ratingNote', vi: 'Ghi chú đánh giá', en: 'Note on the rating' },
  ],
  dayRules: { day: 'precedes' },
  example: {
    ...{
      unitCode: '31027',
      since: '2026-03-10',
      day: '2026-03-10',
      network: true,
      devices: true,
      queue: false,
      rating: true,
    },
    queueNote: 'Máy lấy số đang sửa',
  },
  refusals: { 'centres-in-communes': 422, 'day-checked': 409 },
  stateRefusals: { 'day-checked': 409 },
})
