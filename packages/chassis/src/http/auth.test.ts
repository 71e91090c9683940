import { createTestIssuer } from '@lantoa/testkit/tokens'
import { errors, SignJWT } from 'jose'
import { expect, test } from 'vitest'
import { createAuthenticator, isTokenFault } from './auth.ts'

const ours = await createTestIssuer('http://ours.test')
const stranger = await createTestIssuer('http://ours.test')
const elsewhere = await createTestIssuer('http://elsewhere.test')
const authenticate = createAuthenticator({ issuer: ours.issuer, keys: ours.keys })

test('a token of ours says who calls and what they may do', async () => {
  const token = await ours.token({ subject: 'v1', roles: ['volunteer', 'toString'], units: ['31027'], team: 't1' })
  expect(await authenticate(token)).toMatchObject({ subject: 'v1', units: ['31027'], teamId: 't1' })
  expect((await authenticate(token)).permissions.has('visits:record')).toBe(true)
  expect((await authenticate(token)).permissions.has('bodies:manage')).toBe(false)
})

test.each([
  ['signed by another key', () => stranger.token({ roles: ['admin'] })],
  ['of another issuer', () => elsewhere.token({ roles: ['admin'] })],
  ['that has expired', () => ours.token({ roles: ['admin'], expiresIn: '-10s' })],
  ['of another kind', () => ours.token({ roles: ['admin'], typ: 'JWT' })],
  ['of no kind', () => ours.token({ roles: ['admin'], typ: null })],
  ['that begins in a minute', () => ours.token({ roles: ['admin'], notBefore: '1m' })],
  ['without a signature', async () => `${btoa('{"alg":"none"}')}.${btoa('{"sub":"x"}')}.`],
  ['signed with a shared secret', () => new SignJWT({}).setProtectedHeader({ alg: 'HS256' }).sign(new Uint8Array(32))],
  ['that is no token', async () => 'nonsense'],
])('a token %s is refused', async (_what, make) => {
  const error = await authenticate(await make()).catch((reason: unknown) => reason)
  expect(isTokenFault(error)).toBe(true)
})

test('a remembered token is refused once it has expired', async () => {
  let now = new Date()
  const forgetful = createAuthenticator({ issuer: ours.issuer, keys: ours.keys, now: () => now })
  const token = await ours.token({ expiresIn: '1m' })
  await forgetful(token)
  now = new Date(now.getTime() + 62_000)
  await forgetful(token)
  now = new Date(now.getTime() + 4_000)
  await expect(forgetful(token)).rejects.toThrow(errors.JWTExpired)
})

test.each([
  ['of the long name of its kind', () => ours.token({ typ: 'application/at+jwt' })],
  ['that expired while it travelled', () => ours.token({ expiresIn: '-2s' })],
  ['of an issuer whose clock is ahead', () => ours.token({ notBefore: '3s' })],
])('a token %s is taken', async (_what, make) => {
  expect(await authenticate(await make())).toMatchObject({ subject: 'tester' })
})

test('an issuer that does not answer is not the fault of the token', () => {
  expect(isTokenFault(new errors.JWKSTimeout())).toBe(false)
  expect(isTokenFault(new TypeError('fetch failed'))).toBe(false)
})
