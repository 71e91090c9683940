import { OfficeCountId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { defineRegister } from '../register/define-register.ts'
import { openTextOrNone } from '../text.ts'
import { count, Month } from './counted.ts'

/** How the office of a unit itself worked in a month, without those of the units beneath: one for each month. */
export const officeCounts = defineRegister({
  service: 'government',
  thing: 'officeCount',
  things: 'office-counts',
  called: 'count of office work',
  titles: {
    vi: { all: 'Số liệu điều hành', one: 'Số liệu điều hành' },
    en: { all: 'Numbers of office work', one: 'Numbers of office work' },
  },
  id: OfficeCountId,
  within: 'unitCode',
  since: { vi: 'Ngày có số', en: 'Known since' },
  fields: {
    month: Month,
    officials: count('Officials at the end of the month'),
    withAccount: count('Those of them with a work account'),
    organisations: count('Organisations of the unit that have documents'),
    linked: count('Those of them that are linked to the document system'),
    meetings: count('Meetings held in the month'),
    meetingsOnline: count('Those of them that were held online'),
    source: openTextOrNone(200).default('').meta({ description: 'Where the numbers stand' }),
  },
  life: lifecycle({ recorded: ['withdrawn'], withdrawn: ['recorded'] }),
  stateWords: { recorded: 'đã ghi', withdrawn: 'ghi nhầm' },
  published: ['month', 'officials', 'withAccount', 'organisations', 'linked', 'meetings', 'meetingsOnline'],
  personal: [],
  searched: ['source'],
  columns: [
    { path: 'month', vi: 'Tháng', en: 'Month' },
    { path: 'officials', vi: 'Cán bộ, công chức', en: 'Officials' },
    { path: 'withAccount', vi: 'Có tài khoản công vụ', en: 'With a work account' },
    { path: 'organisations', vi: 'Cơ quan, đơn vị', en: 'Organisations' },
    { path: 'linked', vi: 'Đã kết nối quản lý văn bản', en: 'Linked to the document system' },
    { path: 'meetings', vi: 'Cuộc họp', en: 'Meetings' },
    { path: 'meetingsOnline', vi: 'Họp trực tuyến', en: 'Meetings online' },
    { path: 'source', vi: 'Nguồn số liệu', en: 'Source' },
  ],
  example: {
    ...{ unitCode: '31027', since: '2026-03-02', month: '2026-02', officials: 42, withAccount: 42 },
    ...{ organisations: 9, linked: 8, meetings: 14, meetingsOnline: 6, source: 'Văn phòng HĐND và UBND xã' },
  },
  refusals: { 'month-counted': 409, 'month-ahead': 422, 'numbers-contradict': 422 },
  stateRefusals: { 'month-counted': 409 },
})
