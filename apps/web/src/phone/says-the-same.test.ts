import { expect, test } from 'vitest'
import { saysTheSame } from './says-the-same.ts'

const MINE = { outcome: 'done', startedAt: '2026-03-17T18:40:00+07:00', actions: [{ action: 'eid_guidance' }] }

test.each<[string, object, object, boolean]>([
  ['the same, and what the server adds', MINE, { ...MINE, visitedOn: '2026-03-17' }, true],
  ['another outcome', MINE, { ...MINE, outcome: 'absent' }, false],
  ['an instant in another zone', MINE, { ...MINE, startedAt: '2026-03-17T11:40:00.000Z' }, true],
  ['another instant', MINE, { ...MINE, startedAt: '2026-03-17T11:41:00.000Z' }, false],
  ['what is empty and what is not there', { ...MINE, note: '', devices: [] }, MINE, true],
  ['what is there only once', { ...MINE, devices: ['smartphone'] }, MINE, false],
  ['lists in another order', { list: ['a', 'b'] }, { list: ['b', 'a'] }, true],
  ['lists with another entry', { list: ['a', 'b'] }, { list: ['a', 'c'] }, false],
  ['a text typed otherwise', { note: 'Bà  đi vắng ' }, { note: 'Bà đi vắng'.normalize('NFD') }, true],
  ['fields in another order', { list: [{ a: 'x', b: 'y' }] }, { list: [{ b: 'y', a: 'x' }] }, true],
])('%s', (_what, mine, theirs, expected) => {
  expect(saysTheSame(mine, theirs)).toBe(expected)
})
