import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { defineBatch } from '@lantoa/contracts/define-batch'
import { defineRoute } from '@lantoa/contracts/define-route'
import { createTestIssuer, type TestIssuer } from '@lantoa/testkit/tokens'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { createMetrics } from '../process/metrics.ts'
import { createAuthenticator } from './auth.ts'
import { createHttp, listen } from './http.ts'
import { mount } from './mount.ts'
import { accept } from './outcome.ts'

const getThing = defineRoute({
  method: 'get',
  path: '/things/{id}',
  operationId: 'getThing',
  summary: 'A thing',
  permission: 'visits:record',
  params: z.strictObject({ id: z.string() }),
  response: z.object({ id: z.string() }),
})
const putThing = defineRoute({
  method: 'put',
  path: '/things/{id}',
  operationId: 'putThing',
  summary: 'Put a thing',
  permission: 'visits:record',
  params: z.strictObject({ id: z.string() }),
  response: z.object({ id: z.string() }),
})
const sendThing = defineRoute({
  ...{
    method: 'put',
    path: '/sent/{id}',
    operationId: 'sendThing',
    summary: 'Send a thing',
    permission: 'public:send',
  },
  ...{ params: z.strictObject({ id: z.string() }), response: z.object({ by: z.string() }) },
} as const)
const seeThing = defineRoute({
  ...{ method: 'get', path: '/sent/{id}', operationId: 'seeThing', summary: 'See a thing', permission: 'public:read' },
  ...{ params: z.strictObject({ id: z.string() }), response: z.object({ by: z.string() }) },
} as const)
const putThings = defineBatch(putThing, { path: '/things/batch', operationId: 'putThings' })

const OPENAPI = { openapi: '3.1.0', info: { title: 'Things' } }
const SECRET = 'connect ECONNREFUSED 10.1.2.3:5432, role "lantoa_admin"'
let reason = SECRET
let issuer: TestIssuer
let port: number
let close: () => Promise<void>
const logged: string[] = []

const counted = { probes: 0, figures: 0 }

function countedFigures() {
  const metrics = createMetrics('things')
  metrics.gauge({ name: 'depth', help: 'of something' }, () => {
    counted.figures += 1
    return 1
  })
  return metrics
}

async function serve(options: { requestsPerMinute: number; publicSendsPerMinute?: number; trustedProxies?: number }) {
  const log = pino({ level: 'warn' }, { write: (line) => logged.push(line) })
  const authenticate = createAuthenticator({ issuer: issuer.issuer, keys: issuer.keys })
  const { app, router } = createHttp({
    ...{ name: 'things', log, authenticate, metrics: countedFigures(), openapi: OPENAPI, live: [] },
    ready: [
      {
        name: 'database',
        probe() {
          counted.probes += 1
          return Promise.reject(new Error(reason))
        },
      },
      { name: 'log', probe: async () => undefined },
    ],
    ...options,
  })
  const { publicSendsPerMinute: sends } = options
  const api = { router, authenticate, now: () => new Date(), log, ...(sends && { publicSendsPerMinute: sends }) }
  mount(
    api,
    { putThing, putThings },
    {
      putThing: async ({ params: { id } }) => accept({ id }),
      putThings: async (commands) => commands.map(({ input: { id } }) => accept({ id })),
    },
  )
  // A second slice on a path of the first.
  mount(
    api,
    { getThing, sendThing, seeThing },
    {
      getThing: async ({ params: { id } }) => accept({ id }),
      sendThing: async (_request, { caller: { subject: by } }) => accept({ by }),
      seeThing: async (_request, { caller: { subject: by } }) => accept({ by }),
    },
  )
  return listen({ '/things': app }, { host: '127.0.0.1', port: 0, ...options })
}

beforeAll(async () => {
  issuer = await createTestIssuer()
  const server = await serve({ requestsPerMinute: 1_000 })
  port = server.port
  close = server.close
})
afterAll(() => close())

