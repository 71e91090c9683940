import { buildTree } from '@lantoa/units/tree'
import { hamletCode } from '@lantoa/units/unit'
import { describe, expect, test } from 'vitest'
import { TODAY, unitState } from '../../test/sample-tree.ts'
import { createUnitSearch } from './search.ts'

const at = { level: undefined, on: TODAY, limit: 10 }
const tree = buildTree([
  unitState({ code: '25', name: 'Phú Thọ' }),
  unitState({ code: '17', name: 'Hòa Bình', validTo: '2025-07-01' }),
  unitState({ code: '00100', name: 'Hoà Bình', kind: 'phường', parentCode: '25' }),
  unitState({ code: '00101', name: 'Hòa Bình', parentCode: '25' }),
  unitState({ code: '00102', name: 'Hòa Bình Thượng', parentCode: '25' }),
  unitState({ code: '00103', name: 'Tân Hòa', parentCode: '25' }),
  unitState({ code: '00104', name: 'Bình Hòa', parentCode: '25' }),
  unitState({ code: '10888', name: 'Cẩm Giang', parentCode: '25' }),
  unitState({ code: '10903', name: 'Cẩm Giàng', parentCode: '25' }),
  unitState({ code: '00101.02', name: '2', kind: 'ấp', parentCode: '00101' }),
  unitState({ code: '00101.03', name: "Buôn H'Đơk", kind: 'buôn', parentCode: '00101' }),
  unitState({ code: '00101.04', name: '10', kind: 'ấp', parentCode: '00101' }),
  unitState({ code: '91', name: 'An Giang' }),
  unitState({ code: '31027', name: 'U Minh Thượng', parentCode: '91' }),
  unitState({ code: '30760', name: 'Rạch Giá', kind: 'phường', parentCode: '91' }),
  unitState({ code: '31078', name: 'Phú Quốc', kind: 'đặc khu', parentCode: '91' }),
  unitState({ code: '79', name: 'Hồ Chí Minh', kind: 'thành phố' }),
  unitState({ code: '26740', name: 'Sài Gòn', kind: 'phường', parentCode: '79' }),
  unitState({ code: '66', name: 'Đắk Lắk' }),
  unitState({ code: '24490', name: "Cư M'gar", parentCode: '66' }),
  unitState({ code: '24193', name: "Ea H'leo", parentCode: '66' }),
  unitState({ code: '52', name: 'Gia Lai' }),
  unitState({ code: '21583', name: 'Quy Nhơn', kind: 'phường', parentCode: '52' }),
  unitState({ code: '21589', name: 'Mỹ Lộc', parentCode: '52' }),
  unitState({ code: '21590', name: 'Mĩ Lộc', parentCode: '52' }),
])
const search = createUnitSearch(() => tree)
const codes = (q: string, more = {}) => codesIn(search({ q, ...at, ...more }))

test.each<[string, string[]]>([
  ['hoa binh', ['00100', '00101', '00102', '00104', '17']],
  ['HÒA BÌNH', ['00101', '00100', '00102', '00104', '17']],
  ['Hoà Bình', ['00100', '00101', '00102', '00104', '17']],
  ['xa hoa b', ['00101', '00102', '00104']],
  ['cam giang', ['10888', '10903']],
  ['cẩm giàng', ['10903', '10888']],
  ['ap 2', ['00101.02']],
  ["h'dok", ['00101.03']],
  ['h’đơ', ['00101.03']],
  ['25', ['25']],
  ['00101', ['00101', '00101.02', '00101.04', '00101.03']],
  ['inh', []],
  ['phu tho', ['25']],
  ['ấp', ['00101.02', '00101.04']],
  ['U Minh Thượng, An Giang', ['31027']],
  ['xã U Minh, tỉnh An Giang', ['31027']],
  ['u minh thuong an giang', ['31027']],
  ['U Minh Thượng, Phú Thọ', []],
  ['u minh thuong phu tho', []],
  ['hoa binh, phu tho', ['00100', '00101', '00102', '00104']],
  ['ap 2, hoa binh, phu tho', ['00101.02']],
  ['Rạch Giá', ['30760']],
  ['P. Rạch Giá', ['30760']],
  ['P.Rạch Giá', ['30760']],
  ['X. Rạch Giá', []],
  ['P. Sài Gòn, TP.HCM', ['26740']],
  ['TP. Hồ Chí Minh', ['79']],
  ['Tp HCM', ['79']],
  ['TPHCM', ['79']],
  ['T. An Giang', ['91']],
  ['ĐK Phú Quốc', ['31078']],
  ['đặc khu phú quốc', ['31078']],
  ['Cu Mgar', ['24490']],
  ['cư m’gar', ['24490']],
  ['cu m gar', ['24490']],
  ['ea hleo', ['24193']],
  ['Ea H-leo dak lak', ['24193']],
  ['Daklak', ['66']],
  ['dakla', ['66']],
  ['Qui Nhơn', ['21583']],
  ['\u0110ắk Lắk'.replace('\u0110', '\u00d0'), ['66']],
  ['my loc', ['21589', '21590']],
  ['mi loc', ['21590', '21589']],
  [',', []],
  ['.', []],
])('%s', (q, expected) => {
  expect(codes(q)).toEqual(expected)
})

