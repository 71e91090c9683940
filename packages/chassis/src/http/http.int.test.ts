import { once } from 'node:events'
import { Agent, get, type IncomingMessage } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { defineBatch } from '@lantoa/contracts/define-batch'
import { defineRoute } from '@lantoa/contracts/define-route'
import { HouseholdId } from '@lantoa/contracts/ids'
import { pageOf, pageQuery } from '@lantoa/contracts/page'
import { text } from '@lantoa/contracts/text'
import { createTestIssuer, type TestIssuer } from '@lantoa/testkit/tokens'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { createMetrics } from '../process/metrics.ts'
import type { BatchHandler } from './api.ts'
import { createAuthenticator } from './auth.ts'
import { createHttp, listen } from './http.ts'
import { mount } from './mount.ts'
import { accept, refuse } from './outcome.ts'
import { ProblemError } from './problems.ts'

const Thing = z.object({ id: z.string(), size: z.int() })
const putThing = defineRoute({
  method: 'put',
  path: '/things/{id}',
  operationId: 'putThing',
  summary: 'Put a thing',
  permission: 'visits:record',
  params: z.strictObject({ id: z.string().max(8) }),
  body: z.strictObject({
    size: z.int().min(1),
    fill: z.string().optional(),
    deep: z.object({ 'a/b': z.string() }).optional(),
  }),
  response: Thing,
  refusals: { 'thing-too-big': 409 },
})
const putThings = defineBatch(putThing, { path: '/things/batch', operationId: 'putThings' })
const growThing = defineRoute({
  method: 'patch',
  path: '/things/{id}',
  operationId: 'growThing',
  summary: 'Grow a thing',
  permission: 'visits:record',
  params: z.strictObject({ id: z.string() }),
  body: z.strictObject({ by: z.int() }),
  response: Thing,
  etag: 'required',
})

const listThings = defineRoute({
  method: 'get',
  path: '/things',
  operationId: 'listThings',
  summary: 'List things',
  permission: 'visits:record',
  query: z.strictObject({ of: HouseholdId, named: text(20).optional(), ...pageQuery }),
  response: pageOf(Thing),
})

const nobody = () => Promise.reject(new Error('nobody comes'))
const OTHER = { name: 'other', log: pino({ level: 'silent' }), authenticate: nobody, live: [], ready: [] }

let issuer: TestIssuer
let base: string
let close: () => Promise<void>
const logged: string[] = []
let hungUp = false

/** As the database fails. */
function failing(code: string): Error {
  return Object.assign(new Error('secret detail of the database'), { code })
}

const putMany: BatchHandler<typeof putThing> = async (commands) =>
  commands.map(({ input }) => {
    if (input.size === 13) return { ok: false, error: new Error('secret detail of the inside') }
    if (input.size === 50)
      return { ok: false, error: new ProblemError('try-later', 'Later.', { retryAfterSeconds: 3 }) }
    return input.size > 100 ? refuse('thing-too-big', 'At most 100.', { pointer: '/size' }) : accept(input, 1)
  })

