import { expect, test } from 'vitest'
import vi from '../../../words/field-later-vi.json' with { type: 'json' }
import { consentsInWords, consentText, purposeInWords } from './consent-in-words.ts'
import {
  type ConsentAnswers,
  guardianIn,
  needsGuardian,
  PURPOSES,
  pathOf,
  purposeIn,
  recordOf,
  withdrawalsOf,
} from './decide.ts'

const TODAY = '2026-03-17'
const GIVEN = { residentId: 'r', purpose: 'contact', now: new Date('2026-03-17T11:40:00Z') } as const
const SAID = { residentId: 'r', purpose: 'contact', wordingVersion: '2026-01', givenAt: '2026-03-17T11:40:00.000Z' }

test.each<[birth: { year: number } | { date: string }, needed: boolean]>([
  [{ year: 1948 }, false],
  [{ year: 2009 }, false],
  [{ year: 2010 }, true],
  [{ date: '2010-03-17' }, false],
  [{ date: '2010-03-18' }, true],
])('who was born %j needs a guardian: %s', (birth, needed) => {
  expect(needsGuardian(birth, TODAY)).toBe(needed)
  expect(pathOf(birth, TODAY)).toEqual(needed ? ['method', 'guardian'] : ['method'])
})

test.each<[answers: ConsentAnswers, helperId: string | undefined, said: object | undefined]>([
  [{}, 'p', undefined],
  [{ method: 'paper' }, undefined, { ...SAID, method: 'paper' }],
  [{ method: 'paper' }, 'p', { ...SAID, method: 'paper' }],
  [{ method: 'voice' }, 'p', { ...SAID, method: 'voice', witnessId: 'p' }],
  [{ method: 'voice' }, undefined, undefined],
  [{ method: 'paper', guardian: 'Trần Văn Tâm' }, 'p', { ...SAID, method: 'paper', guardianName: 'Trần Văn Tâm' }],
])('%j before %s is proved by %j', (answers, helperId, said) => {
  expect(recordOf(answers, { ...GIVEN, helperId })).toEqual(said)
})

test.each([
  [' Trần Văn Tâm ', { value: 'Trần Văn Tâm' }],
  ['', { wrong: 'consent.guardian.wrong' }],
  ['0912345678', { wrong: 'consent.guardian.wrong' }],
])('%j is the name of a guardian: %j', (text, read) => expect(guardianIn(text)).toEqual(read))

test('each purpose has an address, a name and a text of its own that says that help does not hang on it', () => {
  const texts = PURPOSES.map(consentText)
  expect(new Set(texts).size).toBe(PURPOSES.length)
  for (const text of texts) expect(text).toContain(vi['consent-text.free'])
  expect(new Set(PURPOSES.map(purposeInWords)).size).toBe(PURPOSES.length)
  expect(PURPOSES.map(purposeIn)).toEqual(PURPOSES)
  expect(purposeIn('receipt')).toBeUndefined()
})

test('how many have been agreed to is counted by purpose', () => {
  const given = { consentId: 'c', purpose: 'contact', givenAt: SAID.givenAt } as const
  expect(consentsInWords([given, { ...given, consentId: 'd' }])).toBe('Đã đồng ý 1 trong 5 việc.')
})

test('what was agreed to twice is taken back twice, each under an id of its own', () => {
  const given = ['c', 'd'].map((consentId) => ({ consentId, purpose: 'contact' as const, givenAt: SAID.givenAt }))
  const ids = ['w1', 'w2']
  const of = { householdId: 'h', residentId: 'r' }
  const withdrawals = withdrawalsOf(given, of, GIVEN.now, () => ids.shift() ?? '')
  const common = { kind: 'consent-withdrawal', ...of, purpose: 'contact', body: { withdrawnAt: SAID.givenAt } }
  expect(withdrawals).toEqual([
    { ...common, id: 'w1', consentId: 'c' },
    { ...common, id: 'w2', consentId: 'd' },
  ])
})
