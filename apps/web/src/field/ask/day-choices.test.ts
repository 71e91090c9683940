import { expect, test } from 'vitest'
import { dayChoices, dayIn } from './day-choices.ts'

const TODAY = '2026-03-17'

test.each<[first: string | undefined, days: readonly string[]]>([
  [undefined, ['2026-03-17', '2026-03-16']],
  ['2026-03-16', ['2026-03-17', '2026-03-16']],
  ['2026-03-17', ['2026-03-17']],
  ['2026-03-18', []],
])('from %s on one taps %j', (first, days) => {
  expect(dayChoices(TODAY, first).map(({ value }) => value)).toEqual(days)
})

test.each<[text: string, first: string | undefined, fits: boolean]>([
  ['2026-03-17', undefined, true],
  ['2025-01-31', undefined, true],
  ['2026-03-18', undefined, false],
  ['2026-02-30', undefined, false],
  ['', undefined, false],
  ['2026-03-01', '2026-03-01', true],
  ['2026-02-28', '2026-03-01', false],
])('%j, not before %s, is a day that can be said: %s', (text, first, fits) => {
  expect(dayIn(text, TODAY, first)).toEqual(fits ? { value: text } : { wrong: 'day.wrong' })
})
