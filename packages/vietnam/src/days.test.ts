import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  dayFromNumber,
  dayNumber,
  dayOf,
  daysBetween,
  firstOfMonthAfter,
  formatDay,
  isDay,
  isoWeekOf,
  monthStart,
  weekStart,
} from './days.ts'

const day = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2199-12-31') }).map(dayFromNumber)

test.each([
  ['2026-03-17', true],
  ['2024-02-29', true],
  ['2000-02-29', true],
  ['2026-02-29', false],
  ['2100-02-29', false],
  ['2026-04-31', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-01-00', false],
  ['26-01-01', false],
  ['0026-01-01', false],
  ['8999-12-31', true],
  ['9000-01-01', false],
  ['2026-1-1', false],
  ['2026-03-17T00:00', false],
  ['', false],
])('isDay(%s) is %s', (text, expected) => {
  expect(isDay(text)).toBe(expected)
})

test.each([
  ['2026-03-17T16:59:59.999Z', '2026-03-17'],
  ['2026-03-17T17:00:00Z', '2026-03-18'],
  ['2026-03-18T00:00:00+07:00', '2026-03-18'],
  ['2026-03-17 17:00:00+00', '2026-03-18'],
  ['2025-12-31T17:00:00Z', '2026-01-01'],
  [new Date('2026-03-17T11:40:00Z'), '2026-03-17'],
])('dayOf(%s) is %s', (instant, expected) => {
  expect(dayOf(instant)).toBe(expected)
})

test.each(['2026-03-17', '2026-03-17T10:00:00', 'now', new Date(Number.NaN)])('dayOf(%s) throws', (instant) => {
  expect(() => dayOf(instant)).toThrow(RangeError)
})

test('dayOf agrees with the time zone database', () => {
  const zone = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' })
  const instant = fc.date({ min: new Date('1976-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  fc.assert(fc.property(instant, (at) => dayOf(at) === zone.format(at) && dayOf(at.toISOString()) === dayOf(at)))
})

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-03-17', -27, '2023-12-17'],
])('addMonths(%s, %i) is %s', (from, months, expected) => {
  expect(addMonths(from, months)).toBe(expected)
})

test.each([
  ['2011-03', 15, '2026-04-01'],
  ['2010-12', 15, '2026-01-01'],
  ['2008-02', 18, '2026-03-01'],
  ['2026-05', 0, '2026-06-01'],
])('born %s, %i years reached for certain on %s', (month, years, expected) => {
  expect(firstOfMonthAfter(month, years)).toBe(expected)
})

test.each([
  ['2026-03-17', '2026-W12', '2026-03-16'],
  ['2026-01-01', '2026-W01', '2025-12-29'],
  ['2027-01-01', '2026-W53', '2026-12-28'],
  ['2024-12-30', '2025-W01', '2024-12-30'],
  ['2021-01-03', '2020-W53', '2020-12-28'],
  ['1969-12-31', '1970-W01', '1969-12-29'],
])('%s lies in %s from %s', (on, week, monday) => {
  expect(isoWeekOf(on)).toBe(week)
  expect(weekStart(on)).toBe(monday)
})

test('days are written as people write them', () => {
  expect(formatDay('2026-03-07')).toBe('07/03/2026')
  expect(monthStart('2026-03-17')).toBe('2026-03-01')
})

test('a campaign of 100 days from 15 July 2025 has its last day on 22 October', () => {
  expect(addDays('2025-07-15', 100 - 1)).toBe('2025-10-22')
})

test('days beyond four-digit years throw instead of sorting wrongly', () => {
  expect(() => addDays('9999-12-31', 1)).toThrow(RangeError)
  expect(() => addDays('not a day', 1)).toThrow(RangeError)
})

describe('laws', () => {
  test('adding and counting days are inverse, and every result is a day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -40_000, max: 40_000 }), (from, days) => {
        const until = addDays(from, days)
        expect(isDay(until)).toBe(true)
        expect(daysBetween(from, until)).toBe(days)
      }),
    )
  })

  test('text order is day order', () => {
    fc.assert(fc.property(day, day, (a, b) => a < b === daysBetween(a, b) > 0))
  })

  test('a week starts on Monday, holds its days and has one name', () => {
    fc.assert(
      fc.property(day, (on) => {
        const monday = weekStart(on)
        expect(new Date(`${monday}T00:00:00Z`).getUTCDay()).toBe(1)
        expect(daysBetween(monday, on)).toBeGreaterThanOrEqual(0)
        expect(daysBetween(monday, on)).toBeLessThan(7)
        expect(isoWeekOf(monday)).toBe(isoWeekOf(on))
        expect(isoWeekOf(addDays(monday, 7))).not.toBe(isoWeekOf(on))
      }),
    )
  })
})
