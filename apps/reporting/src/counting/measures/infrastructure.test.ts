import { fixtureOf } from '@lantoa/contracts/fixtures'
import { cameraSites } from '@lantoa/contracts/government/camera-sites'
import { fibreStates } from '@lantoa/contracts/government/fibre-states'
import { homeConnections } from '@lantoa/contracts/government/home-connections'
import { mobileCoverages } from '@lantoa/contracts/government/mobile-coverages'
import { expect, test } from 'vitest'
import { cameraSiteSource, fibreStateSource, homeConnectionSource, mobileCoverageSource } from './infrastructure.ts'
import type { Measure } from './measure.ts'

const coverage = fixtureOf(mobileCoverages.changed)
const fibre = fixtureOf(fibreStates.changed)
const connection = fixtureOf(homeConnections.changed)
const camera = fixtureOf(cameraSites.changed)
const HAMLET = '31027.07'
const HOME = connection.householdId
const withdrawn = (states: readonly object[]) => ({ states: [...states, { status: 'withdrawn', from: '2026-03-10' }] })

/** What is counted, as `measure key day amount`. */
function countedOf<State>(measures: readonly Measure<State>[], state: object): string[] {
  const found = measures.flatMap((measure) => measure.contributions(state as State))
  return found.map(({ measure, key, day, amount }) => `${measure} ${key} ${day} ${amount}`)
}

test.each([
  ['on', {}, [`hamlets-with-4g ${HAMLET} 2025-09-01 1`, 'communes-with-4g 31027 2025-09-01 1']],
  [
    'on until it ended',
    { until: '2026-01-01' },
    [
      ...[`hamlets-with-4g ${HAMLET} 2025-09-01 1`, `hamlets-with-4g ${HAMLET} 2026-01-01 -1`],
      ...['communes-with-4g 31027 2025-09-01 1', 'communes-with-4g 31027 2026-01-01 -1'],
    ],
  ],
  ['at no time where it was written down by mistake', withdrawn(coverage.states), []],
])('4G counts from its day %s, for its hamlet and its commune', (_what, more, expected) => {
  expect(countedOf(mobileCoverageSource.measures, { ...coverage, ...more })).toEqual(expected)
})

test.each([
  ['there', {}, [`hamlets-with-fibre ${HAMLET} 2026-02-01 1`]],
  ['only built', { availableSince: null }, []],
  ['written down by mistake', withdrawn(fibre.states), []],
])('fibre that is %s', (_what, more, expected) => {
  expect(countedOf(fibreStateSource.measures, { ...fibre, ...more })).toEqual(expected)
})

test.each([
  ['mobile', { kind: 'mobile' }, [`homes-with-internet ${HOME} 2026-03-01 1`]],
  ['none', { kind: 'none' }, []],
  [
    'one that ended',
    { until: '2026-03-05' },
    [`homes-with-internet ${HOME} 2026-03-01 1`, `homes-with-internet ${HOME} 2026-03-05 -1`],
  ],
  ['one that was written down by mistake', withdrawn(connection.states), []],
])('the connection of a home, %s', (_what, more, expected) => {
  expect(countedOf(homeConnectionSource.measures, { ...connection, ...more })).toEqual(expected)
})

test.each([
  ['linked', {}, [`hamlets-with-linked-cameras ${HAMLET} 2025-10-15 1`]],
  ['never linked', { linked: null }, []],
  [
    'removed',
    { states: [...camera.states, { status: 'removed', from: '2026-01-01' }] },
    [`hamlets-with-linked-cameras ${HAMLET} 2025-10-15 1`, `hamlets-with-linked-cameras ${HAMLET} 2026-01-01 -1`],
  ],
])('cameras that are %s', (_what, more, expected) => {
  expect(countedOf(cameraSiteSource.measures, { ...camera, ...more })).toEqual(expected)
})
