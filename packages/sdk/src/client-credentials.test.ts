import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { clientCredentials } from './client-credentials.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

function issuer(status = 200) {
  const requests: { authorization: string | null; body: string }[] = []
  async function fetch(request: Request): Promise<Response> {
    requests.push({ authorization: request.headers.get('Authorization'), body: await request.text() })
    return Response.json({ access_token: `token-${requests.length}`, expires_in: 300 }, { status })
  }
  const settings = { tokenUrl: 'http://issuer.test/token', clientId: 'a:b', clientSecret: 'é/=' }
  return { requests, token: clientCredentials({ ...settings, fetch }) }
}

test('asks as RFC 6749 says, with id and secret form-encoded before they are joined', async () => {
  const { token, requests } = issuer()
  expect(await token({ refresh: false })).toBe('token-1')
  expect(requests[0]?.authorization).toBe(`Basic ${btoa('a%3Ab:%C3%A9%2F%3D')}`)
  expect(requests[0]?.body).toContain('grant_type=client_credentials')
})

test('keeps a token until shortly before it expires', async () => {
  const { token } = issuer()
  await token({ refresh: false })
  vi.advanceTimersByTime(269_000)
  expect(await token({ refresh: false })).toBe('token-1')
  vi.advanceTimersByTime(2_000)
  expect(await token({ refresh: false })).toBe('token-2')
})

test('a refused token is replaced at once; who waits at the same time shares the request', async () => {
  const { token, requests } = issuer()
  await token({ refresh: false })
  const both = await Promise.all([token({ refresh: true }), token({ refresh: true })])
  expect(both).toEqual(['token-2', 'token-2'])
  expect(requests).toHaveLength(2)
})

test('a refusal throws and is not remembered', async () => {
  const { token, requests } = issuer(401)
  await expect(token({ refresh: false })).rejects.toThrow('401')
  await expect(token({ refresh: false })).rejects.toThrow('401')
  expect(requests).toHaveLength(2)
})

test.each([
  [401, { error: 'invalid_client', error_description: 'wrong' }, 'LoginError', /401: invalid_client \(wrong\)$/],
  [400, { error: 'invalid_scope' }, 'LoginError', /400: invalid_scope$/],
  [403, '<html>', 'LoginError', /403: access_denied$/],
  [503, { error: 'temporarily_unavailable' }, 'Error', /503$/],
  [429, { error: 'slow_down' }, 'Error', /429$/],
  [404, '<html>', 'Error', /404$/],
  [200, { token: 'x' }, 'Error', /200$/],
])('an issuer that answers %i %j is a %s', async (status, body, name, message) => {
  const fetch = async () => Response.json(body, { status })
  const token = clientCredentials({ tokenUrl: 'http://issuer.test/token', clientId: 'a', clientSecret: 'b', fetch })
  const error = await Promise.resolve(token({ refresh: false })).catch((reason: unknown) => reason)
  expect(error).toMatchObject({ name, message: expect.stringMatching(message) })
})

test('a request is held while it waits, for its time-out goes with it', async () => {
  setFlagsFromString('--expose-gc')
  const collectGarbage: () => void = runInNewContext('gc')
  const answered = Promise.withResolvers<Response>()
  let request: WeakRef<Request> | undefined
  const token = clientCredentials({
    tokenUrl: 'http://issuer.test/token',
    clientId: 'a',
    clientSecret: 'b',
    fetch(given) {
      request = new WeakRef(given)
      return answered.promise
    },
  })
  const waiting = token({ refresh: false })
  await new Promise((resolve) => setTimeout(resolve, 10))
  collectGarbage()
  expect(request?.deref()).toBeDefined()
  answered.resolve(Response.json({ access_token: 'token-1' }))
  expect(await waiting).toBe('token-1')
})