beforeAll(async () => {
  issuer = await createTestIssuer()
  const log = pino({ level: 'debug' }, { write: (line) => logged.push(line) })
  const authenticate = createAuthenticator({ issuer: issuer.issuer, keys: issuer.keys })
  const { app, router } = createHttp({
    name: 'things',
    log,
    authenticate,
    metrics: createMetrics('things'),
    openapi: { openapi: '3.1.0' },
    live: [],
    ready: [{ name: 'broken', probe: () => Promise.reject(new Error('no disk')) }],
    requestsPerMinute: 1_000,
  })
  mount(
    { router, authenticate, now: () => new Date(), log },
    { putThing, putThings, growThing, listThings },
    {
      async putThing({ params, body }) {
        if (body.size === 13) throw new Error('secret detail of the inside')
        if (body.size === 14) throw failing('57P01')
        if (body.size === 15) throw failing('23505')
        if (body.size > 100) return refuse('thing-too-big', 'At most 100.', { pointer: '/size' })
        return accept({ id: params.id, size: body.size, secret: 'never on the wire' }, 1)
      },
      putThings: putMany,
      listThings: async ({ query }) => accept({ items: [{ id: query.of, size: query.limit }] }),
      async growThing({ params, body, ifMatch }, { clientGone }) {
        for (let left = 500; body.by === 42 && left > 0 && !hungUp; left -= 1) {
          await sleep(10)
          hungUp = clientGone?.() ?? false
        }
        return accept({ id: params.id, size: body.by }, (ifMatch ?? 0) + 1)
      },
    },
  )
  const server = await listen({ '/things': app }, { host: '127.0.0.1', port: 0, corsOrigins: ['https://page.test'] })
  base = `http://127.0.0.1:${server.port}/things`
  close = server.close
})
afterAll(() => close())

async function call(path: string, init: RequestInit & { roles?: string[] } = {}) {
  const headers = new Headers(init.headers)
  if (init.roles) headers.set('authorization', `Bearer ${await issuer.token({ roles: init.roles })}`)
  if (init.body && !headers.has('content-type')) headers.set('content-type', 'application/json')
  const response = await fetch(`${base}${path}`, { method: 'PUT', ...init, headers })
  const body = (await response.json()) as { errors?: { pointer: string }[]; results?: unknown[] }
  return { status: response.status, headers: response.headers, body }
}

const roles = ['volunteer']

