import { expect, test } from 'vitest'
import { erasureHeaders, erasureIn } from './erasure.ts'

const ERASURE = { id: '7b0f5c1e-3a53-4b1e-9d52-0b9a3f0f4c11', ids: 2 }

test('a tombstone says of which erasure it is', () => {
  expect(erasureIn({ headers: erasureHeaders(ERASURE), value: null })).toEqual(ERASURE)
})

test.each([
  ['without it, as all of them were once', {}, null],
  ['without how many', { ce_erasure: ERASURE.id }, null],
  ['with a number that is none', { ce_erasure: ERASURE.id, ce_erasedids: 'two' }, null],
  ['with an erasure that is no id', { ce_erasure: "'; --", ce_erasedids: '2' }, null],
  ['that is a state', erasureHeaders(ERASURE), '{}'],
])('a record %s is of none, and is read', (_name, headers, value) => {
  expect(erasureIn({ headers, value })).toBeUndefined()
})
