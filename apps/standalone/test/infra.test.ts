import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

const infra = (path: string) => readFile(new URL(`../../../infra/${path}`, import.meta.url), 'utf8')

test('every client of the realm gets tokens that say that they are access tokens', async () => {
  const { clients } = JSON.parse(await infra('keycloak/realm.json')) as { clients: { attributes?: object }[] }
  expect(clients.length).toBeGreaterThan(4)
  for (const client of clients) {
    expect(client).toMatchObject({ attributes: { 'access.token.header.type.rfc9068': 'true' } })
  }
})

test('the gateway counts callers before addresses, and services believe whom it names', async () => {
  const settings = await infra('gateway/nginx.conf')
  expect(settings).toContain('limit_req_zone $caller zone=caller')
  expect(await infra('gateway/lantoa.conf')).toContain('limit_req zone=caller')
  expect(settings).toContain('X-Forwarded-For $remote_addr')
  expect(await infra('compose.yaml')).toContain('LANTOA_TRUSTED_PROXIES: 1')
})

test('the gateway logs no query, and no path with anything but ids', async () => {
  const settings = await infra('gateway/nginx.conf')
  expect(settings).toMatch(/^error_log stderr alert;$/m)
  expect(settings).not.toMatch(/log_format[^;]*\$(request|request_uri|args|query_string|uri|http_referer)\b/)
})
