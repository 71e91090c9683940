import { expect, test } from 'vitest'
import { nextTryOn } from './next-try.ts'

const refused = (...days: string[]) => days.map((visitedOn) => ({ visitedOn, visitId: visitedOn as never }))

test.each([
  ['refused', [], '2026-03-31'],
  ['refused', ['2026-01-01'], '2026-03-31'],
  ['refused', ['2026-01-01', '2026-02-01'], null],
  ['refused', ['2026-01-01', '2026-04-01'], '2026-03-31'],
  ['absent', [], '2026-03-24'],
  ['postponed', ['2026-01-01', '2026-02-01', '2026-03-01'], '2026-03-24'],
  ['done', ['2026-01-01', '2026-02-01'], null],
  ['not_found', [], null],
] as const)('%s, after refusals on %j: next try %s', (outcome, days, expected) => {
  const visit = { outcome, visitId: 'x' as never, visitedOn: '2026-03-17' }
  expect(nextTryOn(visit, [...refused(...days), visit])).toBe(expected)
})
