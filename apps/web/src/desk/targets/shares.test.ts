import { expect, test } from 'vitest'
import { type Cascade, firstTyped, openChildren, partsOf, sumOf } from './shares.ts'

const child = (code: string, suggested: number, has: number | null = null) => {
  return { unit: { code }, amount: 1, suggested, target: has === null ? null : { value: has } }
}
const TARGET = { targetId: 'above', indicatorId: 'I-02', from: '2026-01-01', until: '2026-12-31', legalAct: null }
const CASCADE = {
  target: { ...TARGET, value: 26 },
  children: [child('31027.07', 14), child('31027.08', 12), child('31027.09', 0, 3)],
} as unknown as Cascade // what is read of it

test('what is proposed stands in the fields, and what a unit has already', () => {
  expect(firstTyped(CASCADE)).toEqual({ '31027.07': '14', '31027.08': '12', '31027.09': '3' })
  expect(openChildren(CASCADE).map(({ unit }) => unit.code)).toEqual(['31027.07', '31027.08'])
})

test.each([
  [
    { '31027.07': '14', '31027.08': '9' },
    { sum: 26, over: 0 },
  ],
  [
    { '31027.07': '14', '31027.08': '12' },
    { sum: 29, over: 3 },
  ],
  [
    { '31027.07': '0,1', '31027.08': '0,2' },
    { sum: 3.3, over: -22.7 },
  ],
  [{ '31027.07': '14', '31027.08': '' }, undefined],
])('%j adds up', (typed, sum) => expect(sumOf(CASCADE, typed)).toEqual(sum))

test('parts are drafted of those that have none, under ids that stay', () => {
  const typed = { '31027.07': '14', '31027.08': '9', '31027.09': '99' }
  const drafted = { ...TARGET, parentTargetId: 'above' }
  const { targetId: _id, legalAct: _act, ...rest } = drafted
  expect(partsOf(CASCADE, typed, (code) => `of ${code}`)).toEqual([
    { ...rest, targetId: 'of 31027.07', unit: '31027.07', value: 14 },
    { ...rest, targetId: 'of 31027.08', unit: '31027.08', value: 9 },
  ])
  expect(partsOf(CASCADE, { ...typed, '31027.08': 'nhiều' }, String)).toBeUndefined()
})
