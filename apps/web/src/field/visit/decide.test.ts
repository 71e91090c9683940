import { describe, expect, test } from 'vitest'
import later from '../../words/field-later-vi.json' with { type: 'json' }
import atStart from '../../words/field-vi.json' with { type: 'json' }
import {
  type Answers,
  asksForDay,
  extrasOf,
  onDay,
  pathOf,
  reportOf,
  type Step,
  stepAfter,
  stepBefore,
  stepFor,
} from './decide.ts'
import {
  DEVICE_GROUPS,
  HELP_GROUPS,
  MET_CHOICES,
  OBSTACLE_GROUPS,
  OUTCOME_CHOICES,
  WHY_CHOICES,
  WORDS,
} from './questions.ts'
import { SKILLS } from './seen/questions.ts'

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
    'done, none of the named helps, no difficulty',
    { met: 'met', outcome: 'done', help: 'none', obstacles: 'none' },
    ['met', 'outcome', 'help', 'check'],
    { outcome: 'done', actions: [], obstacles: [] },
  ],
  [
    'done, with all that may be added',
    {
      ...{ ...DONE, who: 'r', obstacles: ['fear_elderly'], devices: ['keypad_phone'], note: ' Hẹn thứ Sáu ' },
      seen: { r: { all: 'none', uses: { smartphone: 'no' } } },
    },
    ['met', 'outcome', 'help', 'check'],
    {
      outcome: 'done',
      actions: [{ action: 'eid_guidance', residentId: 'r' }],
      assessments: SKILLS.map((skill) => ({ residentId: 'r', skill, level: 'none' })),
      uses: [{ residentId: 'r', use: 'smartphone', answer: 'no' }],
      obstacles: [{ obstacle: 'fear_elderly' }],
      devices: ['keypad_phone'],
      note: 'Hẹn thứ Sáu',
    },
  ],
  [
    'of what was answered before "nobody home" nothing is reported, and nothing lost',
    {
      ...{ ...DONE, met: 'absent', obstacles: ['language'], devices: ['tablet'], why: 'no-need' },
      seen: { r: { all: 'alone', uses: { vneid: 'yes' } } },
    },
    ['met', 'check'],
    { outcome: 'absent' },
  ],
  [
    'of help before a refusal neither',
    { ...DONE, outcome: 'refused', who: 'r', seen: { r: { all: 'alone' } } },
    ['met', 'outcome', 'why', 'check'],
    { outcome: 'refused', refusals: [{}] },
  ],
])('%s', (_what, given, path, report) => {
  const answers = { ...NEW, ...given }

  test('asks', () => expect(pathOf(answers)).toEqual(path))

  test('reports', () => {
    const whole = { ...{ householdId: 'h', teamId: 't', visitorIds: ['p'], source: 'app' }, startedAt: NEW.startedAt }
    const lists = { actions: [], assessments: [], uses: [], obstacles: [], refusals: [], devices: [] }
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
  ['check', { met: 'absent', note: 'Gọi lại 0912 345 678' }, 'note'],
  ['check', { met: 'absent', note: 'Gọi lại 0912\u200b345678' }, 'note'],
  ['check', { met: 'absent', note: 'Hẹn 20/12, nhà số 12' }, 'check'],
  ['who', { ...DONE, help: [] }, 'check'],
  ['who', DONE, 'who'],
  ['why', { met: 'met', outcome: 'refused' }, 'why'],
])('the address of %s with %j shows %s', (asked, answers, shown) => {
  expect(stepFor(asked, { ...NEW, ...answers })).toBe(shown)
})

test.each<[answers: Partial<Answers>, seen: boolean]>([
  [DONE, true],
  [{ ...DONE, outcome: 'partly' }, true],
  [{ ...DONE, outcome: 'postponed' }, false],
  [{ ...DONE, outcome: 'refused' }, false],
  [{ ...DONE, met: 'absent' }, false],
])('skills and daily use can be added where something was done together: %j', (answers, seen) => {
  const extras = extrasOf({ ...NEW, ...answers })
  expect([extras.includes('skills'), extras.includes('uses')]).toEqual([seen, seen])
})

test.each<[string, Partial<Answers>, string, boolean]>([
  ['on the day on which it was begun', {}, '2026-03-17', false],
  ['late in the evening, here', { startedAt: '2026-03-17T16:59:00Z' }, '2026-03-17', false],
  ['on the next day', {}, '2026-03-18', true],
  ['where the clock was ahead', {}, '2026-03-16', true],
  ['on the next day, where she said that it was the day before', onDay('then', new Date()), '2026-03-18', false],
  ['where she said that it was today', onDay('today', new Date('2026-03-18T02:00:00Z')), '2026-03-18', false],
  ['on the day after that', onDay('today', new Date('2026-03-18T02:00:00Z')), '2026-03-19', true],
])('on which day she came is asked of a draft %s: %#', (_what, given, today, asks) => {
  const answers = { ...DONE, ...given }
  expect(asksForDay(answers, today)).toBe(asks)
  expect(reportOf(answers, VISITOR)?.startedAt).toBe(given.startedAt ?? NEW.startedAt)
})

test('what was written on paper is reported as such, on its own day', () => {
  const report = reportOf({ ...DONE, paper: true, daySaid: true }, VISITOR)
  expect(report).toMatchObject({ source: 'paper', startedAt: NEW.startedAt })
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
  for (const { choices } of DEVICE_GROUPS)
    for (const { word } of choices) expect({ ...atStart, ...later }).toHaveProperty([word])
  for (const word of WORDS.values()) expect({ ...atStart, ...later }).toHaveProperty([word])
})
