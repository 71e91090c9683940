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
])
const search = createUnitSearch(() => tree)
const codes = (q: string, more = {}) => codesIn(search({ q, ...at, ...more }))

test.each<[string, string[]]>([
  ['hoa binh', ['00100', '00101', '00102', '00104']],
  ['HÒA BÌNH', ['00101', '00100', '00102', '00104']],
  ['Hoà Bình', ['00100', '00101', '00102', '00104']],
  ['xa hoa b', ['00101', '00102', '00104']],
  ['cam giang', ['10888', '10903']],
  ['cẩm giàng', ['10903', '10888']],
  ['ap 2', ['00101.02']],
  ["h'dok", ['00101.03']],
  ['h’đ', ['00101.03']],
  ['25', ['25']],
  ['00101', ['00101', '00101.02', '00101.03']],
  ['inh', []],
  ['phu tho', ['25']],
])('%s', (q, expected) => {
  expect(codes(q)).toEqual(expected)
})

test('only of a level, on a day, and as many as asked for', () => {
  expect(codes('hoa binh', { on: '2025-01-01', level: 'province' })).toEqual(['17'])
  expect(codes('hoa binh', { limit: 2 })).toEqual(['00100', '00101'])
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
