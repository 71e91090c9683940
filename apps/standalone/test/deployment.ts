import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Role } from '@lantoa/contracts/permissions'
import { createLantoa, type Lantoa, type LantoaOptions } from '@lantoa/sdk/client'
import { clientCredentials } from '@lantoa/sdk/client-credentials'
import type { AsMember } from '../src/demo/devices.ts'
import type { DemoClient } from '../src/demo-clients.ts'

/** A running Lan Tỏa, however it runs. */
export type Deployment = {
  /** A client with the rights and units of the demo client of a role, or with the token of a member who has a phone. */
  as(role: Role, personId?: string): Lantoa
  stop(): Promise<void>
}

export function clientsOf(options: {
  baseUrl: LantoaOptions['baseUrl']
  issuer: string
  clients: readonly DemoClient[]
  retries?: number
  timeoutMs?: number
  asMember?: AsMember
}): Deployment['as'] {
  const { baseUrl, issuer, clients, retries = 3, timeoutMs = 15_000, asMember } = options
  return (role, personId) => {
    if (personId !== undefined && asMember) return asMember(personId)
    const client = clients.find((one) => one.role === role)
    if (!client) throw new Error(`There is no client for ${role}`)
    const { clientId, clientSecret } = client
    const token = clientCredentials({ tokenUrl: `${issuer}/token`, clientId, clientSecret })
    return createLantoa({ baseUrl, token, retries, timeoutMs })
  }
}

/** A folder that is gone after the tests. */
export async function temporaryFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'lantoa-'))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}
