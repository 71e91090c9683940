import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Role } from '@lantoa/contracts/permissions'
import { clientCredentials } from '@lantoa/sdk/client-credentials'
import { importDemoPeople } from '@lantoa/standalone/demo/keycloak-people'
import { demoClients } from '@lantoa/standalone/demo-clients'
import { clientsOf, type Deployment } from '@lantoa/standalone/test/deployment'

/** Long enough for a recompute. */
const PATIENCE_MS = 120_000

export type People = {
  /** Clients that try once, as phones do. */
  readonly as: Deployment['as']
  /** Clients that try again: for who looks on. */
  readonly patiently: Deployment['as']
  /** An access token of a role, for who speaks HTTP by hand. */
  token(role: Role): Promise<string>
}

/** One client of each role, which logs in by its secret. */
export async function bringPeople(places: { baseUrl: string; keycloak: string; secrets: string }): Promise<People> {
  const { baseUrl, keycloak, secrets } = places
  const clients = demoClients(secrets)
  const adminPassword = (await readFile(join(secrets, 'keycloak-admin-password'), 'utf8')).trim()
  await importDemoPeople({ keycloak, adminPassword, people: clients, clients: [] })
  const issuer = `${baseUrl}/realms/lantoa/protocol/openid-connect`
  return {
    as: cached(clientsOf({ baseUrl, issuer, clients, retries: 0 })),
    patiently: cached(clientsOf({ baseUrl, issuer, clients, timeoutMs: PATIENCE_MS })),
    async token(role) {
      const { clientId = '', clientSecret = '' } = clients.find((one) => one.role === role) ?? {}
      return clientCredentials({ tokenUrl: `${issuer}/token`, clientId, clientSecret })({ refresh: false })
    },
  }
}

/** One client, and so one token, for each role. */
function cached(as: Deployment['as']): Deployment['as'] {
  const known = new Map<Role, ReturnType<typeof as>>()
  return (role) => {
    const client = known.get(role) ?? as(role)
    known.set(role, client)
    return client
  }
}
