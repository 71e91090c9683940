import type { Items } from '../items.ts'

/** Since when the old boundaries are told of; they are older. */
export const SINCE = '2020-01-01'

type Unit = Items['units'][number]

const PROVINCES = [
  { code: '38', kind: 'tỉnh', name: 'Thanh Hóa' },
  { code: '54', kind: 'tỉnh', name: 'Phú Yên' },
  { code: '66', kind: 'tỉnh', name: 'Đắk Lắk' },
]
const DISTRICTS = [
  { code: '394', kind: 'huyện', name: 'Yên Định', parentCode: '38' },
  { code: '397', kind: 'huyện', name: 'Triệu Sơn', parentCode: '38' },
  { code: '399', kind: 'huyện', name: 'Hoằng Hóa', parentCode: '38' },
]

export type Commune = { code: string; kind: string; name: string; parentCode: string; homes: number }

/** Real communes of May 2025 under what they lay in; of Phú Yên three, without their districts. Homes are invented. */
export const COMMUNES: readonly Commune[] = [
  { code: '15712', kind: 'xã', name: 'Văn Sơn', parentCode: '397', homes: 40 },
  { code: '15715', kind: 'xã', name: 'Thái Hòa', parentCode: '397', homes: 30 },
  { code: '15718', kind: 'thị trấn', name: 'Nưa', parentCode: '397', homes: 20 },
  { code: '15664', kind: 'thị trấn', name: 'Triệu Sơn', parentCode: '397', homes: 25 },
  { code: '15691', kind: 'xã', name: 'Minh Sơn', parentCode: '397', homes: 15 },
  { code: '15700', kind: 'xã', name: 'Dân Lực', parentCode: '397', homes: 15 },
  { code: '15703', kind: 'xã', name: 'Dân Lý', parentCode: '397', homes: 15 },
  { code: '15706', kind: 'xã', name: 'Dân Quyền', parentCode: '397', homes: 15 },
  { code: '15865', kind: 'thị trấn', name: 'Bút Sơn', parentCode: '399', homes: 25 },
  { code: '15928', kind: 'xã', name: 'Hoằng Đức', parentCode: '399', homes: 10 },
  { code: '15937', kind: 'xã', name: 'Hoằng Hà', parentCode: '399', homes: 10 },
  { code: '15940', kind: 'xã', name: 'Hoằng Đạt', parentCode: '399', homes: 15 },
  { code: '15946', kind: 'xã', name: 'Hoằng Đạo', parentCode: '399', homes: 20 },
  { code: '15952', kind: 'xã', name: 'Hoằng Đồng', parentCode: '399', homes: 20 },
  { code: '15445', kind: 'xã', name: 'Định Tăng', parentCode: '394', homes: 10 },
  { code: '15463', kind: 'xã', name: 'Định Long', parentCode: '394', homes: 15 },
  { code: '15466', kind: 'xã', name: 'Định Liên', parentCode: '394', homes: 10 },
  { code: '15469', kind: 'thị trấn', name: 'Quán Lào', parentCode: '394', homes: 20 },
  { code: '22240', kind: 'phường', name: 'Phú Lâm', parentCode: '54', homes: 16 },
  { code: '22252', kind: 'xã', name: 'Hòa Bình 1', parentCode: '54', homes: 10 },
  { code: '22255', kind: 'thị trấn', name: 'Phú Thứ', parentCode: '54', homes: 14 },
]

/** Each commune has one hamlet here. */
export function hamletOf(commune: string): string {
  return `${commune}.01`
}

export function unitItems(): Unit[] {
  const hamlets = COMMUNES.map(({ code }) => {
    return { code: hamletOf(code), level: 'hamlet' as const, kind: 'thôn', name: '1', parentCode: code }
  })
  return [
    ...PROVINCES.map((province) => ({ ...province, level: 'province' as const, parentCode: null })),
    ...DISTRICTS.map((district) => ({ ...district, level: 'district' as const })),
    ...COMMUNES.map(({ homes: _homes, ...commune }) => ({ ...commune, level: 'commune' as const })),
    ...hamlets,
  ].map((unit) => ({ ...unit, validFrom: SINCE }))
}