describe('an answer', () => {
  test('holds what the contract names and nothing else, with the version as ETag', async () => {
    const { status, headers, body } = await call('/v1/things/a', { roles, body: '{"size":3}' })
    expect({ status, body, etag: headers.get('etag') }).toEqual({
      status: 200,
      body: { id: 'a', size: 3 },
      etag: '"1"',
    })
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('carries the correlation id that was sent, or one of its own', async () => {
    const sent = await call('/v1/things/a', { roles, body: '{"size":3}', headers: { 'x-correlation-id': 'abc-1' } })
    expect(sent.headers.get('x-correlation-id')).toBe('abc-1')
    const forged = await call('/v1/things/a', { roles, body: '{"size":3}', headers: { 'x-correlation-id': 'a b' } })
    expect(forged.headers.get('x-correlation-id')).toMatch(/^[\da-f-]{36}$/)
  })
})

const json = { 'content-type': 'application/json' }
const big = JSON.stringify({ size: 1, fill: 'x'.repeat(300_000) })

describe('a problem', () => {
  test.each<[number, string, string, Parameters<typeof call>[1]]>([
    [401, 'unauthenticated', '/v1/things/a', { body: '{"size":1}' }],
    [
      401,
      'unauthenticated',
      '/v1/things/a',
      { body: '{"size":1}', headers: { ...json, authorization: 'Bearer x.y.z' } },
    ],
    [403, 'forbidden', '/v1/things/a', { roles: ['observer'], body: '{"size":1}' }],
    [403, 'forbidden', '/v1/things/a', { roles: ['constructor', '__proto__'], body: '{"size":1}' }],
    [400, 'malformed-json', '/v1/things/a', { roles, body: '{"size":' }],
    [
      415,
      'unsupported-media-type',
      '/v1/things/a',
      { roles, body: 'size=1', headers: { 'content-type': 'text/plain' } },
    ],
    [413, 'body-too-large', '/v1/things/a', { roles, body: big }],
    [422, 'invalid-request', '/v1/things/a', { roles, body: '{"size":0}' }],
    [422, 'invalid-request', '/v1/things/a', { roles, body: '[]' }],
    [409, 'thing-too-big', '/v1/things/a', { roles, body: '{"size":101}' }],
    [500, 'internal-error', '/v1/things/a', { roles, body: '{"size":13}' }],
    [503, 'try-later', '/v1/things/a', { roles, body: '{"size":14}' }],
    [503, 'try-later', '/v1/things/a', { roles, body: '{"size":15}' }],
    [404, 'not-found', '/v1/nothing', { roles, body: '{}' }],
    [404, 'not-found', '/v1/things/%E0%A4%A', { roles, body: '{"size":1}' }],
    [428, 'precondition-required', '/v1/things/a', { roles, method: 'PATCH', body: '{"by":1}' }],
    [
      412,
      'precondition-failed',
      '/v1/things/a',
      { roles, method: 'PATCH', body: '{"by":1}', headers: { ...json, 'if-match': '*' } },
    ],
  ])('%i %s', async (status, code, path, init) => {
    const answer = await call(path, init)
    expect(answer).toMatchObject({ status, body: { status, code, correlationId: expect.any(String) } })
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    expect(JSON.stringify(answer.body)).not.toContain('secret detail')
  })

  test('that passes says when to come again, and operators read what it was', async () => {
    const { headers } = await call('/v1/things/a', { roles, body: '{"size":14}' })
    expect(headers.get('retry-after')).toBe('2')
    expect(logged.some((line) => line.includes('secret detail of the database'))).toBe(true)
  })

  test('names the right that is missing, and who has it', async () => {
    const { body } = await call('/v1/things/a', { roles: ['observer'], body: '{"size":1}' })
    expect(body).toMatchObject({
      detail: 'Your roles may not record visits (visits:record). These may: volunteer, team_leader, commune_officer.',
    })
  })

  test('names every field that does not fit by JSON pointer, wherever it came from', async () => {
    const { body } = await call('/v1/things/far-too-long-an-id?page=2', {
      roles,
      body: '{"size":"big","colour":"red","deep":{"a/b":1}}',
    })
    const pointers = body.errors?.map(({ pointer }) => pointer).sort()
    expect(pointers).toEqual(['#/params/id', '#/query/page', '/colour', '/deep/a~1b', '/size'])
  })

  test('text that Postgres cannot keep is refused by its place: NUL, half a character', async () => {
    const { status, body } = await call('/v1/things/a%00?', {
      roles,
      body: String.raw`{"size":1,"fill":"a\u0000","deep":{"a/b":"\ud83d"}}`,
    })
    expect(status).toBe(422)
    expect(body.errors?.map(({ pointer }) => pointer)).toEqual(['#/params/id', '/fill', '/deep/a~1b'])
    const items = [
      { id: 'a', size: 1, fill: '\0' },
      { id: 'b', size: 1, fill: '😀' },
    ]
    const batch = await call('/v1/things/batch', { method: 'POST', roles, body: JSON.stringify({ items }) })
    expect(batch.body.results).toMatchObject([{ problem: { errors: [{ pointer: '/fill' }] } }, { accepted: true }])
  })

  test('names a hundred fields at the most', async () => {
    const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`field${index}`, 0]))
    for (const body of [many, { items: [], ...many }]) {
      const path = 'items' in body ? '/v1/things/batch' : '/v1/things/a'
      const method = 'items' in body ? 'POST' : 'PUT'
      const answer = await call(path, { method, roles, body: JSON.stringify(body) })
      expect(answer).toMatchObject({ status: 422, body: { errors: { length: 100 } } })
    }
  })

  test('a body that is packed wrongly is the sender’s mistake', async () => {
    const headers = { ...json, 'content-encoding': 'gzip' }
    const answer = await call('/v1/things/a', { roles, headers, body: Buffer.from([31, 139, 8, 0, 1, 2, 3]) })
    expect(answer).toMatchObject({ status: 400, body: { code: 'malformed-json' } })
  })

  test('nobody without the right makes the server read a body', async () => {
    expect(await call('/v1/things/a', { roles: ['observer'], body: '{"size":' })).toMatchObject({ status: 403 })
  })
})

