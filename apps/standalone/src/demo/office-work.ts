import { addMonths, dayOf, monthStart } from '@lantoa/vietnam/days'
import { demoId } from './ids.ts'
import type { Items } from './items.ts'
import { COMMUNES } from './places.ts'

const PROVINCE = '91'
const SINCE = '2025-07-01'
/** So many months that are over have numbers, and so has the one that lasts: of officials there are numbers for today. */
const MONTHS = [-3, -2, -1, 0]

/** What is counted of each commune in each of the months. */
function eachMonth<Item>(now: Date, count: (unitCode: string, month: string, number: number) => Item): Item[] {
  return COMMUNES.flatMap(({ code }, place) =>
    MONTHS.map((months, index) => {
      const month = addMonths(monthStart(dayOf(now)), months).slice(0, 'YYYY-MM'.length)
      return count(code, month, place * MONTHS.length + index)
    }),
  )
}

export function createDocumentCounts(now: Date): Items['documentCounts'] {
  return eachMonth(now, (unitCode, month, number) => ({
    ...{ documentCountId: demoId('documentCount', number), unitCode, since: dayOf(now), month },
    ...{ sent: 300 + 7 * number, received: 610 + 9 * number, outgoing: 310 + 7 * number },
    ...{ signedOutgoing: 298 + 7 * number, nonConfidential: 890 + 16 * number, online: 870 + 16 * number },
    source: 'Hệ thống quản lý văn bản',
  }))
}

export function createOfficeCounts(now: Date): Items['officeCounts'] {
  return eachMonth(now, (unitCode, month, number) => ({
    ...{ officeCountId: demoId('officeCount', number), unitCode, since: dayOf(now), month },
    ...{ officials: 42, withAccount: 38 + (number % 5), organisations: 9, linked: 8 },
    ...{ meetings: 12 + (number % 4), meetingsOnline: 4 + (number % 3), source: 'Văn phòng HĐND và UBND xã' },
  }))
}

type DigitalService = Omit<Items['digitalServices'][number], 'digitalServiceId' | 'since'>

const SERVICES: readonly DigitalService[] = [
  {
    ...{ unitCode: PROVINCE, name: 'Cổng dịch vụ công trực tuyến của tỉnh', kind: 'website', topic: 'public_services' },
    ...{ url: 'https://dichvucong.tinh.example', owner: 'Văn phòng UBND tỉnh' },
  },
  {
    ...{ unitCode: PROVINCE, name: 'Trang phản ánh hiện trường của tỉnh', kind: 'feedback_site', topic: 'other' },
    ...{ url: 'https://phananh.tinh.example', owner: 'Trung tâm điều hành thông minh' },
  },
  {
    ...{ unitCode: PROVINCE, name: 'Sàn thương mại điện tử nông sản của tỉnh', kind: 'website', topic: 'e_commerce' },
    ...{ url: 'https://nongsan.tinh.example', owner: 'Sở Công Thương' },
  },
  {
    ...{ unitCode: PROVINCE, name: 'Cổng thông tin việc làm của tỉnh', kind: 'website', topic: 'jobs' },
    ...{ url: 'https://vieclam.tinh.example', owner: 'Trung tâm dịch vụ việc làm' },
  },
  {
    ...{ unitCode: '31027', name: 'Zalo xã U Minh Thượng', kind: 'zalo_oa', topic: 'public_services' },
    ...{ url: 'https://zalo.me/uminhthuong', owner: 'UBND xã U Minh Thượng' },
  },
]

export function createDigitalServices(): Items['digitalServices'] {
  return SERVICES.map((one, place) => ({
    ...{ digitalServiceId: demoId('digitalService', place), since: SINCE, ...one },
  }))
}

export function createCentreChecks(now: Date): Items['centreChecks'] {
  const day = dayOf(now)
  return COMMUNES.map(({ code: unitCode }, place) => ({
    ...{ centreCheckId: demoId('centreCheck', place), unitCode, since: day, day },
    ...{ network: true, devices: true, queue: place === 0, rating: true },
    queueNote: place === 0 ? '' : 'Máy lấy số đang sửa',
  }))
}

export function createSchools(): Items['schools'] {
  const school = { unitCode: '31027', since: SINCE }
  return [
    {
      ...{ ...school, schoolId: demoId('school', 0), name: 'Trường Tiểu học U Minh Thượng 1', level: 'primary' },
      ...{ qualitySoftwareSince: '2025-09-05', parentAppSince: '2025-09-15', parentApp: 'Sổ liên lạc điện tử' },
    },
    { ...school, schoolId: demoId('school', 1), name: 'Trường THCS U Minh Thượng', level: 'lower_secondary' },
    { ...school, schoolId: demoId('school', 2), name: 'Trường Mầm non U Minh Thượng', level: 'preschool' },
  ]
}
