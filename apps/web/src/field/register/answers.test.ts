import { expect, test } from 'vitest'
import { addressPartIn, birthDateIn, birthYearIn, nameIn, phoneAsTyped, phoneIn } from './answers.ts'

const TODAY = '2026-03-17'

test.each([
  ['number', ' 12A / 3 ', { value: '12A / 3' }],
  ['number', '', { value: '' }],
  ['number', '1'.repeat(41), { wrong: 'address.wrong' }],
  ['lane', 'Kênh  Xáng', { value: 'Kênh Xáng' }],
  ['lane', 'x'.repeat(121), { wrong: 'address.wrong' }],
] as const)('the %s %j of an address is read as %j', (part, text, read) => {
  expect(addressPartIn(part, text)).toEqual(read)
})

test.each([
  [' lê thị  Bưởi ', { value: 'lê thị Bưởi' }],
  ["H'Hen Niê", { value: "H'Hen Niê" }],
  ['Bưởi 2', { wrong: 'person.name.wrong' }],
  ['', { wrong: 'person.name.wrong' }],
])('the name %j is read as %j', (text, read) => expect(nameIn(text)).toEqual(read))

test.each([
  ['1958', { value: { year: 1958 } }],
  [' 2026 ', { value: { year: 2026 } }],
  ['2027', { wrong: 'birth.wrong' }],
  ['1899', { wrong: 'birth.wrong' }],
  ['58', { wrong: 'birth.wrong' }],
  ['', { wrong: 'birth.wrong' }],
])('the year %j is read as %j', (text, read) => expect(birthYearIn(text, TODAY)).toEqual(read))

test.each([
  ['1958-09-02', { value: { date: '1958-09-02' } }],
  [TODAY, { value: { date: TODAY } }],
  ['2026-03-18', { wrong: 'birth.wrong' }],
  ['1899-12-31', { wrong: 'birth.wrong' }],
  ['', { wrong: 'birth.wrong' }],
])('the date %j is read as %j', (text, read) => expect(birthDateIn(text, TODAY)).toEqual(read))

test.each([
  ['0912 345 678', { value: '+84912345678' }],
  ['+84912345678', { value: '+84912345678' }],
  ['0163 234 5678', { wrong: 'phone-number.old' }],
  ['0299 123', { wrong: 'phone-number.wrong' }],
  ['', { wrong: 'phone-number.wrong' }],
])('the telephone %j is read as %j', (text, read) => expect(phoneIn(text)).toEqual(read))

test('a telephone is typed as it is said here', () => {
  expect(['+84912345678', null, undefined].map(phoneAsTyped)).toEqual(['0912345678', undefined, undefined])
})
