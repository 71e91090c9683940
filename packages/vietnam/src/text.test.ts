import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, isPersonName, unaccent } from './text.ts'

test.each([
  ['Đắk Lắk', 'dak lak'],
  ['Nguyễn Thị Ưở', 'nguyen thi uo'],
  ['Hoà', 'hoa'],
  ['Hòa', 'hoa'],
  ['Xã  TÂN Thành', 'xa tan thanh'],
  ['H’Niê', "h'nie"],
  ['ẤP 2', 'ap 2'],
  ['\u00d0ặng \u0189ức \u00f0\u0256', 'dang duc dd'],
  ['B\u0131\u0300nh', 'binh'],
  ['H\u00b4Niê', "h'nie"],
])('fold(%j) is %j', (text, expected) => {
  expect(fold(text)).toBe(expected)
})

test('unaccent keeps case', () => {
  expect(unaccent('Chuyển tiền Đà Nẵng')).toBe('Chuyen tien Da Nang')
})

test.each(['An', 'Nguyễn Văn An', "H'Lối Niê", 'H’Hen Niê', 'Y-Bih Ê-ban', 'Ê Đê', 'K. Brôi', '  Tôn Nữ   Thị  Ninh '])(
  '%j is a name of a person',
  (text) => {
    expect(isPersonName(text)).toBe(true)
  },
)

test.each(['', ' ', '0912345678', 'An 2', '-An', 'An@lan.vn', "'", 'An <b>', 'A'.repeat(101)])(
  '%j is no name of a person',
  (text) => {
    expect(isPersonName(text)).toBe(false)
  },
)

test('folding twice, or after decomposing, changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text))
      expect(fold(text.normalize('NFD'))).toBe(fold(text))
    }),
  )
})
