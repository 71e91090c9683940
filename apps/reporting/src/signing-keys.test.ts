import { expect, test } from 'vitest'
import { parseSigningKeys } from './signing-keys.ts'

/** The first key of RFC 8032, section 7.1. */
const SEED = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex').toString(
  'base64url',
)
const PUBLIC = Buffer.from('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', 'hex')

test('the first key signs, the others can be checked with', () => {
  const { current, all } = parseSigningKeys(`2:${SEED}\n1:${'A'.repeat(43)}\n`)
  expect(current.publicKey).toMatchObject({ kid: '2', kty: 'OKP', crv: 'Ed25519', x: PUBLIC.toString('base64url') })
  expect(all.map(({ id }) => id)).toEqual(['2', '1'])
})

test.each([
  ['', /at least one/],
  [SEED, /is written/],
  [`1:${SEED.slice(1)}`, /43 characters/],
  [`1:${SEED}=`, /43 characters/],
  [`1:${SEED},1:${SEED}`, /same id/],
])('%j is refused', (text, reason) => {
  expect(() => parseSigningKeys(text)).toThrow(reason)
})
