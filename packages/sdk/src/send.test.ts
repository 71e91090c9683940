import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Code, createLantoa, LoginError } from './client.ts'
import { clientCredentials } from './client-credentials.ts'
import { scriptedClient as client, json, problem, type Seen, type Step } from './scripted-fetch.ts'

const visitId = '01990f3e-7c1a-7000-8000-000000000001'
const report = {
  householdId: '01990f3e-7c1a-7000-8000-0000000000a1',
  teamId: '01990f3e-7c1a-7000-8000-0000000000b1',
  visitorIds: ['01990f3e-7c1a-7000-8000-0000000000c1'],
  startedAt: '2026-03-17T18:40:00+07:00',
  outcome: 'done' as const,
}
const dead = { params: { deadLetterId: visitId } }

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** Lets every back-off pass at once. */
async function settled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined)
  await vi.runAllTimersAsync()
  return promise
}

test('whoever has an answer already hears that it is still so, without an error and with its tag', async () => {
  const unchanged = () => new Response(null, { status: 304, headers: { ETag: '"pack"' } })
  const { lantoa, seen } = client([json({ upserts: [] }, { ETag: '"pack"' }), unchanged])
  const params = { hamletCode: '31027.07' }
  const { etag } = await lantoa.teams.getPack({ params, ifNoneMatch: undefined })
  const again = await lantoa.teams.getPack({ params, ifNoneMatch: etag })
  expect(again).toMatchObject({ data: { notModified: true }, etag: '"pack"', response: { status: 304 } })
  expect(again.error).toBeUndefined()
  expect(seen.map(({ headers }) => headers.get('If-None-Match'))).toEqual([null, '"pack"'])
})

test('an export says with every page which file it goes into', async () => {
  const { lantoa, seen } = client([json({ items: [1], next: 'more' }), json({ items: [2] })])
  const exportId = visitId
  expect(await Array.fromAsync(lantoa.teams.listUnits.all({ query: {}, exportId }))).toEqual([1, 2])
  expect(seen.map(({ headers }) => headers.get('Export-Id'))).toEqual([exportId, exportId])
})

describe('a file on its way out', () => {
  const address = 'a'.repeat(64)
  const content = new TextEncoder().encode('["bytes"]')
  const sent = { params: { address }, body: { mediaType: 'image/png' as const, content } }

  test('goes as it is, under its own type, and again after a passing failure', async () => {
    const { lantoa, seen } = client([problem(503, 'try-later'), json({ address })])
    expect((await settled(lantoa.teams.uploadLessonFile(sent))).error).toBeUndefined()
    const files = seen.map(({ headers, body }) => [headers.get('Content-Type'), body])
    expect(files).toEqual([...[1, 2]].map(() => ['image/png', ['bytes']]))
  })

  test('has twice the time of another call', async () => {
    const { lantoa } = client(
      ['hang' as const, 'hang' as const].map((step) => () => step),
      { timeoutMs: 100, retries: 0 },
    )
    const ended: string[] = []
    void lantoa.teams.getStatus().then(() => ended.push('asked'))
    void lantoa.teams.uploadLessonFile(sent).then(() => ended.push('sent'))
    await vi.advanceTimersByTimeAsync(150)
    expect(ended).toEqual(['asked'])
    await vi.advanceTimersByTimeAsync(100)
    expect(ended).toEqual(['asked', 'sent'])
  })
})

