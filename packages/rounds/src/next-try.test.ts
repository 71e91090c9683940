import { expect, test } from 'vitest'
import { nextTryOn } from './next-try.ts'

test.each([
  ['refused', 1, '2026-03-31'],
  ['refused', 2, '2026-03-31'],
  ['refused', 3, null],
  ['refused', 4, null],
  ['absent', 0, '2026-03-24'],
  ['absent', 3, '2026-03-24'],
  ['postponed', 3, '2026-03-24'],
  ['done', 0, null],
  ['partly', 2, null],
  ['moved_away', 0, null],
  ['not_found', 0, null],
] as const)('%s, with %i refusals of the home: next try %s', (outcome, refusals, expected) => {
  expect(nextTryOn({ outcome, on: '2026-03-17' }, refusals)).toBe(expected)
})
