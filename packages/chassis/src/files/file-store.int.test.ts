import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { diskFiles } from './disk-files.ts'
import type { FileStore } from './file-store.ts'
import { s3Files } from './s3-files.ts'

const addressOf = (content: Uint8Array) => createHash('sha256').update(content).digest('hex')
const CONTENT = Buffer.from('Xin chào bà con, đây là bài học.')
const ADDRESS = addressOf(CONTENT)
const LARGE = Buffer.alloc(3 * 1024 * 1024, 7)

let folder: string
let bucket: Server
let bucketUrl: string
const objects = new Map<string, Buffer>()
const refused = new Set<number>()

/** Object storage as its protocol has it: three verbs, parts of objects, and nothing without a signature. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lantoa-files-'))
  bucket = createServer(async (request, response) => {
    const sent = await buffer(request)
    const answer = (status: number, content?: Buffer) => response.writeHead(status).end(content)
    const [failure] = refused
    if (failure !== undefined) return answer(failure)
    if (!/^AWS4-HMAC-SHA256 Credential=key\//.test(request.headers.authorization ?? '')) return answer(403)
    const name = request.url ?? ''
    if (request.method === 'PUT') return answer(objects.set(name, sent) && 200)
    if (request.method === 'DELETE') return answer(objects.delete(name) ? 204 : 404)
    const known = objects.get(name)
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? []
    return known ? answer(from ? 206 : 200, from ? known.subarray(Number(from), Number(to) + 1) : known) : answer(404)
  })
  await new Promise<void>((resolve) => bucket.listen(0, '127.0.0.1', resolve))
  const address = bucket.address()
  bucketUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/lantoa`
})
afterAll(async () => {
  bucket.close()
  await rm(folder, { recursive: true })
})

const read = async (store: FileStore, ...asked: Parameters<FileStore['get']>) => {
  const content = await store.get(...asked)
  return content && Buffer.concat(await Array.fromAsync(content)).toString()
}

describe.each([
  ['a folder', () => diskFiles(folder)],
  ['a bucket', () => s3Files({ bucketUrl, region: 'us-east-1', keyId: 'key', secret: 'secret' })],
] as const)('%s', (_where, open) => {
  test('has what was put there, whole or a part of it, once however often it was put', async () => {
    const store = open()
    expect(await read(store, ADDRESS)).toBeUndefined()
    await Promise.all([store.put(ADDRESS, CONTENT), store.put(ADDRESS, CONTENT)])
    expect(await read(store, ADDRESS)).toBe(CONTENT.toString())
    expect(await read(store, ADDRESS, { from: 0, to: 2 })).toBe('Xin')
    expect(await read(store, ADDRESS, { from: 4, to: 6 })).toBe(CONTENT.subarray(4, 7).toString())
  })

  test('has a large one, every byte', async () => {
    const store = open()
    await store.put(addressOf(LARGE), LARGE)
    const content = await store.get(addressOf(LARGE))
    expect(content && addressOf(Buffer.concat(await Array.fromAsync(content)))).toBe(addressOf(LARGE))
  })

  test('has no more what was deleted, and deletes what is not there without a word', async () => {
    const store = open()
    await store.delete(ADDRESS)
    await store.delete(ADDRESS)
    expect(await read(store, ADDRESS)).toBeUndefined()
  })
})

test('a bucket that does not answer keeps nobody waiting, whatever is asked of it', async () => {
  const silent = createServer(() => undefined)
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  const address = silent.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/lantoa`
  const store = s3Files({ bucketUrl: url, region: 'us-east-1', keyId: 'key', secret: 'secret', patience: 50 })
  for (const ask of [() => store.delete(ADDRESS), () => store.put(ADDRESS, CONTENT), () => store.get(ADDRESS)]) {
    await expect(ask()).rejects.toThrow('did not answer within 50 ms')
  }
  silent.closeAllConnections()
  silent.close()
})

test('what could not be kept leaves nothing behind, so that tries do not fill a disk that is full', async () => {
  const store = diskFiles(join(folder, 'full', 'of', 'it'))
  await mkdir(join(folder, 'full', 'of', 'it', ADDRESS.slice(0, 2), ADDRESS), { recursive: true })
  await expect(store.put(ADDRESS, CONTENT)).rejects.toThrow()
  expect(await readdir(join(folder, 'full', 'of', 'it', 'arriving'))).toEqual([])
})

test('what a dead process left half written is never read, and is swept when it is a day old', async () => {
  const store = diskFiles(folder)
  const left = join(folder, 'arriving', 'left')
  await writeFile(left, CONTENT.subarray(0, 5))
  await writeFile(join(folder, 'arriving', 'young'), CONTENT.subarray(0, 5))
  const before = new Date(Date.now() - 25 * 3_600_000)
  await utimes(left, before, before)
  expect(await read(store, ADDRESS)).toBeUndefined()
  await store.put(ADDRESS, CONTENT)
  expect(await read(store, ADDRESS)).toBe(CONTENT.toString())
  expect(await readdir(join(folder, 'arriving'))).toEqual(['young'])
})

test.each([403, 404])('a bucket that answers %i has not taken anything', async (status) => {
  refused.add(status)
  const store = s3Files({ bucketUrl, region: 'us-east-1', keyId: 'key', secret: 'secret' })
  await expect(store.put(ADDRESS, CONTENT)).rejects.toThrow(/object storage/)
  refused.clear()
})
