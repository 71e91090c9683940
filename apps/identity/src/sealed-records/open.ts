import { createDecipheriv, hkdfSync } from 'node:crypto'
import { accept, type Outcome, refuse } from '@lantoa/chassis/http/outcome'
import { OpenedRecord } from '@lantoa/contracts/identity/sealed-records.http'
import type { SealingKeys } from './keys.ts'

const FORM = 1
const POINT_BYTES = 65
const IV_BYTES = 12
const TAG_BYTES = 16

type SealedRecord = { readonly keyId: string; readonly sealed: string }
export type Opened = Outcome<OpenedRecord, 'unknown-sealing-key' | 'unreadable-record'>

/** What a phone sealed for one of these keys. */
export function openSealed({ privateKeys }: SealingKeys, { keyId, sealed }: SealedRecord): Opened {
  const pair = privateKeys.get(keyId)
  if (!pair) return refuse('unknown-sealing-key', 'The key that it was sealed for is not kept here any more')
  try {
    const text = decipher(Buffer.from(sealed, 'base64url'), (point) => pair.computeSecret(point), keyId)
    return accept(OpenedRecord.parse(JSON.parse(text)))
  } catch {
    return refuse('unreadable-record', 'It was damaged on its way, or sealed by something else than the field app')
  }
}

/** @throws when anything about the bytes is not as the field app writes them */
function decipher(bytes: Buffer, secretWith: (point: Buffer) => Buffer, keyId: string): string {
  if (bytes[0] !== FORM) throw new RangeError('another form')
  const [point, iv, body, tag] = cut(bytes.subarray(1))
  const key = hkdfSync('sha256', secretWith(point), point, `lantoa sealed record ${keyId}`, 32)
  const cipher = createDecipheriv('aes-256-gcm', Buffer.from(key), iv, { authTagLength: TAG_BYTES }).setAuthTag(tag)
  return Buffer.concat([cipher.update(body), cipher.final()]).toString('utf8')
}

function cut(bytes: Buffer): [point: Buffer, iv: Buffer, body: Buffer, tag: Buffer] {
  const body = POINT_BYTES + IV_BYTES
  const tag = bytes.length - TAG_BYTES
  return [
    bytes.subarray(0, POINT_BYTES),
    bytes.subarray(POINT_BYTES, body),
    bytes.subarray(body, tag),
    bytes.subarray(tag),
  ]
}
