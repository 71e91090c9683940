import { describe, expect, test } from 'vitest'
import {
  countWaiting,
  isDue,
  meaningOfEntry,
  meaningOfRequest,
  nextBatch,
  retryAfterMs,
  type Waiting,
  waitBefore,
} from './decide.ts'

const KINDS = [
  { name: 'household', schema: 1, most: 100, together: true },
  { name: 'resident', schema: 1, most: 100, together: true },
  { name: 'visit', schema: 2, most: 100, together: false },
  { name: 'change', schema: 1, most: 1, together: false },
]
const HELD = { name: 'lesson-held', schema: 1, most: 100, together: true, held: true }
const NOW = 1_000

function item(seq: number, lane: string, more: Partial<Waiting> = {}): Waiting {
  return { seq, kind: 'visit', schema: 1, lane, notBefore: 0, ...more }
}

describe('what goes next', () => {
  test.each<[string, Waiting[], number[]]>([
    ['nothing', [], []],
    ['of each home the first', [item(3, 'A'), item(1, 'A'), item(2, 'B')], [1, 2]],
    ['of other homes, where one is refused', [item(1, 'A', { refusal: 'no' }), item(2, 'A'), item(3, 'B')], [3]],
    ['of other homes, where one has to wait', [item(1, 'A', { notBefore: NOW + 1 }), item(2, 'A'), item(3, 'B')], [3]],
    ['what has waited long enough', [item(1, 'A', { notBefore: NOW })], [1]],
    ['homes before visits', [item(1, 'A'), item(2, 'B', { kind: 'household' })], [2]],
    ['visits, where the homes wait', [item(1, 'A'), item(2, 'B', { kind: 'household', notBefore: NOW + 1 })], [1]],
    ['no kind that this app does not know', [item(1, 'A', { kind: 'lesson' }), item(2, 'A'), item(3, 'B')], [3]],
    ['no shape that is newer than this app', [item(1, 'A', { schema: 3 }), item(2, 'A'), item(3, 'B')], [3]],
    ['people behind their home', [item(1, 'A', { kind: 'resident' }), item(2, 'A', { kind: 'household' })], [2]],
    ['all people of a home at once', [item(1, 'A', { kind: 'resident' }), item(2, 'A', { kind: 'resident' })], [1, 2]],
    [
      'of the people of a home those before one that has to wait',
      [
        item(1, 'A', { kind: 'resident' }),
        item(2, 'A', { kind: 'resident', notBefore: NOW + 1 }),
        item(3, 'A', { kind: 'resident' }),
      ],
      [1],
    ],
    ['nothing behind a home that is refused', [item(1, 'A', { kind: 'household', refusal: 'no' }), item(2, 'A')], []],
    [
      'what a refused one does not stand on',
      [item(1, 'A', { refusal: 'no' }), item(2, 'A', { kind: 'resident' })],
      [2],
    ],
    ['of a kind that goes alone one', [item(1, 'A', { kind: 'change' }), item(2, 'B', { kind: 'change' })], [1]],
    ['no kind that is held', [item(1, 'A', { kind: 'lesson-held' }), item(2, 'B')], [2]],
    ['nothing behind a kind that is held', [item(1, 'A', { kind: 'lesson-held' }), item(2, 'A')], []],
    ['as many as fit', [item(1, 'A'), item(2, 'B'), item(3, 'C'), item(4, 'D')], [1, 2, 3]],
  ])('%s', (_what, items, expected) => {
    expect(nextBatch(items, [HELD, ...KINDS], NOW, 3).map(({ seq }) => seq)).toEqual(expected)
  })
})

describe('the answer to a request', () => {
  test.each([
    ['nothing wrong', undefined, 'answered', 'answered'],
    ['no network', ['network-error', 0], 'later', 'later'],
    ['no answer in time', ['timeout', 0], 'halve', 'later'],
    ['no login', ['login-failed', 0], 'keep', 'keep'],
    ['a token that is not taken', ['unauthenticated', 401], 'keep', 'keep'],
    ['no right', ['forbidden', 403], 'keep', 'keep'],
    ['too often', ['too-many-requests', 429], 'later', 'later'],
    ['a fault of the server', ['internal-error', 500], 'later', 'later'],
    ['a server in repair', ['try-later', 503], 'later', 'later'],
    ['the page of a gateway', ['network-error', 404], 'later', 'later'],
    ['too large', ['payload-too-large', 413], 'halve', 'refused'],
    ['a field that does not fit', ['invalid-request', 422], 'halve', 'refused'],
  ] as const)('%s', (_what, problem, ofMany, ofOne) => {
    const said = problem && { type: 'about:blank', title: '', code: problem[0], status: problem[1] }
    expect([meaningOfRequest(said, 2), meaningOfRequest(said, 1)]).toEqual([ofMany, ofOne])
  })
})

