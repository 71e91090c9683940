import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayFromNumber, dayNumber, isoWeekOf } from './days.ts'
import { parsePeriod, periodHolds } from './periods.ts'

test.each([
  ['2026-03-17', 'day', '2026-03-17', '2026-03-18'],
  ['2026-W12', 'week', '2026-03-16', '2026-03-23'],
  ['2026-W01', 'week', '2025-12-29', '2026-01-05'],
  ['2026-W53', 'week', '2026-12-28', '2027-01-04'],
  ['2026-03', 'month', '2026-03-01', '2026-04-01'],
  ['2025-12', 'month', '2025-12-01', '2026-01-01'],
  ['2026-Q1', 'quarter', '2026-01-01', '2026-04-01'],
  ['2026-Q4', 'quarter', '2026-10-01', '2027-01-01'],
  ['2026', 'year', '2026-01-01', '2027-01-01'],
  ['2026..2026-03-17', 'year-to-date', '2026-01-01', '2026-03-18'],
  ['2026..2026-01-01', 'year-to-date', '2026-01-01', '2026-01-02'],
  ['2026..2026-12-31', 'year-to-date', '2026-01-01', '2027-01-01'],
  ['2025-07-15+100', 'campaign', '2025-07-15', '2025-10-23'],
  ['2024-02-29+1', 'campaign', '2024-02-29', '2024-03-01'],
  ['2026-03-01..2026-04-30', 'range', '2026-03-01', '2026-05-01'],
  ['2026-03-01..2026-03-01', 'range', '2026-03-01', '2026-03-02'],
])('%s is a %s from %s until %s', (text, kind, from, until) => {
  expect(parsePeriod(text)).toEqual({ kind, from, until })
})

test.each([
  '2026-02-30',
  '2025-W53',
  '2026-W00',
  '2026-W54',
  '0026-W01',
  '2026-13',
  '2026-00',
  '2026-Q0',
  '2026-Q5',
  '0026',
  '2026-04-30..2026-03-01',
  '2026-03-01..2026-02-30',
  '2026-03-01..',
  '2026..2025-03-17',
  '2026..2026-02-29',
  '2026..',
  '2025-07-15+0',
  '2025-07-15+010',
  '2025-07-15+10000',
  '2025-02-29+10',
  '2025-07+10',
  ' 2026',
  '2026-3',
  '',
])('%j is no period', (text) => {
  expect(parsePeriod(text)).toBeUndefined()
})

test('a period holds its first and last day and neither neighbour', () => {
  const day = fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2090-12-31') }).map(dayFromNumber)
  const nameOf = fc.constantFrom(
    (on: string) => on,
    isoWeekOf,
    (on: string) => on.slice(0, 7),
    (on: string) => on.slice(0, 4),
    (on: string) => `${on.slice(0, 4)}-Q${Math.ceil(Number(on.slice(5, 7)) / 3)}`,
    (on: string) => `${addDays(on, -3)}..${addDays(on, 5)}`,
    (on: string) => `${on.slice(0, 4)}..${on}`,
    (on: string) => `${addDays(on, -3)}+4`,
  )
  fc.assert(
    fc.property(day, nameOf, (on, name) => {
      const period = parsePeriod(name(on))
      if (!period) throw new Error(`${name(on)} is no period`)
      expect(periodHolds(period, on)).toBe(true)
      expect(periodHolds(period, period.from)).toBe(true)
      expect(periodHolds(period, addDays(period.from, -1))).toBe(false)
      expect(periodHolds(period, addDays(period.until, -1))).toBe(true)
      expect(periodHolds(period, period.until)).toBe(false)
    }),
  )
})
