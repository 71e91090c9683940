import { describe, expect, test } from 'vitest'
import { questionFor } from '../ask/use-asking.ts'
import {
  type HomeAnswers,
  homePath,
  type NewPerson,
  PERSON_PATH,
  type PersonStep,
  personIn,
  placedIn,
  recordsOf,
  residentOf,
  stepAfter,
  stepBefore,
  withoutPerson,
  withPerson,
  withPersonAgain,
  withPersonDone,
  withPlace,
  withPlaceDone,
} from './decide.ts'

const NOW = new Date('2026-03-17T18:30:00Z') // the 18th in Vietnam
const BUOI: NewPerson = { residentId: 'b', name: 'Lê Thị Bưởi', birth: { year: 1960 }, sex: 'female', phone: null }
const BARE: HomeAnswers = { householdId: 'h', startedAt: NOW.toISOString(), people: [] }
const START: HomeAnswers = { ...BARE, hamlet: '31027.07' }
const PLACED: HomeAnswers = { ...START, lane: 'Kênh Xáng', number: '1', known: false }
const WITH_BUOI: HomeAnswers = { ...PLACED, ...BUOI, same: false }

test.each<[answers: HomeAnswers, hamlets: number, asked: string | undefined, shown: string]>([
  [BARE, 2, undefined, 'hamlet'],
  [BARE, 1, undefined, 'hamlet'],
  [START, 1, undefined, 'lane'],
  [{ ...START, hamlet: 'a' }, 2, undefined, 'lane'],
  [{ ...START, hamlet: 'a', lane: '' }, 2, 'hamlet', 'hamlet'],
  [{ ...START, lane: '' }, 1, 'check', 'number'],
  [{ ...START, lane: '', number: '' }, 1, 'sex', 'known'],
  [PLACED, 1, 'name', 'check'],
  [{ ...PLACED, residentId: 'b' }, 1, 'check', 'name'],
  [{ ...PLACED, ...BUOI }, 1, 'check', 'same'],
  [{ ...PLACED, ...BUOI }, 1, 'phone', 'phone'],
  [withPersonDone(WITH_BUOI), 1, undefined, 'check'],
])('%j of %i hamlets: the address of %s shows %s', (answers, hamlets, asked, shown) => {
  expect(questionFor(homePath(answers, hamlets), asked ?? 'check', answers)).toBe(shown)
})

test.each([
  ['lane', undefined],
  ['number', 'lane'],
  ['known', 'number'],
  ['name', 'number'],
  ['birth', 'name'],
  ['same', 'phone'],
  ['check', undefined],
] as const)('back from %s leads to %s', (step, before) => {
  expect(stepBefore(step, homePath(WITH_BUOI, 1))).toBe(before)
})

test.each([
  ['name', undefined],
  ['same', 'phone'],
] as const)('back from %s of somebody of a known home leads to %s', (step, before) => {
  expect(stepBefore(step, PERSON_PATH)).toBe(before)
})

describe('people are written down one after the other', () => {
  test('the first one at once', () => {
    const { known: _asked, ...asked } = PLACED
    expect(withPlaceDone(asked, 'b')).toEqual({ ...PLACED, residentId: 'b' })
    expect(withPlaceDone({ ...asked, people: [BUOI] }, 'c')).toEqual({ ...PLACED, people: [BUOI] })
    expect(withPlaceDone({ ...asked, residentId: 'b' }, 'c')).toEqual({ ...PLACED, residentId: 'b' })
  })
  test('and nothing of one is left for the next', () => {
    expect(withPersonDone(WITH_BUOI)).toEqual({ ...PLACED, people: [BUOI] })
    expect(withPersonDone({ ...WITH_BUOI, residentId: 'c', people: [BUOI] }).people).toHaveLength(2)
  })
  test('of whom one can be left out', () => {
    expect(withoutPerson({ ...PLACED, residentId: 'b', name: 'Bưởi' })).toEqual(PLACED)
  })
  test('and written down anew', () => {
    expect(withPersonAgain(withPersonDone(WITH_BUOI), 'b')).toEqual({ ...PLACED, ...BUOI })
  })
})

test('another address, and another name or year, is looked for anew', () => {
  expect(withPlace(PLACED, { number: '2' })).toEqual({ ...START, lane: 'Kênh Xáng', number: '2' })
  const { same: _asked, ...open } = WITH_BUOI
  expect(withPerson(WITH_BUOI, { birth: { year: 1961 } })).toEqual({ ...open, birth: { year: 1961 } })
})

test.each(['residentId', 'name', 'birth', 'sex', 'phone'] as const)('nobody is saved without %s', (left) => {
  const { [left]: _open, ...rest } = BUOI
  expect(personIn(BUOI)).toEqual(BUOI)
  expect(personIn(rest)).toBeUndefined()
})

describe('what is saved', () => {
  const home = { hamletCode: '31027.07', openedOn: '2026-03-18', address: { number: '1', lane: 'Kênh Xáng' } }
  const { residentId: _id, ...said } = BUOI

  test('is the home as of today, and then its people', () => {
    expect(recordsOf({ ...PLACED, people: [BUOI] }, NOW)).toEqual([
      { kind: 'household', id: 'h', body: home },
      { kind: 'resident', id: 'b', body: { householdId: 'h', from: '2026-03-18', ...said } },
    ])
    expect(residentOf(BUOI, 'h', NOW)).toMatchObject({ id: 'b', body: { householdId: 'h' } })
  })
  test.each([{ ...BARE, lane: '', number: '' }, START])(
    'is nothing while it is open where the home lies: %j',
    (open) => {
      expect(recordsOf(open, NOW)).toEqual([])
    },
  )
})

const { hamlet: _asked, ...NOWHERE } = { ...START, lane: 'Kênh Xáng', number: '1' }

test.each<[what: string, codes: string[], kept: HomeAnswers, start: HomeAnswers]>([
  ['a new one where there is one hamlet', ['31027.07'], BARE, START],
  ['a new one where there are several', ['31027.07', '31027.08'], BARE, BARE],
  ['a new one where there is none', [], BARE, BARE],
  ['one of a hamlet that is still hers', ['31027.08', '31027.07'], PLACED, PLACED],
  ['one of a hamlet that is not', ['31027.08', '31027.09'], PLACED, NOWHERE],
  ['one of a hamlet in whose place she has another', ['31027.08'], PLACED, NOWHERE],
  ['one that an older app began', ['31027.07'], NOWHERE, NOWHERE],
])('where a home lies that is written down: %s', (_what, codes, kept, start) => {
  expect(placedIn(codes, kept)).toEqual(start)
})

test.each<[step: PersonStep, given: object, next: PersonStep]>([
  ['name', { name: 'Lê Lan' }, 'birth'],
  ['name', { name: 'Lê Lan', birth: { year: 1960 }, sex: 'female' }, 'phone'],
  ['same', {}, 'check'],
  ['phone', { phone: null }, 'same'],
])('after %s with %j comes %s', (step, given, next) => expect(stepAfter(step, PERSON_PATH, given)).toBe(next))
