import { expect, test } from 'vitest'
import { fingerprint, hasFingerprint, hashNumber, parseHashKeys, possibleHashes } from './hash-keys.ts'

const OLD = 'k1:0123456789abcdef0123456789abcdef'
const NEW = 'k2:fedcba9876543210fedcba9876543210'
const old = parseHashKeys(OLD)
const rotated = parseHashKeys(`${NEW}\n${OLD}\n`)
const NUMBER = '091158000123'

test.each([
  ['', 'at least one key'],
  ['no colon at all but quite a long text here', 'written'],
  ['k1:short', 'at least 32'],
  [`${OLD},${OLD}`, 'same id'],
])('%j is no set of keys', (text, message) => {
  expect(() => parseHashKeys(text)).toThrow(message)
})

test('no complaint about a key holds the secret', () => {
  const secret = 'not-long-enough'
  expect(() => parseHashKeys(`k1:${secret}`)).toThrow(
    expect.not.objectContaining({ message: expect.stringContaining(secret) }),
  )
})

test('after a rotation new hashes have the new key, and old ones are still found', () => {
  expect(hashNumber(rotated, NUMBER).keyId).toBe('k2')
  expect(possibleHashes(rotated, NUMBER)).toContainEqual(hashNumber(old, NUMBER))
})

test('a fingerprint knows its content after a rotation, in any order of fields, beside new empty fields', () => {
  const content = { name: 'An', birth: { year: 1990 }, phone: null, devices: [] }
  const stored = fingerprint(old, content)
  expect(hasFingerprint(rotated, stored, { birth: { year: 1990 }, name: 'An', added: null, later: [] })).toBe(true)
  expect(hasFingerprint(rotated, stored, { ...content, birth: { year: 1991 } })).toBe(false)
  expect(hasFingerprint(parseHashKeys(NEW), stored, content)).toBe(false)
  expect(stored).not.toContain('An')
})
