import { expect, test } from 'vitest'
import { fingerprintsBy } from './fingerprints.ts'

const [old, current] = ['k1', 'k2'].map((id) => ({ id, secret: `${id} of at least 32 characters of a secret` }))
if (!old || !current) throw new Error('two keys')
const before = fingerprintsBy({ current: old, all: [old] })
const rotated = fingerprintsBy({ current, all: [current, old] })
const after = fingerprintsBy({ current, all: [current] })
const plain = fingerprintsBy()

test.each<[string, object, object, boolean]>([
  ['the same', { id: 'a', name: 'X' }, { name: 'X', id: 'a' }, true],
  ['the same in other order, inside', { at: { lane: '5', number: '' } }, { at: { number: '', lane: '5' } }, true],
  ['a field left out and one that is not there', { id: 'a', name: undefined }, { id: 'a' }, true],
  ['two fields cleared', { id: 'a', phone: null }, { id: 'a', number: null }, false],
  ['a field cleared and nothing', { id: 'a', phone: null }, { id: 'a' }, false],
  ['a text emptied and nothing', { name: 'X', note: '' }, { name: 'X' }, false],
  ['a list emptied and nothing', { name: 'X', tags: [] }, { name: 'X' }, false],
  ['null and an empty list', { tags: null }, { tags: [] }, false],
  ['two fields cleared inside an object', { at: { lane: '' } }, { at: { number: '' } }, false],
  ['an object and the same cleared', { qr: null }, { qr: { until: null } }, false],
  ['two things in a list', { steps: [{ to: null }] }, { steps: [{ from: null }] }, false],
])('of %s', (_what, one, other, same) => {
  for (const fingerprints of [plain, before]) {
    expect(fingerprints.matches(fingerprints.of(one), other)).toBe(same)
  }
})

test('a fingerprint is found under its key as long as that is there', () => {
  const [content, stored] = [{ name: 'X' }, before.of({ name: 'X' })]
  expect([before, rotated, after, plain].map((one) => one.matches(stored, content))).toEqual([true, true, false, false])
  expect(after.matches(rotated.of(content), content)).toBe(true)
})

test('two of the same content are not alike, and what was taken without a salt is not known', () => {
  expect(plain.of({ name: 'X' })).not.toBe(plain.of({ name: 'X' }))
  const unsalted = '8c9b2c0a5a36b1b5d1c8f4a1a4b9d1de4dbb21f4f09b1ad02ae6bd0d1f6ab0c1'
  expect([plain, before].map((one) => one.matches(unsalted, { name: 'X' }))).toEqual([false, false])
  expect(before.matches(`k1:${unsalted}`, { name: 'X' })).toBe(false)
})
