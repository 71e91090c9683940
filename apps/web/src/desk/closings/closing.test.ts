import { expect, test } from 'vitest'
import { type ClosingHead, isOf } from './closing.ts'

const MARCH = { from: '2026-03-01', until: '2026-04-01' }

test.each<[what: string, closing: Partial<ClosingHead>, is: boolean]>([
  ['the month of the unit', {}, true],
  ['the same in older boundaries', { unit: '31027@2020-01-01' }, true],
  ['the month of the province', { unit: '91@2025-07-01' }, false],
  ['another month', { from: '2026-02-01', until: '2026-03-01' }, false],
  ['the quarter', { from: '2026-01-01' }, false],
])('%s was closed', (_what, more, is) => {
  const closing = { unit: '31027@2025-07-01', ...MARCH, ...more } as ClosingHead
  expect(isOf(closing, '31027', MARCH)).toBe(is)
})
