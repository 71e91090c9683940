import { describe, expect, test } from 'vitest'
import vi from '../../words/field-vi.json' with { type: 'json' }
import { type Answers, extrasOf, pathOf, reportOf, type Step, stepAfter, stepBefore, stepFor } from './decide.ts'
import { HELP_GROUPS, MET_CHOICES, OBSTACLE_GROUPS, OUTCOME_CHOICES, WHY_CHOICES, WORDS } from './questions.ts'

const NEW: Answers = { visitId: 'v', startedAt: '2026-03-17T11:40:00.000Z' }
const VISITOR = { householdId: 'h', teamId: 't', visitorId: 'p' }
const DONE: Answers = { ...NEW, met: 'met', outcome: 'done', help: ['eid_guidance'] }

type Case = [what: string, answers: Partial<Answers>, path: readonly Step[], report: object | undefined]

describe.each<Case>([
  ['nothing yet', {}, ['met'], undefined],
  ['not known who is there', { met: 'unknown' }, ['met'], undefined],
  ['nobody home', { met: 'absent' }, ['met', 'check'], { outcome: 'absent' }],
  ['moved away', { met: 'moved_away' }, ['met', 'check'], { outcome: 'moved_away' }],
  ['not found', { met: 'not_found' }, ['met', 'check'], { outcome: 'not_found' }],
  ['somebody is there', { met: 'met' }, ['met', 'outcome'], undefined],
  ['not known how it went', { met: 'met', outcome: 'unknown' }, ['met', 'outcome'], undefined],
  ['another time', { met: 'met', outcome: 'postponed' }, ['met', 'outcome', 'check'], { outcome: 'postponed' }],
  [
    'refused, no reason',
    { met: 'met', outcome: 'refused', why: 'unknown' },
    ['met', 'outcome', 'why', 'check'],
    { outcome: 'refused', refusals: [{}] },
  ],
  [
    'refused for fear',
    { met: 'met', outcome: 'refused', why: 'afraid-of-fraud' },
    ['met', 'outcome', 'why', 'check'],
    { outcome: 'refused', refusals: [{ reason: 'Sợ bị lừa đảo' }] },
  ],
  [
    'done, one help',
    { met: 'met', outcome: 'done', help: ['eid_guidance'] },
    ['met', 'outcome', 'help', 'check'],
    { outcome: 'done', actions: [{ action: 'eid_guidance' }] },
  ],
  [
    'partly, help not known',
    { met: 'met', outcome: 'partly', help: 'unknown' },
    ['met', 'outcome', 'help', 'check'],
    { outcome: 'partly' },
  ],
  [
    'done, with all that may be added',
    { ...DONE, who: 'r', obstacles: ['fear_elderly'], note: ' Hẹn thứ Sáu ' },
    ['met', 'outcome', 'help', 'check'],
    {
      outcome: 'done',
      actions: [{ action: 'eid_guidance', residentId: 'r' }],
      obstacles: [{ obstacle: 'fear_elderly' }],
      note: 'Hẹn thứ Sáu',
    },
  ],
  [
    'of what was answered before "nobody home" nothing is reported, and nothing lost',
    { ...DONE, met: 'absent', obstacles: ['language'], why: 'no-need' },
    ['met', 'check'],
    { outcome: 'absent' },
  ],
  [
    'of help before a refusal neither',
    { ...DONE, outcome: 'refused', who: 'r' },
    ['met', 'outcome', 'why', 'check'],
    { outcome: 'refused', refusals: [{}] },
  ],
])('%s', (_what, given, path, report) => {
  const answers = { ...NEW, ...given }

  test('asks', () => expect(pathOf(answers)).toEqual(path))

  test('reports', () => {
    const whole = { ...{ householdId: 'h', teamId: 't', visitorIds: ['p'], source: 'app' }, startedAt: NEW.startedAt }
    const lists = { actions: [], obstacles: [], refusals: [] }
    expect(reportOf(answers, VISITOR)).toEqual(report && { ...whole, ...lists, ...report })
  })

  test('goes back the way that it came', () => {
    for (const [at, step] of path.entries()) expect(stepBefore(step, answers)).toBe(path[at - 1])
  })
})

test.each<[what: string, answers: readonly Partial<Answers>[], taps: number]>([
  ['nobody home', [{ met: 'absent' }], 2],
  // The list of what was helped has a button of its own to go on.
  ['done, one help', [{ met: 'met' }, { outcome: 'done' }, { help: ['pay_bill'] }], 5],
])('%s takes few taps from the first question to the saved report', (_what, given, taps) => {
  let answers = NEW
  let step: Step | 'later' = 'met'
  let tapped = 0
  for (const answer of given) {
    if (step === 'check' || step === 'later') throw new Error('It ends before everything is answered')
    answers = { ...answers, ...answer }
    tapped += 'help' in answer ? 2 : 1
    step = stepAfter(step, answers)
  }
  expect(step).toBe('check')
  expect(tapped + 1).toBe(taps)
})

test.each<[step: 'met' | 'outcome' | 'help' | 'who' | 'obstacles' | 'note', answers: Partial<Answers>, next: string]>([
  ['met', { met: 'unknown' }, 'later'],
  ['outcome', { met: 'met', outcome: 'unknown' }, 'later'],
  ['help', { ...DONE, help: 'unknown' }, 'check'],
  ['who', { ...DONE, who: 'unknown' }, 'check'],
  ['obstacles', { ...DONE, obstacles: 'unknown' }, 'check'],
  ['note', DONE, 'check'],
])('after %s with %j comes %s', (step, answers, next) => {
  expect(stepAfter(step, { ...NEW, ...answers })).toBe(next)
})

test.each<[asked: Step, answers: Partial<Answers>, shown: Step]>([
  ['check', {}, 'met'],
  ['help', { met: 'met' }, 'outcome'],
  ['help', { met: 'absent' }, 'check'],
  ['obstacles', { met: 'absent' }, 'check'],
  ['note', { met: 'absent' }, 'note'],
  ['who', { ...DONE, help: [] }, 'check'],
  ['who', DONE, 'who'],
  ['why', { met: 'met', outcome: 'refused' }, 'why'],
])('the address of %s with %j shows %s', (asked, answers, shown) => {
  expect(stepFor(asked, { ...NEW, ...answers })).toBe(shown)
})

test('"who" is asked only where somebody was helped', () => {
  expect(extrasOf(DONE)).toContain('who')
  expect(extrasOf({ ...DONE, help: 'unknown' })).not.toContain('who')
  expect(extrasOf({ ...DONE, met: 'absent' })).toEqual(['note'])
})

test('each answer has a word, "not known" is always one, and none stands twice in a list', () => {
  for (const choices of [MET_CHOICES, OUTCOME_CHOICES, WHY_CHOICES]) expect(choices.at(-1)?.value).toBe('unknown')
  const lists = [...HELP_GROUPS, ...OBSTACLE_GROUPS].map(({ choices }) => choices.map(({ value }) => value))
  expect(new Set(lists.flat()).size).toBe(lists.flat().length)
  for (const word of WORDS.values()) expect(vi).toHaveProperty([word])
})