const ask = (path: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${port}${path}`, init)

describe('who has no token', () => {
  test('learns which part is not ready and nothing else; the log has the reason, once', async () => {
    for (let times = 0; times < 3; times += 1) {
      const answer = await ask('/things/readyz')
      expect([answer.status, await answer.json()]).toEqual([
        503,
        {
          ok: false,
          checks: [
            { name: 'database', ok: false },
            { name: 'log', ok: true },
          ],
        },
      ])
    }
    const lines = logged.filter((line) => line.includes('not ready'))
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ check: 'database', reason: SECRET }])
    reason = 'another reason'
    await vi.waitFor(
      async () => {
        await ask('/things/readyz')
        expect(logged.filter((line) => line.includes('another reason'))).toHaveLength(1)
      },
      { timeout: 5_000 },
    )
  })

  test.each([
    ['/things/readyz', 'probes'],
    ['/things/metrics', 'figures'],
  ] as const)('costs a service one look a second at most by asking for %s', async (path, looks) => {
    const before = counted[looks]
    const since = performance.now()
    for (let round = 0; round < 10; round += 1) {
      await Promise.all(Array.from({ length: 50 }, async () => (await ask(path)).arrayBuffer()))
    }
    const seconds = Math.ceil((performance.now() - since) / 1000)
    expect(counted[looks] - before).toBeLessThanOrEqual(1 + seconds)
  })

  test('gets the description of the service once, and is told when it is still the same', async () => {
    const first = await ask('/things/openapi.json')
    const etag = first.headers.get('etag') ?? ''
    expect([first.status, first.headers.get('cache-control'), await first.json()]).toEqual([200, 'no-cache', OPENAPI])
    // Without a word of its own fetch asks for a new copy whatever happens.
    const headers = (known: string) => ({ 'if-none-match': known, 'cache-control': 'max-age=0' })
    const again = await ask('/things/openapi.json', { headers: headers(etag) })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
    expect((await ask('/things/openapi.json', { headers: headers('"another"') })).status).toBe(200)
  })

  test('sees the figures only from behind the gateway', async () => {
    expect((await ask('/things/metrics')).status).toBe(200)
    for (const header of ['x-forwarded-for', 'forwarded']) {
      expect((await ask('/things/metrics', { headers: { [header]: 'for=1.2.3.4' } })).status).toBe(404)
    }
  })

  test.each([
    ['/', 404],
    ['/nothing', 404],
    ['/%E0%A4%A', 404],
    ['/things', 404],
    ['/things/nothing', 404],
  ])('gets a problem and no page at %s', async (path, status) => {
    const answer = await ask(path)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ])
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await answer.json()).toMatchObject({ status, code: 'not-found' })
  })
})

describe('a route that is open to everybody', () => {
  test('knows nobody who comes, whatever token comes along', async () => {
    const token = await issuer.token({ roles: ['admin'] })
    for (const authorization of ['', 'Bearer x.y.z', `Bearer ${token}`]) {
      for (const method of ['PUT', 'GET']) {
        const answer = await ask('/things/v1/sent/a', { method, headers: { authorization } })
        expect([answer.status, await answer.json()]).toEqual([200, { by: 'anybody' }])
      }
    }
    expect((await ask('/things/v1/things/a')).status).toBe(401)
  })

  test('takes only so much in a minute from one address, and shows as much as is asked for', async () => {
    const server = await serve({ requestsPerMinute: 1_000, publicSendsPerMinute: 2 })
    const url = `http://127.0.0.1:${server.port}/things/v1/sent/a`
    const statuses: number[] = []
    for (const method of ['PUT', 'PUT', 'PUT', 'GET', 'GET', 'GET'])
      statuses.push((await fetch(url, { method })).status)
    const headers = { authorization: `Bearer ${await issuer.token({ subject: 'kiosk', roles: [] })}` }
    statuses.push((await fetch(url, { method: 'PUT', headers })).status)
    expect(statuses).toEqual([200, 200, 429, 200, 200, 200, 200])
    await server.close()
  })
})

