import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foundWords, searchKey, soughtWords, wholeKey } from './search-words.ts'

test.each([
  ['H’Niê', ['h', 'nie', 'hnie']],
  ["H'Hoa Niê", ['h', 'hoa', 'nie', 'hhoa']],
  ['H.Ngan', ['h', 'ngan', 'hngan']],
  ['Y-Thanh', ['y', 'thanh', 'ythanh']],
  ['Thị-Hai', ['thi', 'hai', 'thihai']],
  ['Nguyễn, Đức', ['nguyen', 'duc']],
  ['K. Brôi', ['k', 'broi']],
  ["Cư M'gar", ['cu', 'm', 'gar', 'mgar']],
  ['\u00d0ặng \u2013 Lý', ['dang', 'li']],
])('%s is found by %j', (name, words) => {
  expect(foundWords(name)).toEqual(words)
})

test.each([
  ['y thanh', 'Y-Thanh'],
  ['thi hai', 'Thị-Hai'],
  ['ngan', 'H.Ngan'],
  ['hhoa', "H'Hoa"],
  ['h’h', "H'Hoa"],
  ['Nguyen, Duc', 'Nguyễn Đức'],
  ['hnie', 'H Niê'.replace(' ', '’')],
  ['dang', '\u0189ặng'],
  ['li thi mi', 'Lý Thị Mỹ'],
  ['quy', 'Quyền'],
  ['nguy', 'Nguyễn'],
  ['cu mgar', "Cư M'gar"],
])('%s finds %s', (sought, name) => {
  const found = foundWords(name)
  expect(soughtWords(sought).filter((word) => !found.some((each) => each.startsWith(word)))).toEqual([])
})

test.each([
  ['Quy Nhơn', 'Qui Nhơn'],
  ['Mỹ Lý', 'Mĩ Lí'],
])('%s and %s have one key', (one, other) => {
  expect(searchKey(one)).toBe(searchKey(other))
})

test.each([
  ['Thúy', 'Thúi'],
  ['Tây Ninh', 'Tai Ninh'],
  ['Y Bih', 'I Bih'],
])('%s and %s are two names', (one, other) => {
  expect(searchKey(one)).not.toBe(searchKey(other))
})

test('the whole of a name is the same however it is spaced or marked', () => {
  expect(['hhen nie', 'H HEN NIE', 'H’Hen  Niê', 'H-hen niê'].map(wholeKey)).toEqual(Array(4).fill('hhennie'))
  expect(wholeKey('Nguyễn An')).not.toBe(wholeKey('Nguyễn Anh'))
})

test('a name is found by every beginning of its own words', () => {
  const name = fc.string({ unit: fc.constantFrom(..."qguyhitmđĐÐ áỹ'’.-"), minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(name, fc.nat(12), (whole, length) => {
      const begun = soughtWords(whole.slice(0, length).trimEnd())
      const found = foundWords(whole)
      expect(begun.filter((word) => !found.some((each) => each.startsWith(word)))).toEqual([])
    }),
  )
})
