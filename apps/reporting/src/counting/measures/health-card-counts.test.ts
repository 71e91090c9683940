import { fixtureOf } from '@lantoa/contracts/fixtures'
import { healthCardCounts } from '@lantoa/contracts/identity/health-card-counts'
import { expect, test } from 'vitest'
import { healthCardCountSource } from './health-card-counts.ts'

const count = fixtureOf(healthCardCounts.changed)
const YEAR = [
  ['31027', '2026-01-01', 18_250],
  ['31027', '2027-01-01', -18_250],
]

test.each<[string, typeof count, unknown[][]]>([
  ['in its year', count, YEAR],
  ['in its year, whenever it was known', { ...count, since: '2026-11-30' }, YEAR],
  [
    'not at all once it was a mistake',
    { ...count, states: [...count.states, { status: 'withdrawn', from: '2026-02-01' }] },
    [],
  ],
  ['not at all where it is none', { ...count, issued: 0 }, []],
])('a number of cards counts %s', (_when, one, changes) => {
  const [issued] = healthCardCountSource.measures
  expect(issued.contributions(one).map(({ unit, day, amount }) => [unit, day, amount])).toEqual(changes)
})
