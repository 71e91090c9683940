import { expect, test } from 'vitest'
import { stageFor } from './stage.ts'

const front = (id: string, more = {}) => ({
  ...{ id, madeAt: '2026-03-01T00:00:00Z', unsent: 0, lost: 0, begun: 0, emptied: false, evicted: false },
  ...more,
})
const TAM = { subject: 'tam', lockerId: 'a' }

test.each([
  ['a new phone', [], undefined, { at: 'welcome' }],
  ['a first login', [], TAM, { at: 'new-pin', subject: 'tam', lost: 0, kept: 0 }],
  ['a locker', [front('a')], undefined, { at: 'locked', fronts: [front('a')] }],
  ['two people', [front('a'), front('b')], undefined, { at: 'locked', fronts: [front('a'), front('b')] }],
  ['a login again', [front('a'), front('b')], TAM, { at: 'locked', fronts: [front('a'), front('b')], own: 'a' }],
  ["a login on somebody else's phone", [front('b')], TAM, { at: 'new-pin', subject: 'tam', lost: 0, kept: 0 }],
  [
    'a login after too many wrong PINs',
    [front('a', { emptied: true, unsent: 5, lost: 2 })],
    TAM,
    { at: 'new-pin', subject: 'tam', lost: 2, kept: 3 },
  ],
  [
    'a login after the browser made room',
    [front('a', { evicted: true, unsent: 1, lost: 1 })],
    TAM,
    { at: 'new-pin', subject: 'tam', lost: 1, kept: 0 },
  ],
])('%s', (_what, fronts, login, stage) => {
  expect(stageFor(fronts, login)).toEqual(stage)
})
