import { createDecipheriv, createECDH, hkdfSync } from 'node:crypto'
import type { Asked, Route } from './phone.ts'
import { problem } from './phone.ts'

/** Routes of an identity that opens what was sealed for it, and refuses what `subject` did not record. */
export function sealingServer(subject: string) {
  const pair = createECDH('prime256v1')
  const key = { keyId: '1', publicKey: pair.generateKeys('base64url', 'uncompressed') }

  function open(sealed: string): { recordedBy: string; id: string } {
    const bytes = Buffer.from(sealed, 'base64url')
    const point = bytes.subarray(1, 66)
    const secret = hkdfSync('sha256', pair.computeSecret(point), point, 'lantoa sealed record 1', 32)
    const cipher = createDecipheriv('aes-256-gcm', Buffer.from(secret), bytes.subarray(66, 78))
    cipher.setAuthTag(bytes.subarray(-16))
    return JSON.parse(Buffer.concat([cipher.update(bytes.subarray(78, -16)), cipher.final()]).toString('utf8'))
  }

  function answer({ sealed }: { sealed: string }) {
    const value = open(sealed)
    if (value.recordedBy !== subject) return { accepted: false, problem: problem('outside-scope', 403) }
    return { accepted: true, value }
  }

  const routes: Record<string, Route> = {
    'GET /identity/v1/sealing-key': () => ({ body: key }),
    'POST /identity/v1/sealed-records/open': ({ body }: Asked) => ({
      body: { results: (body as { items: { sealed: string }[] }).items.map(answer) },
    }),
  }
  return { routes, open, key }
}
