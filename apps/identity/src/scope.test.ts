import { expect, test } from 'vitest'
import { callerOf, TODAY, TREE } from '../test/commands.ts'
import { hamletsToRead, hamletsUnder } from './scope.ts'

test.each([
  ['31027.07', ['31027.07', '31027.08']],
  ['31027', ['31027.07', '31027.08']],
  ['31018', ['31018.02']],
  ['91', ['31018.02', '31027.07', '31027.08']],
  ['VN', ['31018.02', '31027.07', '31027.08']],
  ['99', []],
])('under %s lie %j', (unit, hamlets) => {
  expect(hamletsUnder(TREE, unit, TODAY).sort()).toEqual(hamlets)
})

test('before it went into another, a hamlet lies under its own code alone', () => {
  expect(hamletsUnder(TREE, '31027.07', '2025-12-31')).toEqual(['31027.07'])
})

test.each([
  ['31027', { ok: true }],
  ['31018', { ok: false, code: 'outside-scope' }],
  ['VN', { ok: false, code: 'outside-scope' }],
  ['77777', { ok: false, code: 'unknown-unit' }],
  [undefined, { ok: true, hamletCodes: ['31027.07', '31027.08'] }],
])('a volunteer of 31027 who asks for %s', (unit, answer) => {
  expect(hamletsToRead(callerOf('volunteer'), TREE, unit, TODAY)).toMatchObject(answer)
})
