import { expect, test } from 'vitest'
import { addDays } from './days.ts'
import { answerBy, lastDueBefore, rightsClocks } from './rights-clocks.ts'
import { addWorkingDays, isWorkingDay } from './working-days.ts'

test.each([
  ['2026-03-17', true, 'a Tuesday'],
  ['2026-03-21', false, 'a Saturday'],
  ['2026-02-17', false, 'the first day of Tết'],
  ['2026-04-30', false, 'a holiday of each year'],
  ['2027-05-01', false, 'one of a year that was not announced yet'],
  ['2026-08-22', true, 'a Saturday that is worked for a day off that was moved'],
])('%s is worked: %s, %s', (day, isWorked) => {
  expect(isWorkingDay(day)).toBe(isWorked)
})

test.each([
  ['2026-03-17', 2, '2026-03-19'],
  ['2026-03-20', 2, '2026-03-24'],
  ['2026-02-13', 2, '2026-02-24'],
  ['2026-04-29', 2, '2026-05-05'],
  ['2026-03-21', 2, '2026-03-24'],
])('from %s, %i working days end on %s', (day, count, end) => {
  expect(addWorkingDays(day, count)).toBe(end)
})

test.each([
  ['see', false, 0, null],
  ['delete', true, 0, null],
  ['restrict', false, 0, '2026-04-01'],
  ['object', true, 0, '2026-04-06'],
  ['withdraw', false, 15, '2026-04-16'],
])('%s (others too: %s, %i days more) stops by %s', (kind, withOthers, extendedBy, stopBy) => {
  const clocks = rightsClocks({ kind, since: '2026-03-17', withOthers, extendedBy })
  expect(clocks).toEqual({ answerBy: '2026-03-19', stopBy })
})

test('on every day of a year with its holidays, those are late that were to be answered before, and no others', () => {
  for (let today = '2026-01-01'; today < '2027-01-01'; today = addDays(today, 1)) {
    const last = lastDueBefore(today)
    expect([answerBy(last) < today, answerBy(addDays(last, 1)) < today], today).toEqual([true, false])
  }
})