describe('a query', () => {
  const of = '01990f3e-7c1a-7000-8000-00000000000a'
  const list = (query: string) => call(`/v1/things?${query}`, { method: 'GET', roles })

  test('names an id in either case', async () => {
    expect(await list(`of=${of.toUpperCase()}`)).toMatchObject({ status: 200, body: { items: [{ id: of, size: 50 }] } })
  })

  test.each([
    ['', '#/query/of', 'missing: an id (UUID) such as'],
    ['of=', '#/query/of', 'an id (UUID) such as'],
    [`of=${of}&of=${of}`, '#/query/of', 'an id (UUID) such as'],
    [`of=${of}&of[]=${of}`, '#/query/of[]', 'unknown field'],
    [`of=${of}&of[a]=1`, '#/query/of[a]', 'unknown field'],
    [`of=${of}&__proto__=1`, '#/query/__proto__', 'unknown field'],
    [`of=${of}&limit=`, '#/query/limit', 'a number of at least 1'],
    [`of=${of}&limit=1&limit=2`, '#/query/limit', 'a number'],
    [`of=${of}&limit=1e9`, '#/query/limit', 'a number of at most 500'],
    [`of=${of}&named=%E2%80%8B`, '#/query/named', 'some text: what was sent is empty'],
    [`of=${of}&named=a&named=b`, '#/query/named', 'text, given once and not as a list'],
    [`of=${of}&cursor=a&cursor=b`, '#/query/cursor', 'text, given once and not as a list'],
  ])('%j is refused by its field', async (query, pointer, detail) => {
    const { status, body } = await list(query)
    expect({ status, errors: body.errors }).toEqual({
      status: 422,
      errors: [{ pointer, detail: expect.stringContaining(detail) }],
    })
  })
})

test('a body that a route takes may not be left out', async () => {
  expect(await call('/v1/things/a', { roles })).toMatchObject({
    status: 422,
    body: { errors: [{ pointer: '#', detail: 'missing: an object with fields' }] },
  })
})

describe('a batch', () => {
  test('answers each command in its place', async () => {
    const items = [{ id: 'a', size: 1 }, { id: 'b' }, { id: 'c', size: 101 }, { id: 'd', size: 4 }]
    const { body } = await call('/v1/things/batch', { method: 'POST', roles, body: JSON.stringify({ items }) })
    expect(body.results).toMatchObject([
      { accepted: true, value: { id: 'a' }, version: 1 },
      { accepted: false, problem: { code: 'invalid-request', errors: [{ pointer: '/size' }] } },
      { accepted: false, problem: { code: 'thing-too-big', status: 409, pointer: '/size' } },
      { accepted: true, value: { id: 'd' } },
    ])
  })

  test('answers a command that fails by itself, without a word of the inside; the log tells it', async () => {
    const items = [1, 13, 50, 2].map((size) => ({ id: `f${size}`, size }))
    const { status, body } = await call('/v1/things/batch', { method: 'POST', roles, body: JSON.stringify({ items }) })
    expect(status).toBe(200)
    expect(body.results).toMatchObject([
      { accepted: true },
      { accepted: false, problem: { code: 'internal-error', status: 500, correlationId: expect.any(String) } },
      { accepted: false, problem: { code: 'try-later', status: 503, correlationId: expect.any(String) } },
      { accepted: true },
    ])
    expect(JSON.stringify(body)).not.toContain('secret detail')
    expect(logged.filter((line) => line.includes('a command of a batch failed'))).toHaveLength(1)
  })

  test('of which nothing was taken up is refused whole, so that its client comes again', async () => {
    const items = [50, 50].map((size, index) => ({ id: `f${index}`, size }))
    const answer = await call('/v1/things/batch', { method: 'POST', roles, body: JSON.stringify({ items }) })
    expect(answer).toMatchObject({ status: 503, body: { code: 'try-later' } })
    expect(answer.headers.get('retry-after')).toBe('3')
  })

  test.each([
    '{}',
    '[]',
    '[{"id":"a","size":1}]',
    '{"items":[]}',
    '{"items":{}}',
    '{"items":[{}],"more":1}',
    '{"items":[{}],"dryRun":"yes"}',
    `{"items":[${'{},'.repeat(1000)}{}]}`,
  ])('of the wrong form is refused whole: %.20s', async (body) => {
    expect(await call('/v1/things/batch', { method: 'POST', roles, body })).toMatchObject({ status: 422 })
  })
})

