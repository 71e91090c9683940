import { createECDH, type ECDH, hkdfSync } from 'node:crypto'
import type { SealingKey } from '@lantoa/contracts/identity/sealed-records.http'
import type { HashKey } from '@lantoa/vietnam/personal-number-hash'
import type { HashKeys } from '../hash-keys.ts'

export const CURVE = 'prime256v1'

/** The key for which is sealed now, and those that still open what was sealed before. */
export type SealingKeys = { readonly current: SealingKey; readonly privateKeys: ReadonlyMap<string, ECDH> }

/** Made of the keys for hashes, so that there is one secret to keep and one list to change. */
export function sealingKeysOf({ current, all }: HashKeys): SealingKeys {
  const own = keyPairOf(current)
  return {
    current: { keyId: current.id, publicKey: own.getPublicKey('base64url', 'uncompressed') },
    privateKeys: new Map(all.map((key) => [key.id, keyPairOf(key)])),
  }
}

function keyPairOf({ id, secret }: HashKey, attempt = 0): ECDH {
  const pair = createECDH(CURVE)
  try {
    pair.setPrivateKey(Buffer.from(hkdfSync('sha256', secret, '', `lantoa sealing key ${id} ${attempt}`, 32)))
    return pair
  } catch (error) {
    // One of four thousand million numbers of this length is no key of the curve.
    if (attempt > 3) throw error
    return keyPairOf({ id, secret }, attempt + 1)
  }
}
