import { expect, test } from 'vitest'
import { likenessOfNames, nameKey, nameWords } from './name-likeness.ts'

test.each([
  ['Nguyễn Thị Hoa', 'nguyễn  THỊ hoa', 'name-same'],
  ['Nguyễn Thị Hòa', 'Nguyễn Thị Hoà', 'name-spelling'],
  ['Trần Quý', 'Trần Quí', 'name-spelling'],
  ['Đỗ Thị Mỹ', 'Đỗ Thị Mĩ', 'name-spelling'],
  ["H'Hen Niê", 'H’Hen Niê', 'name-spelling'],
  ['Nguyễn Thị Hoa', 'Nguyen Thi Hoa', 'name-without-marks'],
  ['Đỗ Văn Đạt', 'do van dat', 'name-without-marks'],
  ['Nguyễn Thị Hoa', 'Nguyễn Thị Hòa', 'name-other-marks'],
  ['Nguyễn Thị Hoa', 'Hoa Nguyễn Thị', 'name-order'],
  ['Nguyễn Thị Hoa', 'Ng. Thị Hoa', 'name-short'],
  ['Nguyễn Thị Hoa', 'N T Hoa', 'name-short'],
  ['Trần Văn Nam', 'Tr. V. Nam', 'name-short'],
  ['Nguyễn Thị Hoa', 'Nguyễn Thị Hoaa', 'name-typo'],
  ['Nguyễn Thị Hoa', 'Nugyễn Thị Hoa', 'name-typo'],
  ['Nguyễn Thị Hoa', 'Ngyễn Thị Hoa', 'name-typo'],
  ['Trần Văn Hùng', 'Tran Van Hung', 'name-without-marks'],
  ['Trần Văn Hùng', 'Trần Văn Hủng', 'name-other-marks'],
  ['Trần Văn Hùng', 'Trần Văn Hưng', 'name-other-marks'],
  ['Trần Văn Hùng', 'Trần Văn Huỳnh', undefined],
  ['Nguyễn Thị Hoa', 'Nguyễn Hoa', 'name-word-missing'],
  ['Nguyễn Thị Hoa', 'Thị Hoa', undefined],
  ['Nguyễn Thị Hoa', 'Nguyễn Văn Hoa', undefined],
  ['Nguyễn Văn An', 'Nguyễn Văn Ân', 'name-other-marks'],
  ['Nguyễn Văn A', 'Nguyễn Văn B', undefined],
  ['Huỳnh Văn An', 'Hoàng Văn An', 'name-spelling'],
  ['Vũ Thị Lan', 'Võ Thị Lan', 'name-spelling'],
  ['Vũ Thị Lan', 'vo thi lan', 'name-without-marks'],
  ['Huỳnh Văn An', 'Hoàng An', 'name-word-missing'],
  ['Huỳnh Văn An', 'Hoàng Văn Bảy', undefined],
  ['Bà Nguyễn Thị Hoa', 'Nguyễn Thị Hoa', 'name-same'],
  ['Nguyễn Thị Hoa (Tư)', 'Nguyễn Thị Hoa', 'name-same'],
  ['Bác Tư', 'Tư', undefined],
  ['', 'Hoa', undefined],
])('%j and %j: %s', (one, other, likeness) => {
  expect(likenessOfNames(nameWords(one), nameWords(other))).toBe(likeness)
  expect(likenessOfNames(nameWords(other), nameWords(one))).toBe(likeness)
})

test('a key has the words of a name in one order', () => {
  expect(nameKey('Nguyễn Thị Mỹ')).toBe('mi nguyen thi')
  expect(nameKey('Mỹ Nguyễn Thị')).toBe(nameKey('nguyen thi mi'))
})
