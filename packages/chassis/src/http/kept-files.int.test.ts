import { defineFile } from '@lantoa/contracts/define-file'
import { defineUpload } from '@lantoa/contracts/define-upload'
import { createTestIssuer } from '@lantoa/testkit/tokens'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { createMetrics } from '../process/metrics.ts'
import { createAuthenticator } from './auth.ts'
import { createHttp, listen } from './http.ts'
import { mount } from './mount.ts'
import { accept, refuse } from './outcome.ts'

const CONTENT = Buffer.from('0123456789')
const common = { operationId: 'keepThing', summary: 'A thing', params: z.strictObject({ name: z.string() }) }
const upload = defineUpload({
  ...{ ...common, path: '/things/{name}', permission: 'totals:export', takes: ['image/png'], maxBytes: 1_000 },
  ...{ response: z.object({ mediaType: z.string(), bytes: z.int() }), refusals: { 'no-thing': 422 } },
})
const download = defineFile({
  ...{ ...common, operationId: 'readThing', path: '/things/{name}', permission: 'totals:export' },
  mediaTypes: ['audio/wav'],
})

let ask: (method: string, name: string, headers?: Record<string, string>, body?: Buffer) => Promise<Response>
let close: () => Promise<void>
let read = 0

beforeAll(async () => {
  const issuer = await createTestIssuer()
  const log = pino({ level: 'silent' })
  const authenticate = createAuthenticator({ issuer: issuer.issuer, keys: issuer.keys })
  const { app, router } = createHttp({
    ...{ name: 'things', log, authenticate, metrics: createMetrics('things'), openapi: {} },
    ...{ live: [], ready: [], requestsPerMinute: 1_000 },
  })
  mount(
    { router, authenticate, now: () => new Date(), log },
    { upload, download },
    {
      async upload({ params, sent }) {
        if (params.name === 'refused') return refuse('no-thing', 'It is none.')
        return accept({ mediaType: sent.mediaType, bytes: sent.bytes.byteLength })
      },
      async download({ params }) {
        return accept({
          ...{ name: 'thing.wav', mediaType: 'audio/wav', tag: 'hash', size: CONTENT.length },
          async read(part) {
            read += 1
            if (params.name === 'gone') return undefined
            return [part ? CONTENT.subarray(part.from, part.to + 1) : CONTENT] as unknown as AsyncIterable<Uint8Array>
          },
        })
      },
    },
  )
  const server = await listen({ '/things': app }, { host: '127.0.0.1', port: 0 })
  close = server.close
  const token = await issuer.token({ roles: ['observer'] })
  ask = (method, name, headers = {}, body) =>
    fetch(`http://127.0.0.1:${server.port}/things/v1/things/${name}`, {
      ...{ method, headers: { authorization: `Bearer ${token}`, ...headers } },
      ...(body && { body: body as Uint8Array<ArrayBuffer> }),
    })
})
afterAll(() => close())

test('a file comes in whole, under the type that its sender gives it', async () => {
  const answer = await ask('PUT', 'one', { 'content-type': 'image/png; charset=x' }, CONTENT)
  expect(await answer.json()).toEqual({ mediaType: 'image/png', bytes: 10 })
  expect((await ask('PUT', 'refused', { 'content-type': 'image/png' }, CONTENT)).status).toBe(422)
})

test.each([
  ['another type', 'application/json', CONTENT, 415],
  ['too much', 'image/png', Buffer.alloc(1_001), 413],
])('%s is not taken', async (_what, type, body, status) => {
  expect((await ask('PUT', 'one', { 'content-type': type }, body)).status).toBe(status)
})

test('a file that never changes is kept by who has it, and is not taken for a page', async () => {
  const answer = await ask('GET', 'one')
  expect(await answer.text()).toBe('0123456789')
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    ...{ 'cache-control': 'private, max-age=31536000, immutable', etag: '"hash"', vary: 'Authorization' },
    ...{ 'x-content-type-options': 'nosniff', 'content-type': 'audio/wav', 'content-length': '10' },
    ...{ 'content-disposition': 'attachment; filename="thing.wav"', 'accept-ranges': 'bytes' },
  })
  const before = read
  // A gateway that compresses makes its tag a weak one.
  for (const known of ['"hash"', 'W/"hash"', '"former", "hash"']) {
    expect((await ask('GET', 'one', { 'if-none-match': known })).status).toBe(304)
  }
  expect((await ask('HEAD', 'one')).headers.get('content-length')).toBe('10')
  expect(read).toBe(before)
})

test.each([
  ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
  ['bytes=7-', 206, '789', 'bytes 7-9/10'],
  ['bytes=-2', 206, '89', 'bytes 8-9/10'],
  ['bytes=2-99', 206, '23456789', 'bytes 2-9/10'],
  ['bytes=0-1,5-6', 200, '0123456789', null],
  ['bytes=50-60', 200, '0123456789', null],
  ['lines=1-2', 200, '0123456789', null],
])('%s answers %i', async (range, status, text, contentRange) => {
  const answer = await ask('GET', 'one', { range })
  expect([answer.status, await answer.text(), answer.headers.get('content-range')]).toEqual([
    ...[status, text, contentRange],
  ])
})

test('a part of what it was before is not sent: then all of it is', async () => {
  const answer = await ask('GET', 'one', { range: 'bytes=2-4', 'if-range': '"former"' })
  expect([answer.status, await answer.text()]).toEqual([200, '0123456789'])
})

test('one that is gone is a problem and no empty file', async () => {
  const answer = await ask('GET', 'gone')
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'no-store'])
})
