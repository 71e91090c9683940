import { fixtureOf } from '@lantoa/contracts/fixtures'
import { type ConcernState, concernChanged } from '@lantoa/contracts/teams/concerns.events'
import { expect, test } from 'vitest'
import { concernSource } from './concerns.ts'

const concern = fixtureOf(concernChanged)
type Status = ConcernState['states'][number]['status']

/** One that came to these states on these days. */
const having = (...states: [Status, string][]) => states.map(([status, from]) => ({ status, from }))

function told(more: Partial<ConcernState>): string[] {
  return concernSource.measures.flatMap(({ contributions }) =>
    contributions({ ...concern, ...more }).map(({ measure, day, amount }) => `${measure} ${day} ${amount}`),
  )
}

test('a difficulty waits on its days, by state and topic, and is due on its day', () => {
  expect(told({})).toEqual([
    'difficulties-due 2026-04-01 1',
    'difficulties-open 2026-03-17 1',
    'difficulties-new 2026-03-17 1',
    'difficulties-new 2026-03-18 -1',
    'difficulties-forwarded 2026-03-18 1',
    'difficulties-open-signal 2026-03-17 1',
  ])
})

test.each<[string, [Status, string][], boolean]>([
  [
    'on its day',
    [
      ['new', '2026-03-17'],
      ['answered', '2026-04-01'],
    ],
    true,
  ],
  [
    'a day late',
    [
      ['new', '2026-03-17'],
      ['answered', '2026-04-02'],
    ],
    false,
  ],
  [
    'by a rejection',
    [
      ['new', '2026-03-17'],
      ['rejected', '2026-03-20'],
    ],
    true,
  ],
  [
    'and closed late',
    [
      ['new', '2026-03-17'],
      ['answered', '2026-03-20'],
      ['closed', '2026-05-01'],
    ],
    true,
  ],
  [
    'and opened again',
    [
      ['new', '2026-03-17'],
      ['answered', '2026-03-20'],
      ['reopened', '2026-03-21'],
    ],
    false,
  ],
  [
    'again, too late',
    [
      ['answered', '2026-03-20'],
      ['reopened', '2026-03-21'],
      ['answered', '2026-04-05'],
    ],
    false,
  ],
  ['not at all', [['new', '2026-03-17']], false],
])('answered %s', (_what, states, inTime) => {
  expect(told({ states: having(...states) }).includes('difficulties-answered-in-time 2026-04-01 1')).toBe(inTime)
})

test('is due, and answered in time, by the day that was due first', () => {
  const moved = { dueOn: '2026-12-31', firstDueOn: '2026-04-01' } as const
  const late = told({ ...moved, states: having(['new', '2026-03-17'], ['answered', '2026-04-02']) })
  expect(late).toContain('difficulties-due 2026-04-01 1')
  expect(late.filter((one) => one.startsWith('difficulties-answered'))).toEqual([])
})

test('a question is counted as asked, also when it became a difficulty', () => {
  const question = { kind: 'question', raisedAs: 'question' } as const
  expect(told({ ...question, states: having(['asked', '2026-03-17']) })).toEqual(['questions-asked 2026-03-17 1'])
  expect(told({ ...question, states: having(['asked', '2026-03-17'], ['answered', '2026-03-18']) })).toEqual([
    'questions-asked 2026-03-17 1',
    'questions-answered 2026-03-17 1',
  ])
  const turned = { kind: 'difficulty', raisedAs: 'question' } as const
  const states = having(['asked', '2026-03-17'], ['new', '2026-03-20'])
  expect(told({ ...turned, states })).toEqual(
    expect.arrayContaining([
      'difficulties-due 2026-04-01 1',
      'questions-asked 2026-03-17 1',
      'difficulties-open 2026-03-20 1',
    ]),
  )
})

test('what was taken back counts nowhere', () => {
  expect(told({ states: having(['new', '2026-03-17'], ['withdrawn', '2026-03-18']) })).toEqual([])
})

test('it counts in the unit that its code meant then', () => {
  const [due] = concernSource.measures
  expect(due.contributions({ ...concern, unitFrom: '2025-07-01' })[0]?.unit).toBe('31027.07@2025-07-01')
})