test('a handler can tell that its client has hung up, and only then', async () => {
  const init = { method: 'PATCH', roles, headers: { 'if-match': '"1"' } }
  expect(await call('/v1/things/a', { ...init, body: '{"by":1}' })).toMatchObject({ status: 200 })
  const calling = call('/v1/things/a', { ...init, body: '{"by":42}', signal: AbortSignal.timeout(100) })
  await expect(calling).rejects.toThrow('aborted')
  await vi.waitUntil(() => hungUp)
})

test('health says what is wrong, metrics name routes by template, and nothing logs a path', async () => {
  expect(await call('/readyz', { method: 'GET' })).toMatchObject({
    status: 503,
    body: { checks: [{ name: 'broken', ok: false }] },
  })
  expect(await call('/livez', { method: 'GET' })).toMatchObject({ status: 200 })
  await call('/v1/things/secretid', { roles, body: '{"size":3}' })
  const metrics = await (await fetch(`${base}/metrics`)).text()
  expect(metrics).toContain('route="/things/{id}",status="2xx"')
  expect(metrics + logged.join()).not.toContain('secretid')
  expect(logged.join()).toContain('"route":"/things/{id}"')
})

test('a stop tells who asks one thing after another to come by another connection, and waits for nobody', async () => {
  const options = { ...OTHER, requestsPerMinute: 100_000 }
  const other = createHttp({ ...options, metrics: createMetrics('other'), openapi: {} })
  const server = await listen({ '/other': other.app }, { host: '127.0.0.1', port: 0 })
  const agents = [1, 2].map(() => new Agent({ keepAlive: true, maxSockets: 1 }))
  const ask = async (agent?: Agent) => {
    const request = get({ agent, port: server.port, path: '/other/livez' })
    const [answer]: IncomingMessage[] = await once(request, 'response')
    await once(answer?.resume() ?? request, 'end')
    return answer?.headers.connection
  }
  const [busy, idle] = agents
  expect([await ask(busy), await ask(idle)]).toEqual(['keep-alive', 'keep-alive'])
  const closed = server.close()
  expect(await ask(busy)).toBe('close')
  await closed
  await expect(ask()).rejects.toThrow('ECONNREFUSED')
})

test('pages call from the origins that are named, and from no other', async () => {
  const preflight = (origin: string) =>
    fetch(`${base}/v1/things/a`, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'PUT' } })
  const named = await preflight('https://page.test')
  expect([named.status, named.headers.get('access-control-allow-origin')]).toEqual([204, 'https://page.test'])
  expect((await preflight('https://other.test')).headers.get('access-control-allow-origin')).toBeNull()
})

test('the documents are served, of each service its own', async () => {
  const options = { ...OTHER, requestsPerMinute: 1_000 }
  const other = createHttp({ ...options, metrics: createMetrics('other'), openapi: { info: { title: 'Others' } } })
  const server = await listen({ '/other': other.app }, { host: '127.0.0.1', port: 0 })
  const page = async (url: string) => (await fetch(`${url}/docs/swagger-ui-init.js`)).text()
  expect(await call('/openapi.json', { method: 'GET' })).toMatchObject({ body: { openapi: '3.1.0' } })
  expect((await fetch(`${base}/docs/`)).status).toBe(200)
  expect(await page(base)).not.toContain('Others')
  expect(await page(`http://127.0.0.1:${server.port}/other`)).toContain('Others')
  await server.close()
})
