import { describe, expect, test } from 'vitest'
import vi from '../../../words/field-later-vi.json' with { type: 'json' }
import {
  answerOf,
  assessmentsOf,
  isAsked,
  isCore,
  levelsOf,
  type Seen,
  type SeenQuestion,
  seenAfter,
  seenBefore,
  seenPath,
  seenQuestionIn,
  topicOf,
  usesReportOf,
  withAnswer,
} from './decide.ts'
import { choicesOf, SEEN_WORDS, SKILLS, USES } from './questions.ts'

test.each<[birth: Parameters<typeof isAsked>[0], asked: boolean]>([
  [{ date: '2020-03-17' }, true],
  [{ date: '2020-03-18' }, false],
  [{ year: 2020 }, true],
  [{ year: 2021 }, false],
  [{ year: 1948 }, true],
])('who was born %j is asked on 2026-03-17: %s', (birth, asked) => expect(isAsked(birth, '2026-03-17')).toBe(asked))

const EACH: Seen = {
  all: 'each',
  skills: {
    online_services: 'alone',
    online_shopping: 'with_help',
    online_payment: 'none',
    self_protection: 'unknown',
  },
}

describe.each<[what: string, seen: Seen, skills: readonly SeenQuestion[], levels: Record<string, string>]>([
  ['nobody has asked', {}, ['all-skills'], {}],
  ['it is not known', { all: 'unknown' }, ['all-skills'], {}],
  ['none of them', { all: 'none' }, ['all-skills'], Object.fromEntries(SKILLS.map((skill) => [skill, 'none']))],
  [
    'all alone',
    { all: 'alone' },
    ['all-skills', 'platform'],
    Object.fromEntries(SKILLS.map((skill) => [skill, 'alone'])),
  ],
  [
    'one by one',
    EACH,
    ['all-skills', ...SKILLS],
    { online_services: 'alone', online_shopping: 'with_help', online_payment: 'none' },
  ],
  [
    'one by one, with a platform',
    { ...EACH, skills: { local_platforms: 'with_help' } },
    ['all-skills', ...SKILLS, 'platform'],
    { local_platforms: 'with_help' },
  ],
  [
    'what was said one by one before "not known" stays and says nothing',
    { ...EACH, all: 'unknown' },
    ['all-skills'],
    {},
  ],
])('%s', (_what, seen, path, levels) => {
  test('asks', () => expect(seenPath('skills', seen)).toEqual(path))

  test('says of each skill', () => {
    expect(Object.fromEntries(levelsOf(seen).map(({ skill, level }) => [skill, level]))).toEqual(levels)
  })

  test('goes forth and back the same way', () => {
    for (const [at, question] of path.entries()) {
      expect([seenBefore(question, seen), seenAfter(question, seen)]).toEqual([path[at - 1], path[at + 1]])
    }
  })
})

test.each<[what: string, seen: Seen, core: boolean]>([
  ['all alone', { all: 'alone' }, true],
  ['each alone', { all: 'each', skills: Object.fromEntries(SKILLS.map((skill) => [skill, 'alone'])) }, true],
  ['four alone', { all: 'each', skills: { ...EACH.skills, local_platforms: 'alone' } }, false],
  ['none', { all: 'none' }, false],
  ['not asked', {}, false],
])('a core person is who has all five alone: %s', (_what, seen, core) => expect(isCore(seen)).toBe(core))

test.each<[seen: Seen, platform: string | undefined]>([
  [{ all: 'alone', platform: 'zalo' }, 'zalo'],
  [{ all: 'alone', platform: 'unknown' }, undefined],
  [{ all: 'alone' }, undefined],
  [{ all: 'none', platform: 'zalo' }, undefined],
])('a platform is named where it is known and used: %j', (seen, platform) => {
  const reported = assessmentsOf({ r: seen })
  expect(reported.map(({ platform }) => platform)).toEqual([undefined, undefined, undefined, undefined, platform])
})

test.each<[what: string, uses: Seen['uses'], path: readonly SeenQuestion[], reported: readonly [string, string][]]>([
  ['nothing', undefined, USES, []],
  [
    'no smartphone, and nothing that needs one',
    { smartphone: 'no', vneid: 'yes' },
    ['smartphone'],
    [['smartphone', 'no']],
  ],
  [
    'what is not known is left out, so that it takes nothing back',
    { smartphone: 'yes', vneid: 'unknown', sells_online: 'no' },
    USES,
    [
      ['smartphone', 'yes'],
      ['sells_online', 'no'],
    ],
  ],
])('of daily use is reported %s', (_what, uses, path, reported) => {
  const seen = uses === undefined ? {} : { uses }
  expect(seenPath('uses', seen)).toEqual(path)
  expect(usesReportOf({ r: seen }).map(({ use, answer }) => [use, answer])).toEqual(reported)
})

test('each question has a page, a word, answers of which the last is "not known", and keeps what it was given', () => {
  for (const [text, word] of Object.entries(SEEN_WORDS)) {
    const question = seenQuestionIn(text) as SeenQuestion
    expect(vi).toHaveProperty([word])
    expect(choicesOf(question).at(-1)?.value).toBe('unknown')
    for (const { value } of choicesOf(question))
      expect(answerOf(withAnswer(EACH, question, value), question)).toBe(value)
    expect(topicOf(question)).toBe(USES.some((use) => use === question) ? 'uses' : 'skills')
  }
  expect(seenQuestionIn('check')).toBeUndefined()
})

test('all five alone and its platform are two taps', () => {
  const alone = withAnswer({}, 'all-skills', 'alone')
  expect(seenAfter('all-skills', alone)).toBe('platform')
  expect(seenAfter('platform', withAnswer(alone, 'platform', 'zalo'))).toBeUndefined()
})
