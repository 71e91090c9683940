import { expect, test } from 'vitest'
import { assign, type Home, lanesOf, type Rule, takenBy } from './rules.ts'

function home(householdId: string, number: string, lane: string): Home {
  return { householdId, hamletCode: '22252.01', address: { number, lane }, successors: [] }
}
const HOMES: readonly Home[] = [
  ...[home('a', '1', 'Quốc lộ 29'), home('b', '2A', 'quoc lo 29'), home('c', '', 'Quốc lộ 29')],
  ...[home('d', '12', 'Kênh Nam'), { ...home('e', '', ''), address: null }],
]
const ALL: Rule = { lane: undefined, from: undefined, until: undefined, side: 'both', hamlet: '22240.01' }
const ROAD = 'quoclo29'

test('a lane is one however it is written, and what has none stands by itself', () => {
  expect(lanesOf(HOMES)).toEqual([
    { key: '', name: '', homes: 1 },
    { key: 'kenhnam', name: 'Kênh Nam', homes: 1 },
    { key: ROAD, name: 'Quốc lộ 29', homes: 3 },
  ])
})

test.each<[what: string, rule: Partial<Rule>, ids: string]>([
  ['every home', {}, 'abcde'],
  ['a lane', { lane: ROAD }, 'abc'],
  ['those without a lane', { lane: '' }, 'e'],
  ['odd numbers', { lane: ROAD, side: 'odd' }, 'a'],
  ['even numbers', { side: 'even' }, 'bd'],
  ['from a number on', { from: 2 }, 'bd'],
  ['up to a number', { until: 2 }, 'ab'],
  ['both ends', { from: 2, until: 11 }, 'b'],
])('%s', (_what, rule, ids) => {
  const taken = assign(HOMES, [{ ...ALL, ...rule }])
  expect(taken.map(({ householdId }) => householdId).join('')).toBe(ids)
})

test('the first rule that fits decides, and each says how many are its own', () => {
  const rules = [{ ...ALL, lane: ROAD, side: 'odd' as const, hamlet: '22255.01' }, ALL]
  expect(assign(HOMES, rules).map(({ hamletCode }) => hamletCode)).toEqual([
    '22255.01',
    ...['22240.01', '22240.01', '22240.01', '22240.01'],
  ])
  expect(takenBy(HOMES, rules)).toEqual([1, 4])
  expect(takenBy(HOMES, [ALL, { ...ALL, lane: ROAD }])).toEqual([5, 0])
})
