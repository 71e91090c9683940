import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

/** A text that is hard to guess and safe in URLs and shells. */
export function newSecret(): string {
  return randomBytes(24).toString('base64url')
}

/** The 32 bytes of an Ed25519 key. */
export function newSigningKey(): string {
  return randomBytes(32).toString('base64url')
}

/** The content of a secret file; made once, so that it outlives a restart. */
export function keepSecret(path: string, make: () => string): string {
  if (!existsSync(path)) writeSecret(path, make())
  return readFileSync(path, 'utf8')
}

/** Writes a file that only its owner may read; whole or not at all. */
export function writeSecret(path: string, content: string): void {
  writeFileSync(`${path}.new`, content, { mode: 0o600 })
  renameSync(`${path}.new`, path)
}
