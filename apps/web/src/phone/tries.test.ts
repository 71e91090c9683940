import { expect, test } from 'vitest'
import { countTry, NO_TRIES, type Tries, triesLeft, waitOf } from './tries.ts'

const NOW = Date.parse('2026-03-17T14:00:00Z')
const MINUTE = 60_000

test('after five wrong PINs each further one waits longer, and ten are all', () => {
  const seen: [minutes: number, left: number][] = []
  let tries: Tries = NO_TRIES
  for (let count = 0; count < 10; count += 1) {
    tries = countTry(tries, NOW)
    seen.push([waitOf(tries, NOW) / MINUTE, triesLeft(tries)])
  }
  expect(seen).toEqual([
    ...[
      [0, 9],
      [0, 8],
      [0, 7],
      [0, 6],
    ],
    ...[
      [1, 5],
      [5, 4],
      [15, 3],
      [60, 2],
      [240, 1],
      [0, 0],
    ],
  ])
})

test.each([
  ['at once', NOW, MINUTE],
  ['later', NOW + MINUTE / 2, MINUTE / 2],
  ['behind it', NOW + MINUTE, 0],
  ['by a clock that was put back by a year', NOW - 365 * 24 * 60 * MINUTE, MINUTE],
])('who has to wait, %s', (_what, now, expected) => {
  expect(waitOf({ wrong: 5, waitUntil: NOW + MINUTE }, now)).toBe(expected)
})
