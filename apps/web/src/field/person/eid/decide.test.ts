import { describe, expect, test } from 'vitest'
import {
  bookedIn,
  countDone,
  firstDayOf,
  isImplied,
  missingFor,
  nextStep,
  pathOf,
  reportOf,
  STEPS,
  type Step,
  type StepAnswers,
  type StepState,
  type Steps,
  stateOf,
  stepIn,
} from './decide.ts'

function standing(...said: readonly [step: Step, state: StepState, on?: string][]): Steps {
  return said.map(([step, state, on = '2026-03-01']) => ({ step, state, on }))
}

describe.each<[what: string, steps: Steps, next: Step | undefined]>([
  ['nothing', [], 'chip_card'],
  ['a guided card', standing(['chip_card', 'guided']), 'chip_card'],
  ['a card', standing(['chip_card', 'done']), 'vneid_installed'],
  ['nobody wants the card', standing(['chip_card', 'declined']), 'vneid_installed'],
  [
    'no phone: what needs the app is passed over',
    standing(['chip_card', 'done'], ['vneid_installed', 'declined']),
    'level2_appointment',
  ],
  [
    'an appointment',
    standing(['chip_card', 'done'], ['vneid_installed', 'done'], ['level1', 'done'], ['level2_appointment', 'done']),
    'level2_activated',
  ],
  ['level 2 alone, as official lists have it', standing(['level2_activated', 'done']), 'signature'],
  ['everything', STEPS.map((step) => ({ step, state: 'done', on: '2026-03-01' })), undefined],
])('with %s', (_what, steps, next) => {
  test('comes next', () => expect(nextStep(steps)).toBe(next))
})

test('what level 2 needs is done where level 2 is, and counted, but not what somebody said of it', () => {
  const steps = standing(['level2_activated', 'done'], ['chip_card', 'declined'], ['signature', 'done'])
  expect(STEPS.filter((step) => isImplied(step, steps))).toEqual(['vneid_installed', 'level1', 'level2_appointment'])
  expect([countDone(steps), countDone([])]).toEqual([5, 0])
})

test.each<[step: Step, steps: Steps, missing: Step | undefined]>([
  ['level1', [], 'vneid_installed'],
  ['level1', standing(['vneid_installed', 'guided']), 'vneid_installed'],
  ['level1', standing(['vneid_installed', 'done']), undefined],
  ['level1', standing(['vneid_installed', 'not_applicable']), undefined],
  ['level2_activated', standing(['level1', 'done']), 'level2_appointment'],
  ['chip_card', [], undefined],
])('%s with %j has to wait for %s', (step, steps, missing) => expect(missingFor(step, steps)).toBe(missing))

test.each<[step: Step, state: StepState, steps: Steps, first: string]>([
  ['chip_card', 'done', [], '1967-01-01'],
  ['chip_card', 'done', standing(['chip_card', 'guided', '2026-02-01']), '2026-02-01'],
  ['level1', 'done', standing(['vneid_installed', 'done', '2026-03-05']), '2026-03-05'],
  ['level1', 'guided', standing(['vneid_installed', 'done', '2026-03-05']), '1967-01-01'],
  [
    'level1',
    'done',
    standing(['vneid_installed', 'done', '2026-03-05'], ['level1', 'guided', '2026-03-09']),
    '2026-03-09',
  ],
])('%s is %s with %j not before %s', (step, state, steps, first) => {
  expect(firstDayOf(step, state, steps, { year: 1967 })).toBe(first)
})

test.each<[answers: StepAnswers, before: StepState, said: object | undefined]>([
  [{}, 'not_started', undefined],
  [{ state: 'done', day: '2026-03-17' }, 'not_started', undefined],
  [
    { state: 'done', day: '2026-03-17', evidence: 'seen' },
    'guided',
    { state: 'done', on: '2026-03-17', evidence: 'seen' },
  ],
  [{ state: 'declined', day: '2026-03-17' }, 'guided', { state: 'declined', on: '2026-03-17', evidence: 'stated' }],
  [
    { state: 'declined', day: '2026-03-17', evidence: 'seen' },
    'not_started',
    { state: 'declined', on: '2026-03-17', evidence: 'stated' },
  ],
  [
    { state: 'not_started', day: '2026-03-17' },
    'done',
    { state: 'not_started', on: '2026-03-17', evidence: 'stated', correction: true },
  ],
])('%j after %s says %j', (answers, before, said) => expect(reportOf(answers, before)).toEqual(said))

test('how it is known is asked of what is done', () => {
  expect(pathOf('level1', { state: 'done' })).toEqual(['state', 'day', 'evidence'])
  expect(pathOf('level2_appointment', { state: 'guided' })).toEqual(['state', 'day'])
})

test('an appointment is for a day to come, where that is known', () => {
  expect(pathOf('level2_appointment', { state: 'done' })).toEqual(['state', 'day', 'booked', 'evidence'])
  const said = { state: 'done', day: '2026-03-17', evidence: 'stated' } as const
  expect(reportOf({ ...said, booked: '2026-03-27' }, 'guided')).toMatchObject({ booked: { day: '2026-03-27' } })
  expect(reportOf({ ...said, booked: null }, 'guided')).not.toHaveProperty('booked')
  expect(bookedIn('2026-03-17', '2026-03-17')).toEqual({ value: '2026-03-17' })
  for (const text of ['2026-03-16', '', '2026-02-30']) {
    expect(bookedIn(text, '2026-03-17')).toEqual({ wrong: 'eid.booked.wrong' })
  }
})

test('a step is known by its address', () => {
  expect([stepIn('level1'), stepIn('level3'), stateOf('level1', [])]).toEqual(['level1', undefined, 'not_started'])
})
