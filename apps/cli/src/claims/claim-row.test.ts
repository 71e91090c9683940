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
      { column: 'source', reason: 'name the source' },
      { column: 'published_on', reason: 'write a day as 2026-03-17 or 17/03/2026' },
    ],
  })
})