describe('a method that a path does not have', () => {
  const allow = async (method: string, path: string) => {
    const socket = connect(port, '127.0.0.1') // fetch refuses to send TRACE
    await once(socket, 'connect')
    socket.write(`${method} /things${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`)
    const answer = await text(socket)
    return [Number(answer.split(' ')[1]), /^Allow: (.*)$/m.exec(answer)?.[1]?.trim()]
  }

  test.each([
    ['OPTIONS', '/v1/things/batch', 204, 'OPTIONS, POST'],
    ['OPTIONS', '/v1/things/one', 204, 'GET, HEAD, OPTIONS, PUT'],
    ['PUT', '/v1/things/batch', 405, 'OPTIONS, POST'],
    ['TRACE', '/v1/things/batch', 405, 'OPTIONS, POST'],
    ['TRACE', '/v1/things/one', 405, 'GET, HEAD, OPTIONS, PUT'],
    ['DELETE', '/v1/things/one', 405, 'GET, HEAD, OPTIONS, PUT'],
    ['TRACE', '/readyz', 405, 'GET, HEAD, OPTIONS'],
    ['DELETE', '/openapi.json', 405, 'GET, HEAD, OPTIONS'],
    ['TRACE', '/v1/nothing', 404, undefined],
    ['GET', '/v1/things/one', 401, undefined],
  ])('%s %s is answered %i with what it has', async (method, path, status, methods) => {
    expect(await allow(method, path)).toEqual([status, methods])
  })
})

describe('the limit of requests', () => {
  const each = async (url: string, tokens: (string | undefined)[], headers: Record<string, string> = {}) => {
    const statuses: number[] = []
    for (const token of tokens) {
      const authorization: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {}
      statuses.push((await fetch(`${url}/things/v1/things/a`, { headers: { ...authorization, ...headers } })).status)
    }
    return statuses
  }

  test('goes by who asks: many of one office behind one address don’t lock each other out', async () => {
    const server = await serve({ requestsPerMinute: 2 })
    const url = `http://127.0.0.1:${server.port}`
    const [one, again, other] = await Promise.all(
      ['a', 'a', 'b'].map((subject) => issuer.token({ subject, roles: ['volunteer'] })),
    )
    expect(await each(url, [one, again, one, other, other, other])).toEqual([200, 200, 429, 200, 200, 429])
    // Strangers and forgers share what their address may.
    expect(await each(url, [undefined, 'x.y.z', undefined, `${one}x`])).toEqual([401, 401, 429, 429])
    await server.close()
  })

  test('counts descriptions and their pages, but not who asks whether all is well', async () => {
    const server = await serve({ requestsPerMinute: 2 })
    const statuses: number[] = []
    for (const path of ['readyz', 'openapi.json', 'docs/', 'openapi.json', 'docs/', 'readyz', 'metrics']) {
      statuses.push((await fetch(`http://127.0.0.1:${server.port}/things/${path}`)).status)
    }
    expect(statuses).toEqual([503, 200, 200, 429, 429, 503, 200])
    await server.close()
  })

  test('believes a forwarded address only of as many proxies as are set, and does not complain of others', async () => {
    const complaints = vi.spyOn(console, 'error')
    const from = (address: string) => ({ 'x-forwarded-for': address })
    const open = await serve({ requestsPerMinute: 1 })
    const openUrl = `http://127.0.0.1:${open.port}`
    expect(await each(openUrl, [undefined], from('10.0.0.1'))).toEqual([401])
    expect(await each(openUrl, [undefined], from('10.0.0.2'))).toEqual([429])
    const behind = await serve({ requestsPerMinute: 1, trustedProxies: 1 })
    const behindUrl = `http://127.0.0.1:${behind.port}`
    expect(await each(behindUrl, [undefined], from('10.0.0.1'))).toEqual([401])
    expect(await each(behindUrl, [undefined], from('9.9.9.9, 10.0.0.2'))).toEqual([401])
    expect(await each(behindUrl, [undefined], from('8.8.8.8, 10.0.0.2'))).toEqual([429])
    expect(complaints.mock.calls).toEqual([])
    await Promise.all([open.close(), behind.close()])
  })
})
