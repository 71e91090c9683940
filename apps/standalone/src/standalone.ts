import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { constants } from 'node:zlib'
import { ASKING } from '@lantoa/chassis/commands/ask-owner'
import { diskFiles } from '@lantoa/chassis/files/disk-files'
import { listen } from '@lantoa/chassis/http/http'
import type { EventLog } from '@lantoa/chassis/log/event-log'
import { openEventLog } from '@lantoa/chassis/log/open-event-log'
import { createBackoff, pause } from '@lantoa/chassis/process/backoff'
import { type Running, stopAll } from '@lantoa/chassis/process/lifecycle'
import { createLogger } from '@lantoa/chassis/process/logger'
import { passTraceOn, startTracing } from '@lantoa/chassis/tracing/tracing'
import { TOPICS } from '@lantoa/contracts/events'
import { createLantoa, type Lantoa } from '@lantoa/sdk/client'
import { clientCredentials } from '@lantoa/sdk/client-credentials'
import { newPushKeys } from '@lantoa/teams/deliveries/push-keys'
import { buildOnce } from '@lantoa/web/build-once'
import compression from 'compression'
import type { Coming } from './coming.ts'
import type { Settings } from './config.ts'
import { openDataDir } from './data-dir.ts'
import { type AsMember, ownerClients } from './demo/devices.ts'
import { type DemoClient, demoClients } from './demo-clients.ts'
import { devPage } from './dev-page.ts'
import { type EmbeddedPostgres, startPostgres } from './embedded-postgres.ts'
import { frontPage } from './front-page.ts'
import { createIssuer } from './issuer/issuer.ts'
import { demoPeople } from './issuer/people.ts'
import { pagesOf } from './pages.ts'
import { checkPort } from './ports.ts'
import { keepSecret, newSecret, newSigningKey } from './secrets.ts'
import { startServices } from './services.ts'
import { sessionSettings } from './session-settings.ts'
import { StartError } from './start-error.ts'

export type Standalone = Running & {
  baseUrl: string
  dataDir: string
  clients: readonly DemoClient[]
  /** A client for who brings demo data: an officer and lead of everywhere who may import units. */
  sender: Lantoa
  /** A client with the token of a member of the demo who has a phone. */
  asMember: AsMember
  /** Says on the pages at `/` and `/dev` what is still being brought; undefined: all is there. */
  announce(coming: Coming | undefined): void
  /** Resolves when Postgres went away by itself. */
  lost: Promise<void>
}

/** Told of each part as it is up. */
export type Tell = (part: string) => void

type Log = ReturnType<typeof createLogger>

/** At the library's own 4, brotli packs the homes of a hamlet larger than gzip does. */
const COMPRESSION = { brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } } }

/**
 * Starts everything on one port. What was started is stopped again when something fails on the way.
 * @throws StartError with one line for the person at the keyboard
 */
export async function startStandalone(settings: Settings, tell: Tell = () => undefined): Promise<Standalone> {
  const dataDir = openDataDir(settings.LANTOA_DATA_DIR)
  await checkPort(settings.LANTOA_PORT)
  const stream = createWriteStream(join(dataDir, 'lantoa.log'), { flags: 'a', mode: 0o600 })
  const log = createLogger({ service: 'standalone', level: settings.LANTOA_LOG_LEVEL, stream })
  const running: Running[] = []
  // Beside the database, which takes as long.
  const callOff = new AbortController()
  const building = buildOnce({ calledOff: callOff.signal })
  const built = building.catch(() => undefined) // it may fail while nobody waits for it
  // Where the start fails first, the process ends: what still builds then would end in a folder that nobody takes.
  running.push({
    async stop() {
      callOff.abort()
      await built
    },
  })
  try {
    running.push(await startTracing(settings, log))
    const postgres = await startPostgres(dataDir)
    running.push(postgres)
    tell('Postgres')
    const eventLog = await openLog(settings, postgres, log)
    running.push({ stop: () => eventLog.close() })
    tell(settings.LANTOA_LOG === 'kafka' ? 'Event log in Kafka' : 'Event log in Postgres')
    const pages = await building
    tell('Pages')
    const served = await serve({ settings, dataDir, postgres, eventLog, pages, log }, running)
    tell('Services')
    return { ...served, dataDir, lost: postgres.lost, stop: stopAll(running, log) }
  } catch (error) {
    log.fatal({ err: error }, 'could not start')
    await stopAll(running, log)()
    throw error
  }
}

