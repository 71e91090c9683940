import { createHash, sign } from 'node:crypto'
import type { ClosingLink } from '@lantoa/contracts/reporting/closing-chain.http'
import type { ClosingHead } from '@lantoa/contracts/reporting/closings.http'
import { closingLinkText, closingText } from '@lantoa/sdk/closing-texts'
import type { SigningKey } from '../../signing-keys.ts'

export type ChainHead = { readonly position: number; readonly hash: string }

/** Puts a closing behind the one before it, and signs that. */
export function sealClosing(closing: Omit<ClosingHead, 'link'>, last: ChainHead, key: SigningKey): ClosingLink {
  const place = { position: last.position + 1, previousHash: last.hash, bodyHash: sha256(closingText(closing)) }
  const text = closingLinkText(place)
  const signature = sign(null, Buffer.from(text), key.privateKey).toString('base64url')
  return { ...place, hash: sha256(text), keyId: key.id, signature }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
