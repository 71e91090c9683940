import { expect, test } from 'vitest'
import { questionFor } from './use-asking.ts'

const PATH = ['state', 'day', 'evidence'] as const

test.each<[asked: string | undefined, answers: object, shown: string]>([
  [undefined, {}, 'state'],
  [undefined, { state: 'done' }, 'state'],
  ['evidence', {}, 'state'],
  ['evidence', { state: 'done' }, 'day'],
  ['day', { state: 'done' }, 'day'],
  ['state', { state: 'done', day: 'd' }, 'state'],
  ['evidence', { state: 'done', day: 'd', evidence: 'seen' }, 'evidence'],
  ['nowhere', { state: 'done' }, 'day'],
])('the address of %s with %j asks %s', (asked, answers, shown) => {
  expect(questionFor(PATH, asked, answers)).toBe(shown)
})
