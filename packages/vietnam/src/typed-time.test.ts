import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayFromNumber, dayNumber, formatDay } from './days.ts'
import { parsePeriod } from './periods.ts'
import { typedDay, typedPeriod } from './typed-time.ts'

test.each([
  ['2026-03-17', '2026-03-17'],
  ['17/03/2026', '2026-03-17'],
  ['17-03-2026', '2026-03-17'],
  ['17.03.2026', '2026-03-17'],
  [' 17/03/2026\u200b', '2026-03-17'],
  ['17\u201103\u20112026', '2026-03-17'],
  ['03/04/2026', '2026-04-03'],
  ['17/3/2026', '2026-03-17'],
  ['5/5/2026', '2026-05-05'],
  ['29/02/2024', '2024-02-29'],
  ['3/4/2026', undefined],
  ['03/4/2026', undefined],
  ['29/02/2026', undefined],
  ['03/17/2026', undefined],
  ['17/03/26', undefined],
  ['17/03-2026', undefined],
  ['2026/03/17', undefined],
  ['', undefined],
])('%j is the day %s', (text, day) => {
  expect(typedDay(text)).toBe(day)
})

test('a day is typed as it is shown', () => {
  const day = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2199-12-31') }).map(dayFromNumber)
  fc.assert(fc.property(day, (on) => typedDay(formatDay(on)) === on))
})

test.each([
  ['2026-W12', '2026-W12'],
  ['17/03/2026', '2026-03-17'],
  ['03/2026', '2026-03'],
  ['3/2026', '2026-03'],
  ['Tháng 3/2026', '2026-03'],
  ['Quý IV/2025', '2025-Q4'],
  ['quý iii/2025'.normalize('NFD'), '2025-Q3'],
  ['Q1/2026', '2026-Q1'],
  ['Quý 2/2026', '2026-Q2'],
  ['2026..17/03/2026', '2026..2026-03-17'],
  ['15/07/2025+100', '2025-07-15+100'],
  ['01/03/2026..15/03/2026', '2026-03-01..2026-03-15'],
  ['16/03/2026 – 22/03/2026', '2026-03-16..2026-03-22'],
  ['01/11/2025 - 30/11/2025', '2025-11-01..2025-11-30'],
  ['01-11-2025 - 30-11-2025', '2025-11-01..2025-11-30'],
])('%j is the period %s', (text, period) => {
  expect(typedPeriod(text)).toBe(period)
  expect(parsePeriod(typedPeriod(text))).toBeDefined()
})

test.each(['3/4/2026', '13/2026', 'soon', 'Quý V/2025', 'Q0/2025', '01/11/2025-5/11/2025'])(
  '%j is no period',
  (text) => {
    expect(parsePeriod(typedPeriod(text))).toBeUndefined()
  },
)
