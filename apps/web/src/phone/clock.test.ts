import { dayOf } from '@lantoa/vietnam/days'
import { describe, expect, test } from 'vitest'
import { skewOf } from '../session/skew.ts'
import {
  correctionOf,
  isFresh,
  isNews,
  lastDayBehind,
  shifted,
  shiftedDay,
  skewOfDay,
  skewOfSealed,
  todayBy,
} from './clock.ts'

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
  ['of a day that somebody named', { ms: 500, seenAt: NOW - HOUR / 4, named: true as const }, false, true],
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
  [
    'years behind after the battery was out, put right before it was sent',
    { madeAt: NOW - YEARS, skew: { ms: 0, seenAt: NOW - 9 * HOUR } },
    0,
    YEARS - 9 * HOUR,
  ],
  [
    'days behind after the battery was out, an hour behind before that, put right since',
    { madeAt: NOW - 240 * HOUR, skew: { ms: HOUR, seenAt: NOW - 10 * HOUR } },
    0,
    231 * HOUR,
  ],
  ['a minute behind the last look', { madeAt: NOW - HOUR, skew: { ms: 60_000, seenAt: NOW - HOUR } }, 0, 0],
  ['a right clock a second ago, by an answer that was long on its way', { madeAt: NOW + 4_000 }, -5_000, 0],
  ['a look that an older app did not keep', { madeAt: NOW - HOUR, skew: { ms: YEARS, seenAt: NOW - HOUR } }, 0, 0],
])('%s', (_what, saved, today, expected) => {
  expect(correctionOf(saved, { ms: today, seenAt: NOW - today })).toBe(expected)
})

test.each([
  ['was never looked at', undefined, undefined],
  ['goes on', { ms: YEARS, seenAt: NOW - HOUR }, undefined],
  ['was put back by a minute', { ms: 0, seenAt: NOW + 60_000 }, undefined],
  ['was put back by an hour', { ms: 0, seenAt: NOW + HOUR }, '2026-03-17'],
  ['was put back by years', { ms: YEARS, seenAt: NOW - YEARS + 4 * HOUR }, undefined],
  ['was put back by years, and was right before', { ms: 0, seenAt: NOW + YEARS }, '2033-03-15'],
])('a clock that %s', (_what, skew, day) => {
  expect(lastDayBehind(skew, NOW)).toBe(day)
})

test.each([
  ['was never looked at', undefined, '2026-03-17'],
  ['is right', { ms: 60_000, seenAt: NOW - HOUR }, '2026-03-17'],
  ['is years behind', { ms: YEARS, seenAt: NOW - HOUR }, '2033-03-15'],
  ['was put back since', { ms: YEARS, seenAt: NOW + HOUR }, '2026-03-17'],
])('what day it is by a clock that %s', (_what, skew, day) => {
  expect(todayBy(skew, NOW)).toBe(day)
})

test('who says what day it is puts what is saved behind that on its day, whatever the clock says when it is sent', () => {
  const back = NOW - YEARS
  const skew = skewOfDay('2026-03-17', back)
  const saved = { madeAt: back + HOUR / 2, skew }
  const dayWith = (today: number) =>
    dayOf(new Date(saved.madeAt + correctionOf(saved, { ms: today, seenAt: NOW + HOUR - today })))
  expect([dayWith(YEARS), dayWith(0), lastDayBehind(skew, back)]).toEqual(['2026-03-17', '2026-03-17', undefined])
})

/** What is now, what the clock of the phone shows, and by how much it is wrong when it is sent; a day named "today" holds. */
describe.each([
  ['at midnight', '2026-12-01T00:00:00+07:00'],
  ['at 00:05', '2026-12-01T00:05:00+07:00'],
  ['at noon', '2026-12-01T12:00:00+07:00'],
  ['before midnight', '2026-12-01T23:59:30+07:00'],
])('named %s', (_when, said) => {
  const now = Date.parse(said)
  test.each([
    ['minutes behind', 3],
    ['hours behind', 2 * 60],
    ['a morning behind', 11 * 60],
    ['days behind', 3 * 24 * 60 + 95],
    ['years behind', YEARS / 60_000 + 17],
  ])('today never lies ahead, nor on another day, for a clock that is %s', (_what, minutes) => {
    const behind = minutes * 60_000
    const skew = skewOfDay('2026-12-01', now - behind)
    for (const later of [0, 60_000, HOUR, 9 * HOUR, 24 * HOUR]) {
      for (const [today, passed] of [
        [behind, later], // sent with the clock as it is
        [0, later], // the clock was put right before
      ] as const) {
        const sent = now + passed
        const at = now - behind + correctionOf({ madeAt: now - behind, skew }, { ms: today, seenAt: sent - today })
        expect(at).toBeLessThanOrEqual(sent)
        expect(dayOf(new Date(at))).toBe('2026-12-01')
      }
    }
  })
})

test('the day on which it was saved goes with the clock, and no other', () => {
  const saved = { madeAt: '2019-01-01T00:00:00Z', skew: { ms: 0, seenAt: NOW - 48 * HOUR } }
  const correction = correctionOf({ ...saved, madeAt: Date.parse(saved.madeAt) }, { ms: 0, seenAt: NOW })
  const made = { madeAt: saved.madeAt, correction }
  expect([shiftedDay('2019-01-01', made), shiftedDay('2018-12-20', made)]).toEqual(['2026-03-15', '2018-12-20'])
})

test.each([
  ['no look at the clock', {}, undefined],
  ['one, without when', { skewMs: 5 }, { ms: 5, seenAt: NOW }],
  ['one', { skewMs: 5, skewSeenAt: '2026-03-17T15:00:00.000Z' }, { ms: 5, seenAt: NOW + HOUR }],
])('a sealed record says %s', (_what, said, expected) => {
  expect(skewOfSealed({ madeAt: new Date(NOW).toISOString(), ...said })).toEqual(expected)
})

test('a time is put right in place, and one that is right stays as it was written', () => {
  expect(shifted('2026-03-17T18:40:00+07:00', HOUR)).toBe('2026-03-17T12:40:00.000Z')
  expect(shifted('2026-03-17T18:40:00+07:00', 0)).toBe('2026-03-17T18:40:00+07:00')
})
