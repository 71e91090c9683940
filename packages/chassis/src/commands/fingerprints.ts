import { createHash } from 'node:crypto'
import { canonical } from './repeat.ts'

/** How what a command said is kept so that it is known again without being readable. */
export type Fingerprints = {
  of(content: object): string
  matches(stored: string, content: object): boolean
}

/** For services whose commands say nothing that could be guessed from its hash and must not be. */
export const plainFingerprints: Fingerprints = {
  of: digest,
  matches: (stored, content) => stored === digest(content),
}

function digest(content: object): string {
  return createHash('sha256').update(canonical(content)).digest('hex')
}