describe('retries', () => {
  const passing: [string, (request: Seen) => Step][] = [
    ['no connection', () => new TypeError('fetch failed')],
    ['429', problem(429, 'too-many-requests')],
    ['503', problem(503, 'try-later')],
    ['a page of a gateway', () => new Response('<h1>Bad gateway</h1>', { status: 502 })],
  ]

  test.each(passing)('%s: a PUT is tried again', async (_name, failure) => {
    const { lantoa, seen } = client([failure, failure, json({ visitId })])
    const { data } = await settled(lantoa.teams.recordVisit({ params: { visitId }, body: report }))
    expect(data?.visitId).toBe(visitId)
    expect(seen.map((one) => one.body)).toEqual([report, report, report])
  })

  test.each(passing)('%s: a POST is not', async (_name, failure) => {
    const { lantoa, seen } = client([failure, json({})])
    const { error } = await settled(lantoa.teams.retryDeadLetter(dead))
    expect(error).toBeDefined()
    expect(seen).toHaveLength(1)
  })

  test('a change is tried again with the version that it named first', async () => {
    const { lantoa, seen } = client([() => new TypeError('fetch failed'), problem(503, 'try-later'), json({})])
    const { error } = await settled(
      lantoa.identity.correctHousehold({ params: { householdId: report.householdId }, body: {}, ifMatch: 3 }),
    )
    expect(error).toBeUndefined()
    expect(seen.map((one) => one.headers.get('If-Match'))).toEqual(['"3"', '"3"', '"3"'])
  })

  test('a POST with an idempotency key is tried again under the same key', async () => {
    const { lantoa, seen } = client([problem(503, 'try-later'), json({ applied: 1 })])
    await settled(lantoa.teams.retryDeadLetter({ ...dead, idempotencyKey: 'k1' }))
    expect(seen.map((one) => one.headers.get('Idempotency-Key'))).toEqual(['k1', 'k1'])
  })

  test.each([
    [500, 'internal-error'],
    [409, 'visit-differs'],
    [422, 'invalid-request'],
  ])('%s is final', async (status, code) => {
    const { lantoa, seen } = client([problem(status, code)])
    await settled(lantoa.teams.recordVisit({ params: { visitId }, body: report }))
    expect(seen).toHaveLength(1)
  })

  test('end, and the last failure is the answer', async () => {
    const { lantoa, seen } = client([() => new TypeError('fetch failed')], { retries: 2 })
    const { error, response } = await settled(lantoa.teams.getStatus())
    expect(error).toMatchObject({ code: 'network-error', status: 0, detail: 'fetch failed' })
    expect(response).toBeUndefined()
    expect(seen).toHaveLength(3)
  })

  test('wait as long as Retry-After says', async () => {
    const { lantoa, seen } = client([problem(429, 'too-many-requests', { 'Retry-After': '7' }), json({})])
    const call = lantoa.teams.getStatus()
    await vi.advanceTimersByTimeAsync(6_990)
    expect(seen).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(300)
    expect(seen).toHaveLength(2)
    expect((await call).error).toBeUndefined()
  })
})

describe('a refused token', () => {
  function tokens() {
    let version = 0
    const asked: boolean[] = []
    const token = async ({ refresh }: { refresh: boolean }) => {
      asked.push(refresh)
      if (refresh) version += 1
      return `token-${version}`
    }
    return { token, asked }
  }
  const onlySecond = (request: Seen) =>
    request.headers.get('Authorization') === 'Bearer token-1' ? json({})() : problem(401, 'unauthenticated')()

  test('is refreshed once, for a POST too', async () => {
    const { token, asked } = tokens()
    const { lantoa, seen } = client([onlySecond], { token })
    expect((await lantoa.teams.retryDeadLetter(dead)).error).toBeUndefined()
    expect(seen).toHaveLength(2)
    expect(asked.filter((refresh) => refresh)).toHaveLength(1)
  })

  test('is refreshed once for many calls at the same time', async () => {
    const { token, asked } = tokens()
    const { lantoa } = client([onlySecond], { token })
    const results = await Promise.all(Array.from({ length: 5 }, () => lantoa.teams.getStatus()))
    expect(results.every((result) => result.error === undefined)).toBe(true)
    expect(asked.filter((refresh) => refresh)).toHaveLength(1)
  })

  test.each(['fixed', () => 'same'] as const)('stays refused where there is no other', async (token) => {
    const { lantoa, seen } = client([problem(401, 'unauthenticated')], { token })
    expect((await lantoa.teams.getStatus()).error?.code).toBe('unauthenticated')
    expect(seen.length).toBeLessThanOrEqual(2)
  })
})

test('a login that the issuer refuses is told as that, with what it said, and is not tried again', async () => {
  let asked = 0
  const refuses = async () => {
    asked += 1
    return Response.json({ error: 'invalid_client', error_description: 'no such client' }, { status: 401 })
  }
  const token = clientCredentials({
    tokenUrl: 'http://issuer.test/token',
    clientId: 'a',
    clientSecret: 'b',
    fetch: refuses,
  })
  const { lantoa, seen } = client([json({})], { token })
  const { error } = await lantoa.teams.getUnit({ params: { code: '91' } })
  expect(error).toMatchObject({
    code: 'login-failed',
    status: 401,
    detail: 'The issuer of tokens at http://issuer.test/token answered 401: invalid_client (no such client)',
  })
  expect([seen.length, asked]).toEqual([0, 1])
  const code: Code<'teams', 'getUnit'> = 'login-failed'
  expect(error?.code).toBe(code)
})

test('any token function may say so, by the words of OAuth or by a LoginError', async () => {
  const foreign = Object.assign(new Error('Token has been revoked'), { error: 'invalid_grant' })
  const own = new LoginError({ error: 'invalid_grant', status: 400, issuer: 'http://issuer.test' })
  for (const refusal of [foreign, own]) {
    const { lantoa } = client([json({})], { token: () => Promise.reject(refusal) })
    const { error } = await lantoa.teams.getStatus()
    expect(error).toMatchObject({ code: 'login-failed', detail: refusal.message })
  }
})

