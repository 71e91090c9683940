import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { fingerprint, type HashKeys, hasFingerprint, hashNumber, parseHashKeys, possibleHashes } from './hash-keys.ts'

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

describe('a fingerprint', () => {
  const schema = z.strictObject({
    ...{ name: z.string(), birth: z.object({ year: z.int() }), phone: z.string().nullable().default(null) },
    address: z.strictObject({ lane: z.string().default('') }).default({ lane: '' }),
  })
  const later = schema.extend({ kind: z.enum(['home', 'boat']).default('home'), tags: z.array(z.string()).default([]) })
  const said = { name: 'An', birth: { year: 1990 } }
  const stored = fingerprint(old, schema, schema.parse(said))
  // As it was taken before defaults were left out of it.
  const first = 'k1:0eba537ebf73b84f9977c7f0d8a962c00256455005824650af7085ab3a805f97'

  test.each<[string, string, HashKeys, z.ZodObject, object, boolean]>([
    ['knows its content', stored, old, schema, said, true],
    ['in any order, after a rotation', stored, rotated, schema, { birth: { year: 1990 }, name: 'An' }, true],
    ['with defaults written out', stored, old, schema, { ...said, phone: null, address: {} }, true],
    ['after the schema gained defaults', stored, old, later, said, true],
    ['with another value in place of a new default', stored, old, later, { ...said, kind: 'boat' }, false],
    ['of another birth', stored, old, schema, { ...said, birth: { year: 1991 } }, false],
    ['without its key', stored, parseHashKeys(NEW), schema, said, false],
    ['that was taken with defaults filled in', first, rotated, schema, said, true],
    ['of that kind, of another name', first, rotated, schema, { ...said, name: 'Anh' }, false],
  ])('%s', (_case, taken, keys, today, content, isKnown) => {
    expect(hasFingerprint(keys, taken, today, today.parse(content))).toBe(isKnown)
  })

  test('says nothing of what it was taken of', () => {
    expect(stored).not.toContain('An')
  })
})
