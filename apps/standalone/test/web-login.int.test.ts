import { createLantoa } from '@lantoa/sdk/client'
import { type Configuration, refreshTokenGrant, tokenRevocation } from 'openid-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoPeople } from '../src/issuer/people.ts'
import { type AllInOne, startAllInOne } from './all-in-one.ts'
import { openBrowser } from './browser.ts'
import { findIssuer, logIn } from './web-login.ts'

let lantoa: AllInOne
let found: Configuration

beforeAll(async () => {
  lantoa = await startAllInOne()
  const answer = await fetch(`${lantoa.baseUrl}/session.json`)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const session = (await answer.json()) as { issuer: string; clientId: string }
  expect(session).toEqual({ issuer: `${lantoa.baseUrl}/oidc`, clientId: 'lantoa-web' })
  found = await findIssuer(session)
})
afterAll(() => lantoa.stop())

test('somebody logs in by the page, works, stays logged in, and logs out', async () => {
  const browser = openBrowser()
  const officer = demoPeople(lantoa.clients, 'full').find(({ role }) => role === 'commune_officer')
  const tokens = await logIn(found, browser, officer?.subject ?? '')
  const as = (token: string) => createLantoa({ baseUrl: lantoa.baseUrl, token, retries: 0 }).teams
  expect((await as(tokens.access_token).listUnits({ query: {} })).error).toBeUndefined()

  const renewed = await refreshTokenGrant(found, tokens.refresh_token ?? '')
  expect((await as(renewed.access_token).listUnits({ query: {} })).error).toBeUndefined()

  await tokenRevocation(found, renewed.refresh_token ?? '')
  await expect(refreshTokenGrant(found, renewed.refresh_token ?? '')).rejects.toMatchObject({ error: 'invalid_grant' })
})

test('an ID token is no key to the services', async () => {
  const { id_token: token = '' } = await logIn(found, openBrowser(), 'admin')
  const { error } = await createLantoa({ baseUrl: lantoa.baseUrl, token, retries: 0 }).teams.listUnits({ query: {} })
  expect(error?.status).toBe(401)
})
