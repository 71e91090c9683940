import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import type { ClosingKey } from '@lantoa/contracts/reporting/closing-chain.http'

export type SigningKey = { readonly id: string; readonly privateKey: KeyObject; readonly publicKey: ClosingKey }

/** The key that signs, and those before it, with which older signatures are still checked. */
export type SigningKeys = { readonly current: SigningKey; readonly all: readonly SigningKey[] }

/** What stands before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410). */
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex')

/** Reads `<id>:<32 bytes in base64url>` entries, one a line or separated by commas; the first one signs. Throws RangeError. */
export function parseSigningKeys(text: string): SigningKeys {
  const entries = text.split(/[\s,]+/).filter((entry) => entry !== '')
  const all = entries.map(parseSigningKey)
  const [current] = all
  if (!current) throw new RangeError('at least one key is needed')
  if (new Set(all.map(({ id }) => id)).size < all.length) throw new RangeError('two keys have the same id')
  return { current, all }
}

function parseSigningKey(entry: string): SigningKey {
  const [, id, secret] = /^(\w{1,20}):([\w-]{43})$/.exec(entry) ?? []
  if (id === undefined || secret === undefined) {
    throw new RangeError('a key is written <id>:<32 bytes in base64url, 43 characters>')
  }
  const der = Buffer.concat([PKCS8_PREFIX, Buffer.from(secret, 'base64url')])
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' })
  return { id, privateKey, publicKey: { kid: id, kty: 'OKP', crv: 'Ed25519', x, use: 'sig', alg: 'EdDSA' } }
}
