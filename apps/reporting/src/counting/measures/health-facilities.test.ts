import { fixtureOf } from '@lantoa/contracts/fixtures'
import { healthFacilities } from '@lantoa/contracts/identity/health-facilities'
import { expect, test } from 'vitest'
import { healthFacilitySource } from './health-facilities.ts'

const station = fixtureOf(healthFacilities.changed)
const closed = { ...station, states: [...station.states, { status: 'closed' as const, from: '2026-04-01' }] }

test.each<[string, typeof station, [string, number][], [string, number][]]>([
  ['that accepts chip cards', station, [['2025-07-01', 1]], [['2026-03-17', 1]]],
  ['that does not', { ...station, chipCardsSince: null }, [['2025-07-01', 1]], []],
  [
    'that is closed',
    closed,
    [
      ['2025-07-01', 1],
      ['2026-04-01', -1],
    ],
    [
      ['2026-03-17', 1],
      ['2026-04-01', -1],
    ],
  ],
])('a facility %s counts on the right days', (_case, facility, there, withCards) => {
  const changes = healthFacilitySource.measures.map(({ contributions }) =>
    contributions(facility).map(({ unit, day, amount }) => [unit, day, amount]),
  )
  expect(changes).toEqual([there, withCards].map((list) => list.map((change) => ['31027', ...change])))
})

test('a facility counts in the unit that took over its own, from that day on', () => {
  const places = [
    { code: '31027', from: '2025-07-01', until: '2026-01-01' },
    { code: '31018', from: '2026-01-01', until: null },
  ]
  const [there] = healthFacilitySource.measures
  const changes = there.contributions({ ...station, places }).map(({ unit, day, amount }) => [unit, day, amount])
  expect(changes).toEqual([
    ['31027', '2025-07-01', 1],
    ['31027', '2026-01-01', -1],
    ['31018', '2026-01-01', 1],
  ])
})
