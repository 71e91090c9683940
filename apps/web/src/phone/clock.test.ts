import { expect, test } from 'vitest'
import { correctionOf, isFresh, isNews, shifted, skewOf } from './clock.ts'

const HOUR = 3_600_000
const YEARS = 7 * 365 * 24 * HOUR
/** By the server's clock. */
const NOW = Date.parse('2026-03-17T14:00:00Z')

test.each([
  ['Tue, 17 Mar 2026 14:00:07 GMT', { ms: 7_500, seenAt: NOW }],
  ['Tue, 17 Mar 2026 13:00:00 GMT', { ms: 500 - HOUR, seenAt: NOW }],
  ['nonsense', undefined],
  [null, undefined],
])('the date of an answer, %s, tells how wrong the clock is', (date, expected) => {
  expect(skewOf(date, NOW)).toEqual(expected)
})

test.each([
  ['right, seen lately', { ms: 500, seenAt: NOW - HOUR / 4 }, true, false],
  ['right, seen half an hour ago', { ms: 500, seenAt: NOW - HOUR / 2 }, true, true],
  ['right, seen long ago', { ms: 500, seenAt: NOW - 2 * HOUR }, false, true],
  ['of a clock that was put back since', { ms: 500, seenAt: NOW + HOUR }, false, true],
  ['of a clock that was set since', { ms: HOUR, seenAt: NOW - HOUR / 4 }, true, true],
  ['none', undefined, false, true],
])('a skew that is %s', (_what, kept, fresh, news) => {
  expect([isFresh(kept, NOW), isNews({ ms: 500, seenAt: NOW }, kept)]).toEqual([fresh, news])
})

/** The device's time when it was saved, the skew known then, and the skew when it is sent at `NOW`. */
test.each([
  ['a right clock', { madeAt: NOW - HOUR, skew: { ms: 300, seenAt: NOW - 2 * HOUR } }, 400, 0],
  ['a clock an hour behind', { madeAt: NOW - 2 * HOUR, skew: { ms: HOUR, seenAt: NOW - 3 * HOUR } }, HOUR, HOUR],
  ['an hour ahead', { madeAt: NOW + HOUR / 2, skew: { ms: -HOUR, seenAt: NOW } }, -HOUR, -HOUR],
  ['years behind, never seen before', { madeAt: NOW - YEARS - HOUR }, YEARS, YEARS],
  [
    'right when it was seen, years behind since',
    { madeAt: NOW - YEARS, skew: { ms: 0, seenAt: NOW - 9 * HOUR } },
    YEARS,
    YEARS,
  ],
  [
    'years behind when it was seen, put right before',
    { madeAt: NOW - HOUR, skew: { ms: YEARS, seenAt: NOW - YEARS - HOUR } },
    0,
    0,
  ],
  [
    'years behind then, put right before it was sent',
    { madeAt: NOW - YEARS, skew: { ms: YEARS - HOUR, seenAt: NOW - YEARS - HOUR } },
    0,
    YEARS - HOUR,
  ],
  ['ahead then, put right before it was sent', { madeAt: NOW + YEARS }, 0, -YEARS],
])('%s', (_what, saved, today, expected) => {
  expect(correctionOf(saved, { ms: today, seenAt: NOW - today })).toBe(expected)
})

test('a time is put right in place, and one that is right stays as it was written', () => {
  expect(shifted('2026-03-17T18:40:00+07:00', HOUR)).toBe('2026-03-17T12:40:00.000Z')
  expect(shifted('2026-03-17T18:40:00+07:00', 0)).toBe('2026-03-17T18:40:00+07:00')
})
