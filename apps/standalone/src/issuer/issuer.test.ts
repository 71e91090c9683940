import { get } from 'node:http'
import { json } from 'node:stream/consumers'
import { listen } from '@lantoa/chassis/http/http'
import { freePort } from '@lantoa/testkit/free-port'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { temporaryFolder } from '../../test/deployment.ts'
import { createIssuer } from './issuer.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let issuer: string
let port: number
let close: () => Promise<void>

beforeAll(async () => {
  folder = await temporaryFolder()
  port = await freePort()
  issuer = `http://127.0.0.1:${port}/oidc`
  const clients = ['one', 'two'].map((clientId) => ({
    clientId,
    clientSecret: 'right',
    roles: ['observer'],
    units: ['VN'],
  }))
  const server = await listen(
    { '/oidc': createIssuer({ issuer, dataDir: folder.path, clients }) },
    { host: '127.0.0.1', port },
  )
  close = server.close
})
afterAll(async () => {
  await close()
  await folder.remove()
})

function login(id: string, secret: string): Promise<Response> {
  return fetch(`${issuer}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${id}:${secret}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', resource: 'urn:lantoa' }),
  })
}

test('its tokens say that they are access tokens', async () => {
  const { access_token: token } = (await (await login('one', 'right')).json()) as { access_token: string }
  expect(JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString())).toMatchObject({ typ: 'at+jwt' })
})

test('what it publishes names itself, whatever name it was asked by, and not what it is made with', async () => {
  const path = '/oidc/.well-known/openid-configuration'
  const { headers, body } = await new Promise<{ headers: object; body: unknown }>((resolve, reject) => {
    const asked = get({ port, path, host: '127.0.0.1', headers: { host: 'evil.test' } }, async (answer) => {
      resolve({ headers: answer.headers, body: await json(answer) })
    })
    asked.on('error', reject)
  })
  expect(headers).not.toHaveProperty('x-powered-by')
  expect(JSON.stringify(body)).not.toContain('evil.test')
  expect(body).toMatchObject({ issuer, token_endpoint: `${issuer}/token` })
})

test('who logs in often at once is not taken for somebody who guesses', async () => {
  const logins = await Promise.all(Array.from({ length: 40 }, () => login('two', 'right')))
  expect(new Set(logins.map(({ status }) => status))).toEqual(new Set([200]))
})

test('who guesses the secret of a client must wait; another client and those before need not', async () => {
  const statuses: number[] = []
  for (let guess = 0; guess < 12; guess += 1) statuses.push((await login('one', `wrong ${guess}`)).status)
  expect(statuses).toEqual([...Array(10).fill(401), 429, 429])
  expect(await (await login('one', 'right')).json()).toMatchObject({ error: 'slow_down' })
  expect((await login('two', 'right')).status).toBe(200)
})
