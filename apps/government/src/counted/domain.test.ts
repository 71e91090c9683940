import type { Thing } from '@lantoa/chassis/register/thing'
import { expect, test } from 'vitest'
import { refuseContradiction, refuseMonthAhead } from './domain.ts'

const thing = (more: object) => more as Thing

test.each([
  ['2026-03', '2026-03-01', undefined],
  ['2025-12', '2026-01-01', undefined],
  ['2026-04', '2026-03-31', 'month-ahead'],
  ['2027-01', '2026-12-31', 'month-ahead'],
])('%s counted on %s is answered %s', (month, since, code) => {
  expect(refuseMonthAhead(thing({ month, since }))?.code).toBe(code)
})

test.each([
  [{ signed: 3, outgoing: 3, online: 0, all: 0 }, undefined],
  [{ signed: 4, outgoing: 3, online: 0, all: 0 }, '/signed'],
  [{ signed: 3, outgoing: 3, online: 1, all: 0 }, '/online'],
])('%j contradicts itself at %s', (numbers, pointer) => {
  const parts = [['signed', 'outgoing'] as const, ['online', 'all'] as const]
  expect(refuseContradiction(thing(numbers), parts)?.pointer).toBe(pointer)
})
