import { createHmac, randomBytes } from 'node:crypto'
import { canonical, isLeftOut } from './canonical.ts'

/** How what a change said is kept so that it is known again without being readable. */
export type Fingerprints = {
  of(content: object): string
  matches(stored: string, content: object): boolean
}

type Key = { readonly id: string; readonly secret: string | Uint8Array }
type Keys = { readonly current: Key; readonly all: readonly Key[] }

const NO_KEY: Key = { id: '', secret: '' }

/**
 * Each hash has a salt of its own, which stands before it: equal changes cannot be found by comparing rows, nor reasons
 * and names in a table made beforehand. Whoever has a row can still try one guess after another at it, unless the
 * service has keys: personal numbers are few enough to try them all.
 */
export function fingerprintsBy({ current, all }: Keys = { current: NO_KEY, all: [NO_KEY] }): Fingerprints {
  return {
    of(content) {
      const salt = randomBytes(16).toString('base64url')
      return `${current.id}:${salt}:${digest(current, salt, content)}`
    },
    matches(stored, content) {
      const [keyId, salt = '', hash] = stored.split(':')
      const key = all.find(({ id }) => id === keyId)
      return key !== undefined && digest(key, salt, content) === hash
    },
  }
}

function digest({ secret }: Key, salt: string, content: object): string {
  return createHmac('sha256', secret)
    .update(`${salt} ${canonical(content, isLeftOut)}`)
    .digest('base64url')
}
