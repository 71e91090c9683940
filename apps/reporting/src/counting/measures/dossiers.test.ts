import { fixtureOf } from '@lantoa/contracts/fixtures'
import { dossierTotalChanged } from '@lantoa/contracts/government/dossiers.events'
import { expect, test } from 'vitest'
import { dossierTotalSource } from './dossiers.ts'

const TOTAL = fixtureOf(dossierTotalChanged)

function of(more: object) {
  const contributions = dossierTotalSource.measures.flatMap((measure) => measure.contributions({ ...TOTAL, ...more }))
  const [days, counts] = [contributions.filter(({ key }) => key), contributions.filter(({ key }) => !key)]
  return { days: days.map(({ key }) => key), counts: counts.map(({ measure, ...one }) => [measure, one.amount]) }
}

test('a total counts in its month, with the working days of it that are known', () => {
  const { days, counts } = of({})
  expect(counts).toEqual([
    ['dossiers-received', 40],
    ['dossiers-filed-online', 30],
    ['dossiers-resolved', 36],
    ['dossiers-resolved-on-time', 34],
    ['dossiers-of-online-procedures', 25],
    ['online-dossiers-filed-online', 20],
  ])
  // 17 days of March 2026, of which five are Saturdays and Sundays.
  expect([days.length, days[0], days.at(-1)]).toEqual([12, '2026-03-02', '2026-03-17'])
})

test.each([
  [
    'a month that is known whole, of which the new year takes five days',
    { month: '2026-02', knownUntil: '2026-02-28' },
    15,
  ],
  ['a month of which nothing is known', { knownUntil: '2026-02-28' }, 0],
])('%s', (_what, more, expected) => {
  expect(of(more).days).toHaveLength(expected)
})

test('what was taken back counts nothing', () => {
  const nothing = { received: 0, online: 0, offeredOnline: 0, offeredAndOnline: 0, resolved: 0, onTime: 0 }
  expect(of({ ...nothing, knownUntil: '2026-02-28' })).toEqual({ days: [], counts: [] })
})

test('counts in the unit that had the code then', () => {
  const [received] = dossierTotalSource.measures
  expect(received.contributions({ ...TOTAL, unitFrom: '2025-07-01' })).toMatchObject([{ unit: '31027@2025-07-01' }])
})
