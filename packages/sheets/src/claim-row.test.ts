import { expect, test } from 'vitest'
import { readClaimRow } from './claim-row.ts'

const ROW = {
  ...{ indicator: 'I-14', unit: '31018', time: '2025-11-17', value: '76,7' },
  ...{ source: 'Báo An Giang', published_on: '2025-11-18', raw_text: 'gần 77 % hộ' },
}
const claim = readClaimRow(ROW)

test.each([
  ['saved by a Mac', { source: ROW.source.normalize('NFD'), raw_text: ROW.raw_text.normalize('NFD') }],
  ['with two blanks', { source: 'Báo  An Giang', raw_text: ' gần 77  % hộ ' }],
  [
    'with blanks that do not break and what nobody sees',
    { source: 'Báo\u00a0An\u200b Giang', raw_text: '\ufeffgần 77\u00a0% hộ' },
  ],
  ['with days as they are shown', { time: '17/11/2025', published_on: '18/11/2025' }],
])('a row %s is the same claim', (_how, fields) => {
  expect('claim' in claim).toBe(true)
  expect(readClaimRow({ ...ROW, ...fields })).toEqual(claim)
})

test('what is left empty of what nobody sees is missing', () => {
  expect(readClaimRow({ ...ROW, source: '\u200b', published_on: '3/4/2026' })).toEqual({
    wrong: [
      { column: 'source', wanted: 'source' },
      { column: 'published_on', wanted: 'day' },
    ],
  })
})

test.each([
  ['3.118', '6400', '48,7', [3118, 6400, 48.7]],
  ['3118', '1.006.400', '1.234,5', [3118, 1_006_400, 1234.5]],
  ['0', '', '76.7', [0, null, 76.7]],
])('numbers as people write them: %s, %s, %s', (numerator, denominator, value, numbers) => {
  const read = readClaimRow({ ...ROW, numerator, denominator, value })
  const found = 'claim' in read ? read.claim : undefined
  expect([found?.numerator, found?.denominator, found?.value]).toEqual(numbers)
})

test.each([
  ['numerator', '31.18', 'whole'],
  ['denominator', '0', 'not-zero'],
  ['value', '3.118', 'decimal'],
  ['qualifier', 'nhiều', 'qualifier'],
])('in %s %s is none', (column, text, wanted) => {
  expect(readClaimRow({ ...ROW, [column]: text })).toEqual({ wrong: [{ column, wanted }] })
})

test('how a figure was worded is read in both languages', () => {
  const qualifiers = ['', 'Gần', 'nearly', 'khoảng', 'trên'].map((qualifier) => {
    const read = readClaimRow({ ...ROW, qualifier })
    return 'claim' in read ? read.claim.qualifier : read
  })
  expect(qualifiers).toEqual(['exact', 'nearly', 'nearly', 'about', 'over'])
})
