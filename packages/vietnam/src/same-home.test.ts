import { expect, test } from 'vitest'
import { HOME_PAIR_FROM, houseNumberKey, likenessOfHomes } from './same-home.ts'

const home = (number: string, lane: string, people = 0, phones: string[] = []) => ({
  ...{ address: { number, lane }, people, phones },
})
const near = (shared = 0) => ({ shared, nearness: 'same-hamlet' as const })

test.each([
  ['marks and case', home('12A', 'Kênh Năm'), home('12a', 'kenh nam'), ['address-same', 'same-hamlet']],
  ['words that say nothing', home('số 12', 'đường Tân Bằng'), home('12', 'Tân Bằng'), ['address-same', 'same-hamlet']],
  ['a lane left out', home('12', ''), home('12', 'Kênh Năm'), ['address-number-same', 'same-hamlet']],
  ['another lane', home('12', 'Kênh Sáu'), home('12', 'Kênh Năm'), ['same-hamlet']],
  ['no number', home('', 'Kênh Năm'), home('', 'Kênh Năm'), ['same-hamlet']],
])('of addresses that differ by %s', (_by, one, other, reasons) => {
  expect(likenessOfHomes(one, other, near()).reasons).toEqual(reasons)
  expect(likenessOfHomes(other, one, near()).reasons).toEqual(reasons)
})

test('neighbours at one address are no pair, but homes where nobody or the same people live', () => {
  const score = (one: number, other: number, shared = 0) =>
    likenessOfHomes(home('12', 'Kênh Năm', one), home('12', 'Kênh Năm', other), near(shared)).score
  expect(score(3, 2)).toBeLessThan(HOME_PAIR_FROM)
  for (const likely of [score(3, 0), score(0, 0), score(3, 2, 1)]) expect(likely).toBeGreaterThanOrEqual(HOME_PAIR_FROM)
})

test('one address in two hamlets is no pair of homes where nobody lives; with the same people it is one', () => {
  const empty = [home('12', 'Kênh Năm'), home('12', 'Kênh Năm')] as const
  const elsewhere = (shared: number) => likenessOfHomes(...empty, { shared, nearness: 'other-hamlet' }).score
  expect(elsewhere(0)).toBeLessThan(HOME_PAIR_FROM)
  expect(elsewhere(1)).toBeGreaterThanOrEqual(HOME_PAIR_FROM)
})

test('one person who looks like another makes no pair of two homes, two of them or a phone do', () => {
  const apart = [home('1', 'A', 3, ['+84912345678']), home('2', 'B', 3)] as const
  expect(likenessOfHomes(...apart, near(1)).score).toBeLessThan(HOME_PAIR_FROM)
  expect(likenessOfHomes(...apart, near(2)).score).toBeGreaterThanOrEqual(HOME_PAIR_FROM)
  expect(likenessOfHomes(apart[0], home('2', 'B', 3, ['+84912345678']), near(1)).score).toBeGreaterThanOrEqual(
    HOME_PAIR_FROM,
  )
})

test('a home without a number is looked for by none', () => {
  expect([houseNumberKey({ number: ' ' }), houseNumberKey({ number: 'Số 12/A' })]).toEqual([undefined, '12a'])
})