describe('the answer to a record', () => {
  const no = (code: string, status: number) => ({
    accepted: false as const,
    problem: { type: 'about:blank', title: '', code, status },
  })
  test.each([
    ['accepted', { accepted: true, value: {} } as const, 'A', 'sent'],
    ['accepted, but another one', { accepted: true, value: {} } as const, 'B', 'later'],
    ['accepted, but nobody says which', { accepted: true, value: {} } as const, undefined, 'later'],
    ['none', undefined, undefined, 'later'],
    ['another content under its id', no('visit-differs', 409), undefined, 'compare'],
    ['not at the moment', no('try-later', 503), undefined, 'later'],
    ['somebody else changed it at this moment', no('precondition-failed', 412), undefined, 'later'],
    ['too many at once', no('too-many-requests', 429), undefined, 'later'],
    ['a home that is closed', no('household-closed', 409), undefined, 'refused'],
    ['outside of the units', no('outside-scope', 403), undefined, 'refused'],
  ])('%s', (_what, entry, given, expected) => {
    expect(meaningOfEntry(entry, 'A', given, ['visit-differs'])).toBe(expected)
  })
})

test.each([
  ['at first', 0, 503, 0, 0, 1_000],
  ['at first, at most', 0, 503, 1, 0, 2_000],
  ['each time twice as long', 3, 503, 1, 0, 16_000],
  ['never longer than a quarter of an hour', 30, 503, 1, 0, 900_000],
  ['without a network never longer than half a minute', 30, 0, 1, 0, 30_000],
  ['not before the server says', 0, 429, 1, 60_000, 60_000],
  ['not, who is not logged in', 9, 401, 1, 0, 0],
])('waits %s', (_what, tries, status, random, asked, expected) => {
  expect(waitBefore(tries, { status, code: '' }, random, asked)).toBe(expected)
})

test.each([
  [undefined, 0],
  ['7', 7_000],
  ['Thu, 01 Jan 1970 00:00:05 GMT', 4_000],
  ['-7', 0],
  ['soon', 0],
  ['999999', 900_000],
])('Retry-After %s is %i ms', (header, expected) => {
  expect(retryAfterMs(header, NOW)).toBe(expected)
})

test.each([
  ['never asked for', 0, undefined, 2_000, true],
  ['asked for just now', 0, 2_000, 2_100, false],
  ['asked for a while ago', 0, 2_000, 5_000, true],
  ['a day old, asked for a minute ago', 0, 86_340_000, 86_400_000, false],
  ['a day old, asked for in the morning', 0, 64_000_000, 86_400_000, true],
  ['asked for by a clock that was put back since', 0, 9_000, 2_000, true],
])('whether one is counted, %s', (_what, sentAt, askedAt, now, expected) => {
  expect(isDue(sentAt, askedAt, now)).toBe(expected)
})

test.each([
  ['nothing', [], { refused: 0, held: 0 }],
  ['two homes', ['a', 'b'], { refused: 0, held: 0, oldestUnsent: '0' }],
  ['a refused record alone', ['a!'], { refused: 1, held: 0 }],
  ['records behind a refused one', ['a!', 'a', 'b', 'a'], { refused: 1, held: 2, oldestUnsent: '2' }],
  ['two refused ones', ['a!', 'b!', 'c', 'b'], { refused: 2, held: 1, oldestUnsent: '2' }],
  ['a person of a home of which a visit is refused', ['a!', 'a+'], { refused: 1, held: 0, oldestUnsent: '1' }],
])('of %s it is known what no network sends', (_what, rows, counted) => {
  const items = rows.map((row, at) => ({
    ...{
      seq: at,
      kind: row.endsWith('+') ? 'resident' : 'visit',
      schema: 1,
      lane: row.charAt(0),
      notBefore: 0,
      madeAt: String(at),
    },
    ...(row.endsWith('!') && { refusal: {} }),
  }))
  expect(countWaiting(items, KINDS)).toEqual(counted)
})