async function openLog(settings: Settings, postgres: EmbeddedPostgres, log: Log): Promise<EventLog> {
  const inKafka = settings.LANTOA_LOG === 'kafka'
  const place = inKafka ? { KAFKA_BROKERS: settings.KAFKA_BROKERS } : { LANTOA_LOG_DATABASE_URL: postgres.urlOf('log') }
  const eventLog = await openEventLog(place, log)
  try {
    await createTopics(eventLog)
    return eventLog
  } catch (error) {
    await eventLog.close().catch(() => undefined)
    if (!inKafka) throw error
    throw new StartError(`Kafka does not answer at ${settings.KAFKA_BROKERS}. Check KAFKA_BROKERS.`)
  }
}

const KAFKA_PATIENCE_MS = 10_000

/** A broker that has just been started answers, but takes no topics for some seconds. */
async function createTopics(eventLog: EventLog): Promise<void> {
  const backoff = createBackoff()
  for (const giveUpAt = Date.now() + KAFKA_PATIENCE_MS; ; await pause(backoff.next())) {
    try {
      return await eventLog.createTopics(TOPICS)
    } catch (error) {
      if (Date.now() > giveUpAt) throw error
    }
  }
}

type Parts = {
  settings: Settings
  dataDir: string
  postgres: EmbeddedPostgres
  eventLog: EventLog
  pages: string
  log: Log
}

async function serve({ settings, dataDir, postgres, eventLog, pages, log }: Parts, running: Running[]) {
  const baseUrl = `http://127.0.0.1:${settings.LANTOA_PORT}`
  const issuer = `${baseUrl}/oidc`
  const clients = demoClients(dataDir, settings.LANTOA_DEMO, baseUrl)
  // The secrets of these two never leave the process.
  const peer = { clientId: 'peer', clientSecret: newSecret(), roles: ['service'], units: ['VN'] }
  const sender = {
    clientId: 'demo-data',
    clientSecret: newSecret(),
    roles: ['commune_officer', 'commune_lead', 'province_officer', 'province_lead', 'privacy_officer', 'admin'],
    units: ['VN'],
  }
  const owners = settings.LANTOA_DEMO === 'full' ? ownerClients() : []
  const clientAs = (client: { clientId: string; clientSecret: string }, patience = {}) =>
    createLantoa({
      ...patience,
      baseUrl,
      token: clientCredentials({ tokenUrl: `${issuer}/token`, ...client }),
      onRequest: passTraceOn,
    })

  const hashKey = keepSecret(join(dataDir, 'identity-hash-key'), () => `1:${newSecret()}`)
  const signingKey = keepSecret(join(dataDir, 'reporting-signing-key'), () => `1:${newSigningKey()}`)
  const pushKeys = keepSecret(join(dataDir, 'teams-push-keys'), newPushKeys)
  const services = await startServices({
    urlOf: postgres.urlOf,
    eventLog,
    issuer,
    lantoa: clientAs(peer, ASKING),
    lantoaAs: (token) => createLantoa({ baseUrl, token }),
    hashKey,
    signingKey,
    pushKeys,
    files: diskFiles(join(dataDir, 'files')),
    log,
  })
  running.push({ stop: async () => void (await Promise.all(services.map((service) => service.stop()))) })
  let coming: Coming | undefined
  const bySecret = [...clients.map((client) => ({ ...client, roles: [client.role] })), peer, sender, ...owners]
  const people = demoPeople(clients, settings.LANTOA_DEMO)
  const page = { baseUrl, clientsFile: join(dataDir, 'demo-clients.json'), demo: settings.LANTOA_DEMO }
  const server = await listen(
    {
      ...Object.fromEntries(services.map(({ name, app }) => [`/${name}`, app])),
      '/oidc': createIssuer({ issuer, dataDir, clients: bySecret, people }),
      '/session.json': sessionSettings(issuer),
      '/field': pagesOf('field', pages, baseUrl),
      '/desk': pagesOf('desk', pages, baseUrl),
      '/dev': devPage({ ...page, coming: () => coming }),
      '/': frontPage(pages, () => coming),
    },
    {
      ...{ host: '127.0.0.1', port: settings.LANTOA_PORT, corsOrigins: settings.LANTOA_CORS_ORIGINS, log },
      ...{ first: compression(COMPRESSION), patience: 2_000 },
    },
  )
  running.push({ stop: () => server.close() })
  const announce = (still: Coming | undefined) => {
    coming = still
  }
  const asMember = (personId: string) => {
    const owner = owners.find(({ clientId }) => clientId === personId)
    if (!owner) throw new Error(`${personId} has no phone in the demo`)
    return clientAs(owner)
  }
  return { baseUrl, clients, sender: clientAs(sender), asMember, announce }
}
