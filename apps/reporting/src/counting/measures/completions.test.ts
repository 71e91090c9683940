import { fixtureOf } from '@lantoa/contracts/fixtures'
import { completionChanged } from '@lantoa/contracts/teams/completions.events'
import { staffCounts } from '@lantoa/contracts/teams/staff-counts'
import { describe, expect, test } from 'vitest'
import { completionSource, staffCountSource } from './completions.ts'

const WHERE = { unit: '31027.07@2025-07-01', day: '2026-03-17', amount: 1 }
const WHO = 'resident 01990f3e-7c1a-7000-8000-0000000000d2'

function of(more: object) {
  const state = completionChanged.schema.parse({ ...fixtureOf(completionChanged), ...more })
  return completionSource.measures.flatMap((measure) => measure.contributions(state))
}

describe('a finished lesson', () => {
  test('counts once, and its learner once in the year', () => {
    expect(of({})).toEqual([
      { measure: 'lessons-finished', ...WHERE },
      { measure: 'persons-self-taught', ...WHERE, key: `${WHO} 2026` },
    ])
  })

  test('that was withdrawn counts nowhere', () => {
    expect(of({ counts: false })).toEqual([])
  })

  test('is no attendance of a session and no course, whoever learnt', () => {
    const measures = of({ learnerKind: 'official' }).map(({ measure }) => measure)
    expect(measures).toEqual(['lessons-finished', 'persons-self-taught'])
  })
})

describe('a completed course', () => {
  test('counts for officials, each once in the year', () => {
    const [only, ...others] = of({ learnedKind: 'course', learnerKind: 'official' })
    expect(only).toEqual({ measure: 'officials-trained', ...WHERE, key: `${WHO.replace('resident', 'official')} 2026` })
    expect(others).toEqual([])
  })

  test.each(['resident', 'member'])('of a %s is none of an official', (learnerKind) => {
    expect(of({ learnedKind: 'course', learnerKind })).toEqual([])
  })
})

test.each([
  ['recorded', [{ day: '2026-01-01', amount: 1 }]],
  ['withdrawn', []],
])('a number of officials that is %s holds for its year', (status, expected) => {
  const fixture = fixtureOf(staffCounts.changed) as object
  const states = [{ status, from: '2026-01-15' }]
  const state = staffCounts.changed.schema.parse({ ...fixture, states })
  const found = staffCountSource.measures.flatMap((measure) => measure.contributions(state as never))
  expect(found.map(({ day, amount }) => ({ day, amount }))).toEqual(expected)
})
