import { describe, expect, test } from 'vitest'
import { HINT_FROM, type Likened, likenessOf, type Nearness, PAIR_FROM } from './same-person.ts'

const HOA: Likened = { name: 'Nguyễn Thị Hoa', birth: { date: '1958-04-12' }, sex: 'female', phone: '+84912345678' }

function scoreOf(more: Partial<Likened>, nearness: Nearness = 'same-hamlet', numbers?: 'differ') {
  return likenessOf(HOA, { ...HOA, phone: null, ...more }, { nearness, numbers })
}

describe('of one name in a hamlet', () => {
  test.each<[string, Partial<Likened>, string | undefined]>([
    ['one day', {}, 'birth-same-date'],
    ['day and month changed round', { birth: { date: '1958-12-04' } }, 'birth-day-and-month-swapped'],
    ['the year alone', { birth: { year: 1958 } }, 'birth-same-year'],
    ['one wrong digit', { birth: { date: '1958-04-13' } }, 'birth-one-digit-differs'],
    ['another day of the month', { birth: { date: '1958-04-20' } }, 'birth-same-month'],
    ['the next year', { birth: { year: 1959 } }, 'birth-year-near'],
    ['another day', { birth: { date: '1958-07-29' } }, undefined],
    ['a day that nobody knows', { birth: { date: '1958-01-01' } }, 'birth-day-unknown'],
    ['such a day of another year', { birth: { date: '1961-01-01' } }, undefined],
    ['another year', { birth: { year: 1961 } }, undefined],
  ])('%s', (_case, more, reason) => {
    expect(scoreOf(more)?.reasons.find((one) => one.startsWith('birth'))).toBe(reason)
  })
})

test.each<[string, Partial<Likened>, Nearness, 'said' | 'listed' | 'neither']>([
  ['everything is the same', {}, 'same-home', 'said'],
  ['marks are missing', { name: 'nguyen thi hoa' }, 'same-hamlet', 'said'],
  ['the hamlet went into the other', {}, 'hamlet-succeeded', 'said'],
  ['they live in one commune', {}, 'same-commune', 'said'],
  ['they live far from each other', {}, 'elsewhere', 'neither'],
  ['they live far from each other with one phone', { phone: HOA.phone }, 'elsewhere', 'said'],
  ['a year alone in a hamlet', { birth: { year: 1958 } }, 'same-hamlet', 'listed'],
  ['a year alone in a commune', { birth: { year: 1958 } }, 'same-commune', 'neither'],
  ['a year alone in one home', { birth: { year: 1958 } }, 'same-home', 'said'],
  ['the year has its digits changed round in one home', { birth: { date: '1985-04-12' } }, 'same-home', 'neither'],
  [
    'the year has its digits changed round in one home with one phone',
    { birth: { date: '1985-04-12' }, phone: HOA.phone },
    'same-home',
    'listed',
  ],
  ['the name is another in one home', { name: 'Trần Thị Út' }, 'same-home', 'neither'],
  ['the name is another in one home with one phone', { name: 'Thị Hoa', phone: HOA.phone }, 'same-home', 'listed'],
  [
    'name and birth are others in one home with one phone',
    { name: 'Lê An', birth: { year: 1990 }, phone: HOA.phone },
    'same-home',
    'neither',
  ],
  ['a title stands before the name', { name: 'Bà Nguyễn Thị Hoa (Tư)' }, 'same-hamlet', 'said'],
  ['another sex', { sex: 'male' }, 'same-hamlet', 'listed'],
])('where %s', (_case, more, nearness, shown) => {
  const score = scoreOf(more, nearness)?.score ?? 0
  expect(score >= HINT_FROM ? 'said' : score >= PAIR_FROM ? 'listed' : 'neither').toBe(shown)
})

test('two personal numbers are two people', () => {
  expect(scoreOf({}, 'same-hamlet', 'differ')?.score).toBeLessThan(PAIR_FROM)
})

test('a score is what its reasons add up to, at most 100, whoever is named first', () => {
  const other = { ...HOA, name: 'Ng. Thị Hoa', birth: { year: 1958 } }
  const [one, two] = [[HOA, other] as const, [other, HOA] as const].map(([a, b]) =>
    likenessOf(a, b, { nearness: 'same-commune' }),
  )
  expect(one).toEqual({ score: 78, reasons: ['name-short', 'birth-same-year', 'same-commune', 'phone-same'] })
  expect(two).toEqual(one)
  expect(likenessOf(HOA, HOA, { nearness: 'same-home' })?.score).toBe(100)
})
