import { expect, test } from 'vitest'
import { lastMonth, periodTitle, recentPeriods } from './periods.ts'

test.each([
  ['2026-03-17', ['2026-02', '2026-01', '2025-12', '2025-Q4']],
  ['2026-01-01', ['2025-12', '2025-11', '2025-10', '2025-Q4']],
  ['2026-11-30', ['2026-10', '2026-09', '2026-08', '2026-Q3']],
  ['2026-12-31', ['2026-11', '2026-10', '2026-09', '2026-Q3']],
])('on %s reports are written of %j', (today, periods) => {
  expect(recentPeriods(today)).toEqual(periods)
  expect(lastMonth(today)).toBe(periods[0])
})

test.each([
  [{ period: '2026-03' }, 'tháng 3/2026'],
  [{ period: '2026-Q1' }, 'từ 1/1 đến 31/3/2026'],
  [{ period: '2026-W12' }, 'từ 16/3 đến 22/3/2026'],
  [{ on: '2026-03-17' }, 'thứ Ba, 17/3/2026'],
  [{ period: '2026..2026-03-17' }, 'từ 1/1 đến 17/3/2026'],
])('%j is called %s, with its year', (time, title) => expect(periodTitle(time, '2026-04-05')).toBe(title))
