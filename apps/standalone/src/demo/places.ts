import type { Items } from './items.ts'

/** Boundaries of the reform of 2025-07-01; hamlets were registered on the same day. */
export const SINCE = '2025-07-01'

type Commune = {
  code: string
  provinceCode: string
  name: string
  nameEn: string
  hamletKind: string
  hamlets: number
}

const PROVINCES = [
  { code: '91', kind: 'tỉnh', name: 'An Giang', nameEn: 'An Giang' },
  { code: '38', kind: 'tỉnh', name: 'Thanh Hóa', nameEn: 'Thanh Hoa' },
  { code: '66', kind: 'tỉnh', name: 'Đắk Lắk', nameEn: 'Dak Lak' },
  { code: '22', kind: 'tỉnh', name: 'Quảng Ninh', nameEn: 'Quang Ninh' },
] as const

/** Five real communes; how many hamlets they have is invented. */
export const COMMUNES: readonly Commune[] = [
  { code: '31027', provinceCode: '91', name: 'U Minh Thượng', nameEn: 'U Minh Thuong', hamletKind: 'ấp', hamlets: 14 },
  { code: '31018', provinceCode: '91', name: 'An Minh', nameEn: 'An Minh', hamletKind: 'ấp', hamlets: 13 },
  { code: '15865', provinceCode: '38', name: 'Hoằng Hóa', nameEn: 'Hoang Hoa', hamletKind: 'thôn', hamlets: 13 },
  { code: '24259', provinceCode: '66', name: 'Quảng Phú', nameEn: 'Quang Phu', hamletKind: 'buôn', hamlets: 3 },
  { code: '06895', provinceCode: '22', name: 'Đầm Hà', nameEn: 'Dam Ha', hamletKind: 'thôn', hamlets: 3 },
]

/** What became of Văn Sơn; it has no hamlets yet. */
const TAN_NINH = { code: '15715', provinceCode: '38', name: 'Tân Ninh', nameEn: 'Tan Ninh' }

/** Hamlets are often called by a number; this one has a name, and the tour of the README goes through it. */
export const TOUR_HAMLET = '31027.07'
const TOUR_HAMLET_NAME = 'Minh Thuận B'
const TOUR_HOUSEHOLDS = 120
const AVERAGE_HOUSEHOLDS = 48

export type Hamlet = { code: string; kind: string; name: string; commune: Commune; households: number }

/** Every hamlet of the demo, with how many homes it has: about two thousand in all. */
export const HAMLETS: readonly Hamlet[] = COMMUNES.flatMap((commune) =>
  Array.from({ length: commune.hamlets }, (_, index) => hamletOf(commune, index + 1)),
)

function hamletOf(commune: Commune, number: number): Hamlet {
  const code = `${commune.code}.${String(number).padStart(2, '0')}`
  const isTour = code === TOUR_HAMLET
  return {
    code,
    kind: commune.hamletKind,
    name: isTour ? TOUR_HAMLET_NAME : String(number),
    commune,
    households: isTour ? TOUR_HOUSEHOLDS : AVERAGE_HOUSEHOLDS - 6 + ((number * 5) % 13),
  }
}

/** Of what newspapers wrote before the communes changed: here nobody lives there. The older provinces and districts are older. */
const EARLIER = { validFrom: '2020-01-01', validTo: SINCE }
const EARLIER_UNITS: Items['units'] = [
  {
    ...{ code: '38', level: 'province', kind: 'tỉnh', name: 'Thanh Hóa', parentCode: null, ...EARLIER },
    successors: wholly('38'),
  },
  { code: '397', level: 'district', kind: 'huyện', name: 'Triệu Sơn', parentCode: '38', ...EARLIER },
  {
    ...{ code: '15712', level: 'commune', kind: 'xã', name: 'Văn Sơn', parentCode: '397', ...EARLIER },
    successors: wholly('15715'),
  },
]

/** Provinces and communes, as the national list has them: importing it later changes nothing. */
export function unitItems(): Items['units'] {
  const provinces = PROVINCES.map((province) => ({ ...province, level: 'province' as const, parentCode: null }))
  const communes = [...COMMUNES, TAN_NINH].map(({ code, name, nameEn, provinceCode }) => {
    return { code, level: 'commune' as const, kind: 'xã', name, nameEn, parentCode: provinceCode }
  })
  return [...[...provinces, ...communes].map((unit) => ({ ...unit, validFrom: SINCE })), ...EARLIER_UNITS]
}

function wholly(code: string) {
  return [{ code, validFrom: SINCE, extent: 'full' as const }]
}

export function hamletItems(): Items['hamlets'] {
  return HAMLETS.map(({ code, kind, name }) => ({ hamletCode: code, kind, name, validFrom: SINCE }))
}
