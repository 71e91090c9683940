import type { FileStore } from '@lantoa/chassis/files/file-store'
import { createAuthenticator, remoteKeys } from '@lantoa/chassis/http/auth'
import type { EventLog } from '@lantoa/chassis/log/event-log'
import type { ServiceSettings, StartedService } from '@lantoa/chassis/process/service'
import { startGovernment } from '@lantoa/government/service'
import { parseHashKeys } from '@lantoa/identity/hash-keys'
import { startIdentity } from '@lantoa/identity/service'
import { startMarket } from '@lantoa/market/service'
import { startPayments } from '@lantoa/payments/service'
import { startReporting } from '@lantoa/reporting/service'
import { parseSigningKeys } from '@lantoa/reporting/signing-keys'
import type { Lantoa } from '@lantoa/sdk/client'
import { deliveryByPush } from '@lantoa/teams/deliveries/push-keys'
import { startTeams } from '@lantoa/teams/service'
import type { DatabaseName } from './embedded-postgres.ts'

type Shared = Pick<ServicesOptions, 'lantoa' | 'lantoaAs' | 'hashKey' | 'signingKey' | 'pushKeys' | 'files'>
type Start = (settings: ServiceSettings, shared: Shared) => Promise<StartedService>

/** Whom a push service would write to. */
const OPERATOR = 'https://lantoa.example'

/** Every service with its own database. */
const SERVICES: readonly (readonly [DatabaseName, Start])[] = [
  [
    'teams',
    (settings, { lantoa, lantoaAs, pushKeys, files }) =>
      startTeams(settings, { lantoa, lantoaAs, files, delivery: deliveryByPush(pushKeys, OPERATOR) }),
  ],
  [
    'identity',
    (settings, { lantoa, lantoaAs, hashKey }) =>
      startIdentity(settings, { lantoa, lantoaAs, hashKeys: parseHashKeys(hashKey) }),
  ],
  ['payments', startPayments],
  ['government', startGovernment],
  ['market', startMarket],
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
  /** With which phones are told of messages, as `newPushKeys` makes them. */
  pushKeys: string
  /** Where files of lessons lie. */
  files: FileStore
  log: ServiceSettings['log']
}

/** Starts the services one after the other; where one fails, those before it are stopped again. */
export async function startServices(options: ServicesOptions): Promise<StartedService[]> {
  const authenticate = createAuthenticator({ issuer: options.issuer, keys: remoteKeys(`${options.issuer}/jwks`) })
  const { eventLog, log, ...shared } = options
  const started: StartedService[] = []
  try {
    for (const [name, start] of SERVICES) {
      const settings = { databaseUrl: options.urlOf(name), eventLog, authenticate, log, now: () => new Date() }
      started.push(await start(settings, shared))
    }
    return started
  } catch (error) {
    await Promise.all(started.map((service) => service.stop()))
    throw error
  }
}
