const ROUNDS = 600_000
const IV_BYTES = 12

export type Sealed = Uint8Array<ArrayBuffer>

/** What stands in front of a locker: its data key, readable only with the PIN. */
export type Wrapping = { salt: Sealed; wrapped: ArrayBuffer }

/** A data key that no script can read, and its wrapping. */
export async function newDataKey(pin: string): Promise<{ key: CryptoKey; wrapping: Wrapping }> {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const pinKey = await keyOfPin(pin, salt)
  const fresh = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt'])
  const wrapped = await crypto.subtle.wrapKey('raw', fresh, pinKey, 'AES-KW')
  return { key: await unwrap(wrapped, pinKey), wrapping: { salt, wrapped } }
}

/** Undefined with another PIN: AES-KW notices. */
export async function openDataKey(pin: string, { salt, wrapped }: Wrapping): Promise<CryptoKey | undefined> {
  const pinKey = await keyOfPin(pin, salt)
  try {
    return await unwrap(wrapped, pinKey)
  } catch {
    return undefined
  }
}

function unwrap(wrapped: ArrayBuffer, pinKey: CryptoKey): Promise<CryptoKey> {
  return crypto.subtle.unwrapKey('raw', wrapped, pinKey, 'AES-KW', 'AES-GCM', false, ['encrypt', 'decrypt'])
}

async function keyOfPin(pin: string, salt: Sealed): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', bytesOf(pin), 'PBKDF2', false, ['deriveKey'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS }
  return crypto.subtle.deriveKey(how, material, { name: 'AES-KW', length: 256 }, false, ['wrapKey', 'unwrapKey'])
}

/** `place` is where it is kept: what was moved to another place does not open there. */
export async function seal(key: CryptoKey, place: string, value: unknown): Promise<Sealed> {
  return sealBytes(key, place, bytesOf(JSON.stringify(value)))
}

export async function unseal<Value>(key: CryptoKey, place: string, sealed: Sealed): Promise<Value> {
  return JSON.parse(new TextDecoder().decode(await openBytes(key, place, sealed))) as Value // only `seal` writes them
}

/** For what is large: packed before it is sealed. */
export async function sealPacked(key: CryptoKey, place: string, value: unknown): Promise<Sealed> {
  const packed = through(new CompressionStream('gzip'), bytesOf(JSON.stringify(value)))
  return sealBytes(key, place, new Uint8Array(await packed.arrayBuffer()))
}

export async function unsealPacked<Value>(key: CryptoKey, place: string, sealed: Sealed): Promise<Value> {
  const plain = through(new DecompressionStream('gzip'), await openBytes(key, place, sealed))
  return plain.json() as Promise<Value> // only `sealPacked` writes them
}

/** For `catch`: what cannot be read is passed over, so that it holds up nothing else. @throws whatever else went wrong */
export function passOverUnreadable(error: unknown): undefined {
  if (error instanceof DOMException && error.name === 'OperationError') return undefined
  throw error
}

async function sealBytes(key: CryptoKey, place: string, bytes: Sealed): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
  const how = { name: 'AES-GCM', iv, additionalData: bytesOf(place) }
  const body = await crypto.subtle.encrypt(how, key, bytes)
  const sealed = new Uint8Array(IV_BYTES + body.byteLength)
  sealed.set(iv)
  sealed.set(new Uint8Array(body), IV_BYTES)
  return sealed
}

async function openBytes(key: CryptoKey, place: string, sealed: Sealed): Promise<Sealed> {
  const how = { name: 'AES-GCM', iv: sealed.subarray(0, IV_BYTES), additionalData: bytesOf(place) }
  return new Uint8Array(await crypto.subtle.decrypt(how, key, sealed.subarray(IV_BYTES)))
}

function through(stream: CompressionStream | DecompressionStream, bytes: Sealed): Response {
  // Not by a Blob: its bytes would go to another process and back.
  const plain = new Response(bytes).body as ReadableStream<Uint8Array<ArrayBuffer>> // it has one
  return new Response(plain.pipeThrough(stream))
}

function bytesOf(text: string): Sealed {
  return new TextEncoder().encode(text)
}
