import { createAuthenticator, remoteKeys } from '@lantoa/chassis/http/auth'
import type { EventLog } from '@lantoa/chassis/log/event-log'
import type { ServiceSettings, StartedService } from '@lantoa/chassis/process/service'
import { parseHashKeys } from '@lantoa/identity/hash-keys'
import { startIdentity } from '@lantoa/identity/service'
import { startPayments } from '@lantoa/payments/service'
import { startReporting } from '@lantoa/reporting/service'
import { parseSigningKeys } from '@lantoa/reporting/signing-keys'
import type { Lantoa } from '@lantoa/sdk/client'
import { startTeams } from '@lantoa/teams/service'
import type { DatabaseName } from './embedded-postgres.ts'

type Shared = { lantoa: Lantoa; lantoaAs: (token: string) => Lantoa; hashKey: string; signingKey: string }
type Start = (settings: ServiceSettings, shared: Shared) => Promise<StartedService>

/** Every service with its own database. */
const SERVICES: readonly (readonly [DatabaseName, Start])[] = [
  ['teams', startTeams],
  [
    'identity',
    (settings, { lantoa, hashKey }) => startIdentity(settings, { lantoa, hashKeys: parseHashKeys(hashKey) }),
  ],
  ['payments', startPayments],
  ['reporting', (settings, { signingKey }) => startReporting(settings, { signingKeys: parseSigningKeys(signingKey) })],
]

export type ServicesOptions = {
  urlOf: (database: DatabaseName) => string
  eventLog: EventLog
  /** Address of the issuer, which is also what its tokens name. */
  issuer: string
  /** The client with which services ask each other. */
  lantoa: Lantoa
  /** A client with somebody's own token. */
  lantoaAs: (token: string) => Lantoa
  /** With which identity hashes personal numbers: `<id>:<secret>`. */
  hashKey: string
  /** With which reporting signs closings: `<id>:<32 bytes in base64url>`. */
  signingKey: string
  log: ServiceSettings['log']
}

/** Starts the services one after the other; where one fails, those before it are stopped again. */
export async function startServices(options: ServicesOptions): Promise<StartedService[]> {
  const authenticate = createAuthenticator({ issuer: options.issuer, keys: remoteKeys(`${options.issuer}/jwks`) })
  const { eventLog, log, lantoa, lantoaAs, hashKey, signingKey } = options
  const started: StartedService[] = []
  try {
    for (const [name, start] of SERVICES) {
      const settings = { databaseUrl: options.urlOf(name), eventLog, authenticate, log, now: () => new Date() }
      started.push(await start(settings, { lantoa, lantoaAs, hashKey, signingKey }))
    }
    return started
  } catch (error) {
    await Promise.all(started.map((service) => service.stop()))
    throw error
  }
}
