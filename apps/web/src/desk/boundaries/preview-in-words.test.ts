import { expect, test } from 'vitest'
import type { Preview } from './change.ts'
import { countsInWords, movesFigure, namesAfter, unitLines } from './preview-in-words.ts'

const label = (code: string, name: string, parentCode: string | null) => {
  return { code, validFrom: '2025-07-01', level: 'commune' as const, kind: 'xã', name, parentCode, validTo: null }
}
const PREVIEW = {
  ended: [
    {
      ...label('15712', 'Văn Sơn', '397'),
      successors: [{ code: '15715', validFrom: '2025-07-01', extent: 'partial' }],
    },
    { ...label('397', 'Triệu Sơn', '38'), successors: [] },
  ],
  entered: [],
  begun: [label('15715', 'Tân Ninh', '38')],
  changed: [{ before: label('15718', 'Nưa', '38'), after: label('15718', 'Am Tiêm', '38') }],
  moved: [],
  households: { moving: 1330, unassigned: 10, hamlets: [] },
} as unknown as Preview // what is read of it
const NAMES = new Map([['38', { kind: 'tỉnh', name: 'Thanh Hóa' }]])

test('each unit has a line: what it was, and what becomes of it', () => {
  const lines = unitLines(PREVIEW, namesAfter(PREVIEW, NAMES))
  expect(lines.map(({ code, was, becomes }) => `${code}: ${was} → ${becomes}`)).toEqual([
    '15712: Xã Văn Sơn → một phần Xã Tân Ninh (15715)',
    '397: Xã Triệu Sơn → không đơn vị nào thay',
    '15715: chưa có → Xã Tân Ninh, thuộc Tỉnh Thanh Hóa (38)',
    '15718: Xã Nưa, thuộc Tỉnh Thanh Hóa (38) → Xã Am Tiêm, thuộc Tỉnh Thanh Hóa (38)',
  ])
})

test('it is said how many units and homes it is about, and nothing of what there is none', () => {
  expect(countsInWords(PREVIEW)).toEqual([
    ...['2 đơn vị kết thúc', '1 đơn vị mới', '1 đơn vị đổi tên, loại hoặc cấp trên'],
    ...['1.330 hộ tính sang đơn vị khác', '10 hộ chờ xếp vào thôn, ấp'],
  ])
})

const figure = (numerator: number, denominator: number | null = 30) => ({ numerator, denominator, value: null })

test.each<
  [what: string, before: ReturnType<typeof figure> | null, after: ReturnType<typeof figure> | null, moves: boolean]
>([
  ['more of it', figure(1), figure(3, 90), true],
  ['the same', figure(1), figure(1), false],
  ['a unit that ends', figure(1), null, false],
  ['one that begins', null, figure(1), true],
  ['one that begins with nothing', null, figure(0, 0), false],
  ['one that is left with nothing', figure(1), figure(0, 0), true],
  ['nothing before and after', figure(0, null), figure(0, 0), false],
])('%s', (_what, before, after, moves) => {
  expect(movesFigure({ unit: '15715', indicatorId: 'I-05', before, after })).toBe(moves)
})
