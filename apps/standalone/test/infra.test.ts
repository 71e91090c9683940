import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { WEB_CLIENT } from '../src/issuer/configure.ts'
import { POLICY } from '../src/pages.ts'

const infra = (path: string) => readFile(new URL(`../../../infra/${path}`, import.meta.url), 'utf8')

test('every client of the realm gets tokens that say that they are access tokens', async () => {
  const { clients } = JSON.parse(await infra('keycloak/realm.json')) as { clients: { attributes?: object }[] }
  expect(clients.length).toBeGreaterThan(4)
  for (const client of clients) {
    expect(client).toMatchObject({ attributes: { 'access.token.header.type.rfc9068': 'true' } })
  }
})

test('pages log in at the realm by a code with PKCE, and get it where the gateway is and nowhere else', async () => {
  const { clients } = JSON.parse(await infra('keycloak/realm.json')) as { clients: { clientId: string }[] }
  expect(clients.find(({ clientId }) => clientId === WEB_CLIENT)).toMatchObject({
    publicClient: true,
    standardFlowEnabled: true,
    implicitFlowEnabled: false,
    directAccessGrantsEnabled: false,
    // Keycloak's own name for the address that people see it by.
    rootUrl: `\${authBaseUrl}`,
    redirectUris: ['/field/', '/desk/'],
    webOrigins: [],
    attributes: { 'pkce.code.challenge.method': 'S256' },
    defaultClientScopes: ['lantoa', 'lantoa-person'],
    optionalClientScopes: ['offline_access'],
  })
})

test('a login on a phone ends after 30 days without it, and after 90; older realms get the same by hand', async () => {
  const limits = {
    ...{ offlineSessionIdleTimeout: 30 * 86_400, offlineSessionMaxLifespanEnabled: true },
    ...{ offlineSessionMaxLifespan: 90 * 86_400, revokeRefreshToken: true, refreshTokenMaxReuse: 1 },
  }
  expect(JSON.parse(await infra('keycloak/realm.json'))).toMatchObject(limits)
  const byHand = await infra('keycloak/admin.sh')
  for (const [name, value] of Object.entries(limits)) expect(byHand).toContain(`--set ${name}=${value}`)
})

test('the gateway tells the pages their issuer and their client', async () => {
  expect(await infra('gateway/lantoa.conf')).toMatch(/location = \/session\.json \{[^}]*no-store/)
  expect(await infra('gateway/start.sh')).toContain(`{"issuer":"%s/realms/lantoa","clientId":"${WEB_CLIENT}"}`)
})

test('pages have the same policy behind the gateway as in the standalone', async () => {
  expect(await infra('gateway/lantoa.conf')).toContain(`add_header Content-Security-Policy "${POLICY}";`)
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
