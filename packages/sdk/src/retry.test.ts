import { expect, test } from 'vitest'
import { waitBefore } from './retry.ts'

const now = Date.parse('2026-03-17T11:40:00Z')

test.each([
  ['nothing asked, first attempt', 0, null, 0, 250],
  ['nothing asked, fourth attempt', 3, null, 0, 2_000],
  ['nothing asked, much later', 20, undefined, 0, 10_000],
  ['seconds', 0, '3', 3_000, 3_250],
  ['a date', 0, 'Tue, 17 Mar 2026 11:40:05 GMT', 5_000, 5_250],
  ['a date gone by', 0, 'Tue, 17 Mar 2026 11:39:00 GMT', 0, 250],
  ['nonsense', 0, 'soon', 0, 250],
])('%s', (_name, attempt, retryAfter, least, most) => {
  const waits = Array.from({ length: 200 }, () => waitBefore(attempt, retryAfter, now) ?? Number.NaN)
  expect(Math.min(...waits)).toBeGreaterThanOrEqual(least)
  expect(Math.max(...waits)).toBeLessThanOrEqual(most)
  expect(new Set(waits).size).toBeGreaterThan(1)
})

test('more patience than a call has: no further attempt', () => {
  expect(waitBefore(0, '3600', now)).toBeUndefined()
})
