import type { Data } from '@lantoa/sdk'
import type { Sealed } from './seal.ts'

export type SealingKey = Data<'identity', 'getSealingKey'>
/** What only the server can read; `keyId` says with which of its keys. */
export type ForServer = { keyId: string; sealed: Sealed }

const FORM = 1
const CURVE = { name: 'ECDH', namedCurve: 'P-256' }

/** Each record gets a key pair of its own, of which nothing is kept: this phone cannot open it again. */
export async function sealForServer({ keyId, publicKey }: SealingKey, value: unknown): Promise<ForServer> {
  const own = await crypto.subtle.generateKey(CURVE, false, ['deriveBits'])
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', own.publicKey))
  const key = await sharedKey(own.privateKey, fromBase64(publicKey), point, keyId)
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const text = new TextEncoder().encode(JSON.stringify(value))
  const body = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, text))
  return { keyId, sealed: new Uint8Array([FORM, ...point, ...iv, ...body]) }
}

async function sharedKey(own: CryptoKey, theirs: Sealed, salt: Sealed, keyId: string): Promise<CryptoKey> {
  const server = await crypto.subtle.importKey('raw', theirs, CURVE, false, [])
  const secret = await crypto.subtle.deriveBits({ name: 'ECDH', public: server }, own, 256)
  const material = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey'])
  const info = new TextEncoder().encode(`lantoa sealed record ${keyId}`)
  const how = { name: 'HKDF', hash: 'SHA-256', salt, info }
  return crypto.subtle.deriveKey(how, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt'])
}

export function toBase64(bytes: Sealed): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function fromBase64(text: string): Sealed {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0))
}
