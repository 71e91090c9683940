import { expect, test } from 'vitest'
import { pauseAfter } from './pause-after.ts'

const NOW = Date.parse('2026-03-17T13:15:00Z')

test.each([
  ['all is counted', { unsent: 0, uncounted: 0 }, 0, 60_000],
  ['something was just sent', { unsent: 0, uncounted: 2 }, 1, 2_000],
  ['it is still not counted', { unsent: 0, uncounted: 2 }, 3, 8_000],
  ['it takes its time', { unsent: 0, uncounted: 2 }, 9, 60_000],
  ['there was no network', { unsent: 2, uncounted: 0 }, 0, 60_000],
  ['one server asks for patience', { unsent: 2, uncounted: 0, again: '2026-03-17T13:17:00Z' }, 0, 60_000],
  ['it does, and something was just sent', { unsent: 2, uncounted: 2, again: '2026-03-17T13:17:00Z' }, 1, 2_000],
  ['it may be tried again soon', { unsent: 2, uncounted: 0, again: '2026-03-17T13:15:05Z' }, 0, 5_000],
  ['it may be tried again by now', { unsent: 2, uncounted: 0, again: '2026-03-17T13:14:59Z' }, 0, 1_000],
])('when %s', (_what, flushed, quick, pause) => {
  expect(pauseAfter(flushed, quick, NOW)).toBe(pause)
})
