import { addDays } from '@lantoa/vietnam/days'
import { demoId } from './ids.ts'
import type { Items } from './items.ts'
import { COMMUNES, SINCE, TOUR_HAMLET } from './places.ts'

const YEAR = 2025
const MONTHS = [9, 10, 11, 12] as const
const PLATFORMS = ['postmart', 'voso', 'tiktok'] as const
/** When numbers of a year are told: in the first days of the next. */
const TOLD = `${YEAR + 1}-01-05`
const COMMUNE = '31027'

/** Three platforms in each commune, each month somewhat more than the month before. */
export function createPlatformTotals(): Items['platformTotals'] {
  return COMMUNES.flatMap(({ code: unitCode }, place) =>
    PLATFORMS.flatMap((platform, which) =>
      MONTHS.map((month, index) => {
        const completedOrders = 40 + place * 7 + which * 25 + index * 12
        return {
          platformTotalId: demoId('platformTotal', place * 100 + which * 10 + index),
          ...{ unitCode, since: TOLD, platform, year: YEAR, month },
          ...{ buyerAccounts: 12 + place + which * 5 + index * 3, completedOrders },
          ...{ orderValue: completedOrders * 185_000, source: 'Sở Công Thương' },
        }
      }),
    ),
  )
}

export function createEnterpriseCounts(): Items['enterpriseCounts'] {
  return COMMUNES.map(({ code: unitCode }, place) => ({
    ...{ enterpriseCountId: demoId('enterpriseCount', place), unitCode, since: TOLD, year: YEAR },
    ...{ active: 6 + place * 2, founded: 4 + place, supported: 3 + place, source: 'Phòng Kinh tế' },
  }))
}

const ENTERPRISES = [
  { name: 'Công ty TNHH Khóm U Minh', tools: ['management', 'sales', 'e_invoice', 'accounting'] },
  { name: 'Công ty TNHH Mật ong Minh Thuận', tools: ['sales', 'e_invoice'] },
  { name: 'Công ty Cổ phần Tôm lúa', tools: ['production', 'accounting'] },
  { name: 'Doanh nghiệp tư nhân Vật liệu Kênh Ba', tools: [] },
] as const

/** Of four that were asked one uses nothing yet. */
export function createEnterpriseTools(): Items['enterpriseTools'] {
  return ENTERPRISES.map(({ name, tools }, index) => ({
    ...{ enterpriseToolId: demoId('enterpriseTool', index), unitCode: COMMUNE, since: TOLD, year: YEAR },
    ...{ name, kind: 'enterprise', tools: [...tools], usedSince: tools.length > 0 ? addDays(SINCE, 40) : null },
  }))
}

const SITES = [
  ['Công ty TNHH Khóm U Minh', 'enterprise', 'https://khomuminh.example', 'registered'],
  ['Hợp tác xã Mật ong Minh Thuận', 'cooperative', 'https://matongminhthuan.example', 'notified'],
  ['Tiệm mắm Cô Năm', 'person', 'https://mamconam.example', 'notified'],
  ['Trung tâm Dịch vụ nông nghiệp', 'office', 'https://dichvunongnghiep.example', 'none'],
] as const

export function createWebsites(): Items['websites'] {
  return SITES.map(([name, ownerKind, address, standing], index) => ({
    ...{ websiteId: demoId('website', index), unitCode: COMMUNE, since: addDays(SINCE, 20 + index * 15) },
    ...{ name, ownerKind, address, standing },
  }))
}

const PAGES = [
  { page: 'Khóm Minh Thuận', platform: 'tiktok', followers: 20_400, sales: 12_500_000, goodsInvoiced: true },
  { page: 'Mật ong rừng tràm', platform: 'facebook', followers: 3_150, sales: 4_200_000, goodsInvoiced: false },
] as const

/** Each was looked at: the second one still lacks the papers of its goods. */
export function createLivestreams(): Items['livestreams'] {
  return PAGES.map((shown, index) => ({
    ...{ livestreamId: demoId('livestream', index), unitCode: TOUR_HAMLET, since: addDays(SINCE, 120 + index * 9) },
    ...{ ...shown, identityVerified: true, pageRegistered: true, pricesShown: index === 0 },
  }))
}

export function createMarketProgrammes(): Items['marketProgrammes'] {
  return [
    {
      ...{ marketProgrammeId: demoId('marketProgramme', 0), unitCode: COMMUNE, since: addDays(SINCE, 30) },
      ...{ name: 'Chợ số U Minh Thượng', kind: 'digital_market', place: 'Chợ trung tâm xã' },
    },
    {
      ...{ marketProgrammeId: demoId('marketProgramme', 1), unitCode: '91', since: addDays(SINCE, 60) },
      ...{ name: 'Vé xe buýt trực tuyến', kind: 'online_transport', place: 'Rạch Giá – U Minh Thượng' },
    },
  ]
}

export function createMarketNotices(): Items['marketNotices'] {
  const told = { unitCode: COMMUNE, source: 'Ban quản lý chợ U Minh Thượng' }
  return [
    {
      ...{ marketNoticeId: demoId('marketNotice', 0), ...told, since: addDays(SINCE, 170), product: 'Khóm', per: 'kg' },
      ...{ priceFrom: 9_000, priceTo: 11_000, demand: 'Vựa cần 5 tấn mỗi tuần' },
    },
    {
      ...{ marketNoticeId: demoId('marketNotice', 1), ...told, since: addDays(SINCE, 175), product: 'Mật ong' },
      ...{ per: 'lít', priceFrom: 450_000, priceTo: 520_000, partner: 'Tìm hộ nuôi ong liên kết, có tem truy xuất' },
    },
  ]
}
