import { expect, test } from 'vitest'
import { scamReportSource, warningSource } from './safety.ts'

const [PUBLISHED] = warningSource.measures
const [RECEIVED, HANDLED] = scamReportSource.measures

test.each([
  ['until it expires', null, '2026-03-20'],
  ['until the day that was said before', '2026-03-12', '2026-03-12'],
  ['not beyond its end by a day that was said', '2026-05-01', '2026-03-20'],
])('a warning counts from the day it goes out, %s', (_what, until, last) => {
  const states = [
    { status: 'draft', from: '2026-03-01' },
    { status: 'published', from: '2026-03-03' },
    { status: 'expired', from: '2026-03-20' },
  ]
  const found = PUBLISHED.contributions({ unitCode: '31027', since: '2026-03-01', states, until } as never)
  expect(found.map(({ day, amount }) => [day, amount])).toEqual([
    ['2026-03-03', 1],
    [last, -1],
  ])
})

test.each([
  ['only received', ['received'], 1, 0],
  ['passed to the police', ['received', 'passed'], 1, 1],
  ['closed at once', ['received', 'closed'], 1, 1],
  ['taken back', ['received', 'withdrawn'], 0, 0],
  ['taken back after the police had it', ['received', 'passed', 'withdrawn'], 0, 0],
])('%s', (_what, statuses, received, handled) => {
  const states = statuses.map((status, index) => ({ status, from: `2026-03-0${index + 1}` }))
  const report = { unitCode: '31027.07', since: '2026-03-01', states } as never
  expect([RECEIVED, HANDLED].map((measure) => measure.contributions(report).length)).toEqual([received, handled])
})

test('a report counts where the unit of then lay on its day', () => {
  const places = [
    { code: '31027.07', from: '2026-03-01', until: '2026-05-01' },
    { code: '31027.08', from: '2026-05-01', until: null },
  ]
  const states = [{ status: 'received', from: '2026-03-01' }]
  const report = { unitCode: '31027.08', since: '2026-03-01', states, places } as never
  expect(RECEIVED.contributions(report)).toMatchObject([{ unit: '31027.07', day: '2026-03-01', amount: 1 }])
})
