import { expect, test } from 'vitest'
import { refuseOrder } from './domain.ts'

const NONE = { plannedOn: null, buildingSince: null, availableSince: null }

test.each([
  ['none', {}, undefined],
  [
    'all in their order',
    { plannedOn: '2025-01-01', buildingSince: '2025-02-01', availableSince: '2025-03-01' },
    undefined,
  ],
  ['two on one day', { plannedOn: '2025-01-01', availableSince: '2025-01-01' }, undefined],
  ['only the last', { availableSince: '2025-03-01' }, undefined],
  ['built before it was planned', { plannedOn: '2025-02-02', buildingSince: '2025-02-01' }, '/buildingSince'],
  ['there before it was built', { buildingSince: '2025-02-02', availableSince: '2025-02-01' }, '/availableSince'],
  ['there before it was planned', { plannedOn: '2025-02-02', availableSince: '2025-02-01' }, '/availableSince'],
])('steps of the fibre, %s', (_what, days, pointer) => {
  expect(refuseOrder({ ...NONE, ...days })?.pointer).toBe(pointer)
})
