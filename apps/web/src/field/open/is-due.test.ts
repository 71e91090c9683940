import { expect, test } from 'vitest'
import type { Standing } from '../../phone/standing.ts'
import { isDue } from './is-due.ts'

const NOW = Date.parse('2026-03-17T14:00:00Z')

test.each<[what: string, standing: Pick<Standing, 'pulledAt' | 'missing'>, due: boolean]>([
  ['were never fetched', {}, true],
  ['came a moment ago', { pulledAt: '2026-03-17T13:59:00Z' }, false],
  ['came a while ago', { pulledAt: '2026-03-17T13:49:59Z' }, true],
  ['came tomorrow, as a wrong clock said', { pulledAt: '2026-03-18T14:00:00Z' }, true],
  ['did not all come the last time', { pulledAt: '2026-03-17T13:59:00Z', missing: 'not-all' }, true],
])('homes that %s', (_what, standing, due) => {
  expect(isDue(standing, NOW)).toBe(due)
})
