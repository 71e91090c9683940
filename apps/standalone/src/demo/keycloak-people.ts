import { z } from 'zod'
import type { DemoClient } from '../demo-clients.ts'

const Imported = z.object({
  results: z.array(z.object({ resourceType: z.string(), resourceName: z.string(), id: z.string() })),
})

type Client = {
  clientId: string
  clientSecret: string
  roles: readonly string[]
  units: readonly string[]
  team?: string
}

/**
 * Puts one person and one client of each role into the realm: the client to log in with its secret, the person, whose
 * password is the same, to log in by a browser. Those of an earlier time are replaced. Answers by name as whom each of
 * them speaks: the subjects of their tokens.
 */
export async function importDemoPeople(options: {
  keycloak: string
  adminPassword: string
  people: readonly DemoClient[]
  clients: readonly Client[]
}): Promise<ReadonlyMap<string, string>> {
  const { keycloak, people } = options
  const token = await adminToken(keycloak, options.adminPassword)
  const clients = [...people.map((person) => ({ ...person, roles: [person.role] })), ...options.clients]
  const response = await fetch(`${keycloak}/admin/realms/lantoa/partialImport`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      ifResourceExists: 'OVERWRITE',
      clients: clients.map(clientOf),
      // Services are no people. And an import, unlike a creation, makes no accounts for clients by itself.
      users: [...people.filter(({ role }) => role !== 'service').map(userOf), ...clients.map(accountOf)],
    }),
  })
  if (!response.ok) throw new Error(`Keycloak answered ${response.status}: ${await response.text()}`)
  const { results } = Imported.parse(await response.json())
  return new Map(
    results.filter(({ resourceType }) => resourceType === 'USER').map(({ resourceName, id }) => [resourceName, id]),
  )
}

async function adminToken(keycloak: string, password: string): Promise<string> {
  const response = await fetch(`${keycloak}/realms/master/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'password', client_id: 'admin-cli', username: 'admin', password }),
  })
  const answer: unknown = await response.json().catch(() => undefined)
  const token = typeof answer === 'object' && answer !== null && 'access_token' in answer ? answer.access_token : ''
  if (!response.ok || typeof token !== 'string') throw new Error(`Keycloak refused its admin: ${response.status}`)
  return token
}

function clientOf({ clientId, clientSecret, ...claims }: Client) {
  const { roles, units, team } = claims
  return {
    clientId,
    secret: clientSecret,
    publicClient: false,
    serviceAccountsEnabled: true,
    standardFlowEnabled: false,
    defaultClientScopes: ['lantoa'],
    attributes: { 'access.token.header.type.rfc9068': 'true' },
    protocolMappers: [
      claimOf('roles', 'JSON', JSON.stringify(roles)),
      claimOf('units', 'JSON', JSON.stringify(units)),
      ...(team === undefined ? [] : [claimOf('team', 'String', team)]),
    ],
  }
}

function claimOf(name: string, type: 'JSON' | 'String', value: string) {
  return {
    name,
    protocol: 'openid-connect',
    protocolMapper: 'oidc-hardcoded-claim-mapper',
    config: { 'claim.name': name, 'claim.value': value, 'jsonType.label': type, 'access.token.claim': 'true' },
  }
}

function accountOf({ clientId }: Client) {
  return { username: `service-account-${clientId}`, enabled: true, serviceAccountClientId: clientId }
}

function userOf({ role, clientSecret, units, team }: DemoClient) {
  return {
    username: role,
    enabled: true,
    firstName: 'Demo',
    lastName: role,
    email: `${role}@demo.invalid`,
    credentials: [{ type: 'password', value: clientSecret, temporary: false }],
    // The second: to stay logged in on a phone. Keycloak gives it to whoever is made by hand, not to those of an import.
    realmRoles: [role, 'offline_access'],
    attributes: { units, ...(team === undefined ? {} : { team: [team] }) },
  }
}
