import { expect, test } from 'vitest'
import { madeRecord, sealRecord } from '../../test/seal-record.ts'
import { parseHashKeys } from '../hash-keys.ts'
import { sealingKeysOf } from './keys.ts'
import { openSealed } from './open.ts'

const OLD = 'k1:0123456789abcdef0123456789abcdef'
const old = sealingKeysOf(parseHashKeys(OLD))
const rotated = sealingKeysOf(parseHashKeys(`k2:fedcba9876543210fedcba9876543210\n${OLD}`))
const record = madeRecord('01990f3e-7c1a-7000-8000-0000000000a1')

test('a key is the same after each start, and another one for another secret', () => {
  expect(sealingKeysOf(parseHashKeys(OLD)).current).toEqual(old.current)
  expect(rotated.current.publicKey).not.toBe(old.current.publicKey)
})

test.each([
  ['before the keys were changed', old, rotated, record],
  ['for the newest', rotated, rotated, record],
  ['for a key that is not here', rotated, old, 'unknown-sealing-key'],
])('what was sealed %s', (_when, sealing, opening, opened) => {
  const found = openSealed(opening, sealRecord(sealing.current, record))
  expect(found.ok ? found.value : found.code).toEqual(opened)
})
