import type { EventData } from '@lantoa/contracts/define-event'
import { fixtureOf } from '@lantoa/contracts/fixtures'
import { feedback } from '@lantoa/contracts/government/feedback'
import { type RatingState, ratingChanged } from '@lantoa/contracts/government/ratings'
import { expect, test } from 'vitest'
import { feedbackSource, ratingSource } from './feedback.ts'

type Feedback = EventData<typeof feedback.changed>
const item = fixtureOf(feedback.changed)

function told(states: [Feedback['states'][number]['status'], string][]): string[] {
  const one: Feedback = { ...item, states: states.map(([status, from]) => ({ status, from })) }
  return feedbackSource.measures.flatMap(({ contributions }) =>
    contributions(one).map(({ measure, day, unit }) => `${measure} ${day} ${unit}`),
  )
}

const RECEIVED = 'feedback-received 2026-03-01 31027'
const DUE = 'feedback-due 2026-03-16 31027'
const IN_TIME = 'feedback-answered-in-time 2026-03-16 31027'

test.each<[string, [Feedback['states'][number]['status'], string][], string[]]>([
  ['that waits is received and due', [['received', '2026-03-01']], [RECEIVED, DUE]],
  [
    'answered on its last day is in time',
    [
      ['received', '2026-03-01'],
      ['answered', '2026-03-16'],
    ],
    [RECEIVED, DUE, IN_TIME],
  ],
  [
    'answered a day later is not',
    [
      ['received', '2026-03-01'],
      ['answered', '2026-03-17'],
    ],
    [RECEIVED, DUE],
  ],
  [
    'closed later is in time by its answer',
    [
      ['received', '2026-03-01'],
      ['answered', '2026-03-10'],
      ['closed', '2026-04-10'],
    ],
    [RECEIVED, DUE, IN_TIME],
  ],
  [
    'given to another one to answer is not answered',
    [
      ['received', '2026-03-01'],
      ['answered', '2026-03-10'],
      ['assigned', '2026-03-12'],
    ],
    [RECEIVED, DUE],
  ],
  [
    'taken back counts nowhere',
    [
      ['received', '2026-03-01'],
      ['withdrawn', '2026-03-02'],
    ],
    [],
  ],
])('feedback %s', (_what, states, expected) => {
  expect(told(states)).toEqual(expected)
})

test.each([
  [5, ['ratings', 'ratings-good']],
  [4, ['ratings', 'ratings-good']],
  [3, ['ratings']],
])('a rating of %i counts as %j', (score, expected) => {
  const one: RatingState = { ...fixtureOf(ratingChanged), score, unitFrom: '2025-07-01' }
  const found = ratingSource.measures.flatMap(({ contributions }) => contributions(one))
  expect(found.map(({ measure }) => measure)).toEqual(expected)
  expect(new Set(found.map(({ unit, day }) => `${unit} ${day}`))).toEqual(new Set(['31027@2025-07-01 2026-03-17']))
})