test('only of a level, on a day, and as many as asked for', () => {
  expect(codes('hoa binh', { on: '2025-01-01', level: 'province' })).toEqual(['17'])
  expect(codes('hoa binh', { limit: 2 })).toEqual(['00100', '00101'])
})

test('units of before come last, once, and not under the name that they still have', () => {
  const old = { level: undefined, on: TODAY, limit: 10 }
  const ended = { validFrom: '2004-01-01', validTo: '2020-01-01' }
  const history = buildTree([
    unitState({ code: '38', name: 'Thanh Hóa' }),
    unitState({ code: '15712', name: 'Văn Sơn', parentCode: '38', ...ended }),
    unitState({ code: '15712', name: 'Văn Sơn', kind: 'phường', parentCode: '38', validTo: '2025-07-01' }),
    unitState({ code: '15715', name: 'Tân Ninh', parentCode: '38', ...ended }),
    unitState({ code: '15715', name: 'Tân Ninh', kind: 'phường', parentCode: '38' }),
    unitState({ code: '15800', name: 'Văn Sơn Đông', parentCode: '38', validTo: null }),
    unitState({ code: '15801', name: 'Văn Sơn', parentCode: '38', validFrom: '2027-01-01' }),
    unitState({ code: '15802', name: 'Văn Sơn', parentCode: '38', validFrom: '2025-01-01', validTo: '2025-01-01' }),
  ])
  const find = (q: string, on = TODAY) =>
    createUnitSearch(() => history)({ q, ...old, on }).map(({ code, kind }) => `${code} ${kind}`)
  expect(find('van son')).toEqual(['15800 xã', '15712 phường'])
  expect(find('văn sơn, thanh hóa')).toEqual(['15800 xã', '15712 phường'])
  expect(find('tan ninh')).toEqual(['15715 phường'])
  expect(find('van son', '2019-01-01')).toEqual(['15712 xã'])
})

describe('over 100,000 units', () => {
  const communes = Array.from({ length: 3321 }, (_, index) => String(10_000 + index))
  const hamlets = Array.from({ length: 100_000 }, (_, index) => {
    const parentCode = communes[index % communes.length] ?? ''
    const number = Math.floor(index / communes.length) + 1
    return unitState({ code: hamletCode(parentCode, number), name: `${number}`, parentCode })
  })
  let large = buildTree([
    unitState({ code: '38' }),
    ...communes.map((code) => unitState({ code, parentCode: '38' })),
    ...hamlets,
  ])
  const searchLarge = createUnitSearch(() => large)
  const find = (q: string) => codesIn(searchLarge({ q, ...at }))
  find('warm')

  test('a hamlet registered meanwhile is found a moment later', async () => {
    large = large.withRows([unitState({ code: '10000.99', name: 'Mới Toanh', parentCode: '10000' })])
    await expect.poll(() => find('moi toanh'), { timeout: 15_000 }).toEqual(['10000.99'])
  })
})

function codesIn(units: readonly { code: string }[]): string[] {
  return units.map(({ code }) => code)
}
