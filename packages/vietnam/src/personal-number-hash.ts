import { createHmac } from 'node:crypto'

/** `id` is stored beside the hash, so that keys can be rotated; `secret` never leaves the process. */
export type HashKey = { readonly id: string; readonly secret: string | Uint8Array }

const MIN_SECRET_LENGTH = 32

/**
 * HMAC-SHA-256 of a personal number in lower-case hex, for look-up and duplicates. Twelve digits are quickly tried out,
 * so the secret is all the protection there is: fewer than 32 characters or bytes throw.
 */
export function hashPersonalNumber(number: string, key: HashKey): string {
  if (key.secret.length < MIN_SECRET_LENGTH) throw new RangeError('The secret of a hash key needs at least 32 bytes')
  // The message must not repeat the number: errors are logged.
  if (!/^\d{12}$/.test(number)) throw new TypeError('A personal number has twelve digits')
  return createHmac('sha256', key.secret).update(number).digest('hex')
}