test('a refresh that is refused is told as that too', async () => {
  const token = async ({ refresh }: { refresh: boolean }) => {
    if (refresh) throw new LoginError({ error: 'invalid_grant', status: 400, issuer: 'http://issuer.test' })
    return 'old'
  }
  const { lantoa, seen } = client([problem(401, 'unauthenticated')], { token })
  expect((await lantoa.teams.getStatus()).error).toMatchObject({ code: 'login-failed', status: 400 })
  expect(seen).toHaveLength(1)
})

test('without a token nothing is sent, and the result says why', async () => {
  const token = async () => {
    throw new Error('the issuer is away')
  }
  const { lantoa, seen } = client([json({})], { token })
  const { error } = await settled(lantoa.teams.getStatus())
  expect(error).toMatchObject({ code: 'network-error', detail: 'the issuer is away' })
  expect(seen).toHaveLength(0)
})

describe('time', () => {
  test('an attempt that hangs is given up, and a repeatable one tried again', async () => {
    vi.useRealTimers()
    const { lantoa, seen } = client([() => 'hang', json({})], { timeoutMs: 20 })
    expect((await lantoa.teams.getStatus()).error).toBeUndefined()
    expect(seen).toHaveLength(2)
  })

  test('a call that stays without an answer ends in timeout', async () => {
    vi.useRealTimers()
    const { lantoa } = client([() => 'hang'], { timeoutMs: 20, retries: 0 })
    expect((await lantoa.teams.getStatus()).error?.code).toBe('timeout')
  })

  test('so does one whose fetch hears nothing of signals', async () => {
    vi.useRealTimers()
    const fetch = () => new Promise<Response>(() => undefined)
    const lantoa = createLantoa({ baseUrl: 'http://lantoa.test', token: 't', fetch, timeoutMs: 20, retries: 0 })
    expect((await lantoa.teams.getStatus()).error?.code).toBe('timeout')
    const controller = new AbortController()
    const call = lantoa.teams.getStatus({ signal: controller.signal })
    controller.abort(new Error('left the page'))
    await expect(call).rejects.toThrow('left the page')
  })

  test('the caller can abort while it waits for an answer', async () => {
    const { lantoa, seen } = client([() => 'hang'])
    const controller = new AbortController()
    const call = lantoa.teams.getStatus({ signal: controller.signal })
    await vi.waitFor(() => expect(seen).toHaveLength(1))
    controller.abort(new Error('left the page'))
    await expect(call).rejects.toThrow('left the page')
  })

  test('the caller can abort in a browser that cannot join signals, and what was answered hears of it no more', async () => {
    const any = vi.spyOn(AbortSignal, 'any')
    const signals: AbortSignal[] = []
    const answers = { status: () => json({})(), exportValues: () => new Response(new ReadableStream()) }
    const fetch = async (request: Request) => {
      signals.push(request.signal)
      return request.url.includes('/status') ? answers.status() : answers.exportValues()
    }
    const lantoa = createLantoa({ baseUrl: 'http://lantoa.test', token: 't', fetch })
    const controller = new AbortController()
    const { signal } = controller
    await lantoa.teams.getStatus({ signal }).orThrow()
    await lantoa.reporting.exportValues({ query: { unit: '31027' }, signal }).orThrow()
    controller.abort()
    expect(signals.map(({ aborted }) => aborted)).toEqual([false, true])
    expect(any).not.toHaveBeenCalled()
  })

  test('the caller can abort between two attempts', async () => {
    const { lantoa, seen } = client([problem(503, 'try-later', { 'Retry-After': '30' })])
    const controller = new AbortController()
    const call = lantoa.teams.getStatus({ signal: controller.signal })
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1))
    controller.abort(new Error('left the page'))
    await expect(call).rejects.toThrow('left the page')
    expect(seen).toHaveLength(1)
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('a file', () => {
  const query = { unit: '31027' }
  const headers = { 'Content-Type': 'text/csv', 'Content-Disposition': 'attachment; filename="values.csv"' }

  test('comes as a stream with its name, and may take longer than an answer', async () => {
    const { promise: later, resolve } = Promise.withResolvers<void>()
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        await later
        controller.enqueue(new TextEncoder().encode('a;b'))
        controller.close()
      },
    })
    const { lantoa } = client([() => new Response(body, { headers })], { timeoutMs: 100 })
    const file = await lantoa.reporting.exportValues({ query }).orThrow()
    expect([file.name, file.mediaType]).toEqual(['values.csv', 'text/csv'])
    await vi.advanceTimersByTimeAsync(1_000)
    resolve()
    expect(await new Response(file.body).text()).toBe('a;b')
  })

  test('that is refused is a problem like any other', async () => {
    const { lantoa } = client([problem(422, 'too-many-rows')])
    expect((await lantoa.reporting.exportValues({ query })).error?.code).toBe('too-many-rows')
  })
})
