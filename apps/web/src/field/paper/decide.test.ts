import { expect, test } from 'vitest'
import { paperDay, paperDraft } from './decide.ts'

const TODAY = '2026-03-17'

test.each<[text: string | undefined, day: string | undefined]>([
  ['2026-03-17', '2026-03-17'],
  ['2026-02-15', '2026-02-15'],
  ['2026-02-14', undefined],
  ['2026-03-18', undefined],
  ['2026-02-30', undefined],
  ['today', undefined],
  [undefined, undefined],
])('%s is the day of a sheet: %s', (text, day) => expect(paperDay(text, TODAY)).toBe(day))

test.each([
  ['2026-03-16', '2026-03-16T05:00:00.000Z'],
  ['2026-03-17', '2026-03-17T02:00:00.000Z'],
])('a visit of %s begins at %s, and never after now', (day, startedAt) => {
  expect(paperDraft('v', day, new Date('2026-03-17T02:00:00Z'))).toEqual({
    ...{ visitId: 'v', startedAt, daySaid: true, paper: true },
  })
})
