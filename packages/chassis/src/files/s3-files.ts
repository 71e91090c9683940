import { AwsClient } from 'aws4fetch'
import type { FileStore, Part } from './file-store.ts'

export type S3Options = {
  /** The bucket, as S3 itself and what speaks like it name it by a path: `https://storage.example/lantoa-files`. */
  readonly bucketUrl: string
  readonly region: string
  readonly keyId: string
  readonly secret: string
  /** Milliseconds after which a storage that does not answer counts as away; default 30,000. */
  readonly patience?: number
}

const PATIENCE_MS = 30_000

/**
 * Files in object storage that speaks S3. There an object appears whole or not at all. Who asks for something holds rows
 * locked meanwhile: no answer is waited for longer than `patience`, whatever it is tried again. A file that is being read
 * takes as long as its reader.
 */
export function s3Files({ bucketUrl, region, keyId, secret, patience = PATIENCE_MS }: S3Options): FileStore {
  const client = new AwsClient({ accessKeyId: keyId, secretAccessKey: secret, service: 's3', region, retries: 3 })
  const urlOf = (address: string) => `${bucketUrl.replace(/\/$/, '')}/${address}`

  async function ask(method: string, address: string, more: RequestInit = {}): Promise<Response> {
    const answer = await inTime((signal) => client.fetch(urlOf(address), { ...more, method, signal }), patience)
    if (answer.ok || answer.status === 404) return answer
    await answer.body?.cancel()
    throw new Error(`The object storage answered ${method} with ${answer.status}`)
  }

  return {
    async put(address, content) {
      const answer = await ask('PUT', address, { body: content as Uint8Array<ArrayBuffer> })
      await answer.body?.cancel()
      if (answer.status === 404) throw new Error('The object storage has no such bucket')
    },
    async get(address, part) {
      const answer = await ask('GET', address, rangeOf(part))
      if (answer.status !== 404) return answer.body ?? undefined
      await answer.body?.cancel()
      return undefined
    },
    async delete(address) {
      const answer = await ask('DELETE', address)
      await answer.body?.cancel()
    },
  }
}

/** Ends what takes too long to begin its answer. */
async function inTime<Answer>(run: (signal: AbortSignal) => Promise<Answer>, patience: number): Promise<Answer> {
  const ending = new AbortController()
  const failure = new Error(`The object storage did not answer within ${patience} ms`)
  const timer = setTimeout(() => ending.abort(failure), patience)
  return run(ending.signal).finally(() => clearTimeout(timer))
}

function rangeOf(part: Part | undefined): RequestInit {
  return part ? { headers: { Range: `bytes=${part.from}-${part.to}` } } : {}
}
