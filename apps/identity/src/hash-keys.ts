import { createHmac } from 'node:crypto'
import { canonical, isBlank, isEmpty } from '@lantoa/chassis/commands/canonical'
import { withoutDefaults } from '@lantoa/chassis/commands/repeat'
import { type HashKey, hashPersonalNumber } from '@lantoa/vietnam/personal-number-hash'
import type { z } from 'zod'

/** The key for new hashes, and those before it, under which old hashes are still found. */
export type HashKeys = { readonly current: HashKey; readonly all: readonly HashKey[] }

export type NumberHash = { readonly keyId: string; readonly hash: string }

const MIN_SECRET_LENGTH = 32

/** Reads `<id>:<secret>` entries, one a line or separated by commas; the first is the current key. Throws RangeError. */
export function parseHashKeys(text: string): HashKeys {
  const entries = text.split(/[\s,]+/).filter((entry) => entry !== '')
  const all = entries.map(parseHashKey)
  const [current] = all
  if (!current) throw new RangeError('at least one key is needed')
  if (new Set(all.map(({ id }) => id)).size < all.length) throw new RangeError('two keys have the same id')
  return { current, all }
}

function parseHashKey(entry: string): HashKey {
  const [, id, secret] = /^(\w{1,20}):(.+)$/.exec(entry) ?? []
  if (id === undefined || secret === undefined) throw new RangeError('a key is written <id>:<secret>')
  if (secret.length < MIN_SECRET_LENGTH) throw new RangeError(`the secret of key ${id} needs at least 32 characters`)
  return { id, secret }
}

/** The hash to store. */
export function hashNumber(keys: HashKeys, number: string): NumberHash {
  return { keyId: keys.current.id, hash: hashPersonalNumber(number, keys.current) }
}

/** Every hash under which the number may be stored already. */
export function possibleHashes(keys: HashKeys, number: string): NumberHash[] {
  return keys.all.map((key) => ({ keyId: key.id, hash: hashPersonalNumber(number, key) }))
}

/**
 * A keyed hash of what a registration said, so that a second sending can be told from another content without keeping
 * the personal number. What the schema would fill in doesn't count: a field that a later release adds changes nothing.
 */
export function fingerprint({ current }: HashKeys, schema: z.ZodObject, content: object): string {
  return `${current.id}:${digest(current, canonical(withoutDefaults(schema, content), isEmpty))}`
}

/** Whether content is what a fingerprint was taken of; false when its key is no longer there. */
export function hasFingerprint({ all }: HashKeys, stored: string, schema: z.ZodObject, content: object): boolean {
  const [keyId, hash] = stored.split(':')
  const key = all.find(({ id }) => id === keyId)
  if (!key) return false
  // Of the whole content, defaults filled in, fingerprints were taken at first.
  const forms = [canonical(withoutDefaults(schema, content), isEmpty), canonical(content, isBlank)]
  return forms.some((form) => digest(key, form) === hash)
}

function digest(key: HashKey, text: string): string {
  return createHmac('sha256', key.secret).update(text).digest('hex')
}
