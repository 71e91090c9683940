import { once as event } from 'node:events'
import { createServer, type Server } from 'node:http'
import { freePort } from '@lantoa/testkit/free-port'
import { createTestIssuer } from '@lantoa/testkit/tokens'
import { exportJWK, generateKeyPair } from 'jose'
import { afterEach, expect, test, vi } from 'vitest'
import { runChecks } from '../process/health.ts'
import { createAuthenticator, isTokenFault, remoteKeys } from './auth.ts'
import { acceptsOwnToken, knowsKeys } from './issuer-checks.ts'

const { publicKey } = await generateKeyPair('ES256')
const KEYS = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256' }] })
const NOWHERE = `http://127.0.0.1:${await freePort()}/jwks`

let server: Server | undefined
afterEach(() => server?.close())

async function answering(status: number, body: string): Promise<string> {
  server = createServer((_request, response) => response.writeHead(status).end(body)).listen(0, '127.0.0.1')
  await event(server, 'listening')
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/jwks`
}

async function detailOf(url: string): Promise<string | undefined> {
  return (await runChecks([knowsKeys(url, remoteKeys(url))]))[0]?.detail
}

test('not ready before the keys were fetched, and then it says from where they do not come', async () => {
  expect(await detailOf(NOWHERE)).toBe(
    `no keys from LANTOA_JWKS_URL (${NOWHERE}): connect ECONNREFUSED ${new URL(NOWHERE).host}`,
  )
  expect(await detailOf(await answering(404, 'nothing here'))).toContain('Expected 200 OK')
  expect(await detailOf(await answering(200, '<html>'))).toContain('Failed to parse')
  expect(await detailOf(await answering(200, '{"keys":5}'))).toContain('malformed')
})

test('ready as soon as the keys are there, and still when the issuer is gone', async () => {
  const url = await answering(200, KEYS)
  const check = knowsKeys(url, remoteKeys(url))
  expect(await runChecks([check])).toEqual([{ name: 'issuer', ok: true }])
  server?.close()
  server?.closeAllConnections()
  expect(await runChecks([check])).toEqual([{ name: 'issuer', ok: true }])
})

test('the keys that are known go on to count through an issuer’s outage, and new ones are taken as soon as it is back', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const first = await createTestIssuer('http://ours.test')
  const url = await answering(200, JSON.stringify(first.published))
  const keys = remoteKeys(url)
  const authenticate = createAuthenticator({ issuer: 'http://ours.test', keys })
  await authenticate(await first.token({ subject: 'a' }))
  server?.close()
  server?.closeAllConnections()
  for (let hour = 1; hour <= 3; hour += 1) {
    vi.advanceTimersByTime(3_600_000)
    expect(await authenticate(await first.token({ subject: `b${hour}` }))).toMatchObject({ subject: `b${hour}` })
  }
  vi.useRealTimers()
})

test.each([
  ['is not there', async () => NOWHERE],
  ['answers something else', () => answering(404, 'nothing here')],
  ['answers no keys', () => answering(200, '{"keys":5}')],
])('an issuer that %s is not the fault of a token', async (_what, start) => {
  const ours = await createTestIssuer('http://ours.test')
  const authenticate = createAuthenticator({ issuer: 'http://ours.test', keys: remoteKeys(await start()) })
  const error = await authenticate(await ours.token({})).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(Error)
  expect(isTokenFault(error)).toBe(false)
})

const place = { LANTOA_CLIENT_ID: 'teams' }

test('not ready before the issuer gave a token', async () => {
  let known = false
  const ours = await createTestIssuer()
  const getToken = async () => {
    if (!known) throw new Error('The issuer of tokens answered 401')
    return ours.token({})
  }
  const check = acceptsOwnToken(place, createAuthenticator({ issuer: ours.issuer, keys: ours.keys }), getToken)
  const [refused] = await runChecks([check])
  expect(refused?.detail).toBe('no token for teams from LANTOA_TOKEN_URL: The issuer of tokens answered 401')
  known = true
  expect(await runChecks([check])).toEqual([{ name: 'client', ok: true }])
})

test('not ready when its tokens are of another issuer than it was told', async () => {
  const elsewhere = await createTestIssuer('http://elsewhere.test')
  const authenticate = createAuthenticator({ issuer: 'http://ours.test', keys: elsewhere.keys })
  const [refused] = await runChecks([acceptsOwnToken(place, authenticate, () => elsewhere.token({}))])
  expect(refused?.detail).toBe('tokens of LANTOA_TOKEN_URL are not good by LANTOA_ISSUER: unexpected "iss" claim value')
})
