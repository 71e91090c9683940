import type { DayRule } from '@lantoa/contracts/register/register-spec'
import { expect, test } from 'vitest'
import { refuseDays } from './judge-days.ts'

const [BEFORE, SINCE, TODAY, AHEAD] = ['2026-02-28', '2026-03-01', '2026-03-17', '2026-03-18']

test.each<[DayRule | undefined, string, string | undefined]>([
  [undefined, BEFORE, 'before-since'],
  [undefined, SINCE, undefined],
  [undefined, TODAY, undefined],
  [undefined, AHEAD, 'day-in-future'],
  ['precedes', BEFORE, undefined],
  ['precedes', AHEAD, 'day-in-future'],
  ['lies-ahead', BEFORE, 'before-since'],
  ['lies-ahead', AHEAD, undefined],
  ['any', BEFORE, undefined],
  ['any', AHEAD, undefined],
])('a day that %s, on %s: %s', (rule, date, code) => {
  const register = { days: ['act.date'], ...(rule && { dayRules: { 'act.date': rule } }) }
  const thing = { since: SINCE, status: 'active', states: [], version: 1, act: { date } }
  expect(refuseDays(register, thing, TODAY)?.code).toBe(code)
})
