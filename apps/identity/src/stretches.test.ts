import { expect, test } from 'vitest'
import { putRight } from './stretches.ts'

type Stretch = [from: number, until: number | null]

const day = (number: number) => `2026-01-${String(number).padStart(2, '0')}`
const stretches = (...list: Stretch[]) =>
  list.map(([from, until]) => ({ from: day(from), until: until === null ? null : day(until) }))

test.each<[string, Stretch[], number, Stretch, Stretch[] | undefined]>([
  [
    'later',
    [
      [1, 5],
      [5, null],
    ],
    5,
    [7, null],
    [
      [1, 7],
      [7, null],
    ],
  ],
  [
    'earlier',
    [
      [1, 5],
      [5, null],
    ],
    5,
    [3, null],
    [
      [1, 3],
      [3, null],
    ],
  ],
  [
    'to the very beginning',
    [
      [1, 5],
      [5, null],
    ],
    5,
    [1, null],
    [[1, null]],
  ],
  [
    'before the one before it',
    [
      [2, 5],
      [5, null],
    ],
    5,
    [1, null],
    undefined,
  ],
  [
    'the first one',
    [
      [2, 5],
      [5, null],
    ],
    2,
    [1, 5],
    [
      [1, 5],
      [5, null],
    ],
  ],
  [
    'one after a gap, into the gap',
    [
      [1, 3],
      [5, null],
    ],
    5,
    [4, null],
    [
      [1, 3],
      [4, null],
    ],
  ],
  [
    'one after a gap, beyond the gap',
    [
      [1, 3],
      [5, null],
    ],
    5,
    [2, null],
    undefined,
  ],
  [
    'an end, which takes the next along',
    [
      [1, 5],
      [5, null],
    ],
    1,
    [1, 7],
    [
      [1, 7],
      [7, null],
    ],
  ],
  [
    'an end beyond the next',
    [
      [1, 5],
      [5, 8],
    ],
    1,
    [1, 9],
    undefined,
  ],
  [
    'no end, though another follows',
    [
      [1, 5],
      [5, null],
    ],
    1,
    [1, null],
    undefined,
  ],
  ['no end', [[1, 5]], 1, [1, null], [[1, null]]],
  [
    'one that never was',
    [
      [1, 5],
      [5, 8],
    ],
    5,
    [5, 5],
    [[1, 5]],
  ],
  ['an end before the beginning', [[1, 5]], 1, [1, 0], undefined],
])('a stretch is put right: %s', (_case, before, from, right, after) => {
  const [corrected] = stretches(right)
  if (!corrected) throw new Error('there is one')
  expect(putRight(stretches(...before), day(from), corrected)).toEqual(after && stretches(...after))
})
