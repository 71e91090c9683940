import { request } from 'node:http'
import { gzipSync } from 'node:zlib'
import { defineRoute } from '@lantoa/contracts/define-route'
import { createTestIssuer, type TestIssuer } from '@lantoa/testkit/tokens'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { createMetrics } from '../process/metrics.ts'
import type { SingleHandler } from './api.ts'
import { createAuthenticator } from './auth.ts'
import { createHttp, listen } from './http.ts'
import { mount } from './mount.ts'
import { accept } from './outcome.ts'

const putThing = defineRoute({
  method: 'put',
  path: '/things/{id}',
  operationId: 'putThing',
  summary: 'Put a thing',
  permission: 'visits:record',
  params: z.strictObject({ id: z.string() }),
  body: z.strictObject({ fill: z.string() }),
  response: z.object({ id: z.string() }),
})

/** Of another part of the same service. */
const putOther = defineRoute({ ...putThing, path: '/others/{id}', operationId: 'putOther' })

const KILOBYTES = 1024
let issuer: TestIssuer
let port: number
let close: () => Promise<void>
let waiting: (() => void)[] = []

beforeAll(async () => {
  issuer = await createTestIssuer()
  const log = pino({ level: 'silent' })
  const authenticate = createAuthenticator({ issuer: issuer.issuer, keys: issuer.keys })
  const parts = { name: 'things', log, authenticate, metrics: createMetrics('things'), openapi: {} }
  const { app, router } = createHttp({ ...parts, live: [], ready: [], requestsPerMinute: 1_000 })
  const api = { router, authenticate, now: () => new Date(), log, bodyBytes: 1000 * KILOBYTES }
  const put: SingleHandler<typeof putThing> = async ({ params: { id } }) => {
    if (id === 'waits') await new Promise<void>((resolve) => waiting.push(resolve))
    return accept({ id })
  }
  mount(api, { putThing }, { putThing: put })
  mount(api, { putOther }, { putOther: put })
  const server = await listen({ '/things': app }, { host: '127.0.0.1', port: 0, patience: 100 })
  port = server.port
  close = server.close
})
beforeEach(() => {
  waiting = []
})
afterAll(() => close())

type Sent = {
  id?: string
  things?: string
  subject?: string
  kilobytes?: number
  bytes?: Uint8Array<ArrayBuffer>
  headers?: Record<string, string>
}

async function put({ id = 'waits', things = 'things', subject = 'a', kilobytes = 200, ...sent }: Sent & AbortInit) {
  const { bytes, headers = {}, signal } = sent
  const token = await issuer.token({ subject, roles: ['volunteer'] })
  const body = bytes ?? JSON.stringify({ fill: 'x'.repeat(kilobytes * KILOBYTES - 11) })
  const response = await fetch(`http://127.0.0.1:${port}/things/v1/${things}/${id}`, {
    ...{ method: 'PUT', body, ...(signal ? { signal } : {}) },
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
  })
  return { status: response.status, retryAfter: response.headers.get('retry-after') }
}
type AbortInit = { signal?: AbortSignal }

const atWork = (count: number) => vi.waitUntil(() => waiting.length === count)
const finish = () => {
  for (const done of waiting) done()
}

test('large bodies that wait are counted by their bytes, and each caller has a share', async () => {
  const first = [put({}), put({})]
  await atWork(2)
  expect(await put({ id: 'quick' })).toEqual({ status: 429, retryAfter: '1' })
  expect(await put({ id: 'quick', kilobytes: 50 })).toMatchObject({ status: 200 })
  expect(await put({ id: 'quick', subject: 'b' })).toMatchObject({ status: 200 })
  finish()
  expect(await Promise.all(first)).toMatchObject([{ status: 200 }, { status: 200 }])
  expect(await put({ id: 'quick' })).toMatchObject({ status: 200 })
})

test('all parts of a service hold their bodies in the same places', async () => {
  const held = [put({}), put({})]
  await atWork(2)
  expect(await put({ id: 'quick', things: 'others' })).toMatchObject({ status: 429 })
  finish()
  expect(await Promise.all(held)).toMatchObject([{ status: 200 }, { status: 200 }])
})

test('who hangs up frees nothing while their command still waits', async () => {
  const hangUp = new AbortController()
  const lost = [put({ signal: hangUp.signal }), put({ signal: hangUp.signal })].map((one) => one.catch(() => 'gone'))
  await atWork(2)
  hangUp.abort()
  expect(await Promise.all(lost)).toEqual(['gone', 'gone'])
  expect(await put({ id: 'quick' })).toMatchObject({ status: 429 })
  finish()
  await vi.waitFor(async () => expect(await put({ id: 'quick' })).toMatchObject({ status: 200 }))
})

test('what does not say how long it is has the places of the longest, and gives them back when it is refused', async () => {
  const bytes = gzipSync(JSON.stringify({ fill: 'x' }))
  const headers = { 'content-encoding': 'gzip' }
  const packed = put({ bytes, headers })
  await atWork(1)
  expect(await put({ id: 'quick', kilobytes: 240 })).toMatchObject({ status: 200 })
  expect(await put({ id: 'quick', bytes, headers })).toMatchObject({ status: 429 })
  finish()
  expect(await packed).toMatchObject({ status: 200 })
  for (let round = 0; round < 5; round += 1) {
    expect(await put({ bytes: gzipSync('{"fill":'), headers })).toMatchObject({ status: 400 })
    expect(await put({ kilobytes: 257 })).toMatchObject({ status: 413 })
  }
})

test('a body that breaks off gives its places back', async () => {
  const authorization = `Bearer ${await issuer.token({ subject: 'a', roles: ['volunteer'] })}`
  for (let round = 0; round < 4; round += 1) {
    const headers = { authorization, 'content-type': 'application/json', 'content-length': 250 * KILOBYTES }
    const cut = request({ port, method: 'PUT', path: '/things/v1/things/quick', headers })
    cut.on('error', () => undefined).write('{"fill":"')
    await new Promise((resolve) => setTimeout(resolve, 100))
    const closed = new Promise((resolve) => cut.once('close', resolve))
    cut.destroy()
    await closed
  }
  await vi.waitFor(async () => expect(await put({ id: 'quick', kilobytes: 250 })).toMatchObject({ status: 200 }))
})
