import { expect, test } from 'vitest'
import { dueStep } from './due-step.ts'

const DAYS = { since: '2026-02-20', startsOn: '2026-03-01', lastDay: '2026-06-08' }

test.each([
  ['planned', '2026-02-28', undefined],
  ['planned', '2026-03-01', { status: 'running', on: '2026-03-01' }],
  ['planned', '2026-07-01', { status: 'running', on: '2026-03-01' }],
  ['running', '2026-06-08', undefined],
  ['running', '2026-06-09', { status: 'closed', on: '2026-06-09' }],
  ['running', '2026-09-01', { status: 'closed', on: '2026-06-09' }],
  ['closed', '2026-09-01', undefined],
  ['cancelled', '2026-09-01', undefined],
] as const)('of one that is %s on %s', (status, today, step) => {
  expect(dueStep({ ...DAYS, status }, today)).toEqual(step)
})

test('one that was recorded after its first day runs from the day on since which it is recorded', () => {
  expect(dueStep({ ...DAYS, since: '2026-03-05', status: 'planned' }, '2026-03-17')?.on).toBe('2026-03-05')
})
