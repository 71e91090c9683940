import type { Service as ServiceName } from '@lantoa/contracts/define-route'
import type { z } from 'zod'
import { openDatabase } from '../database/database.ts'
import { createAuthenticator, remoteKeys } from '../http/auth.ts'
import { listen } from '../http/http.ts'
import { knowsKeys } from '../http/issuer-checks.ts'
import type { EventLog } from '../log/event-log.ts'
import { blameKafkaSettings, type EventLogSettings, placeOfEventLog } from '../log/event-log-settings.ts'
import { openEventLog } from '../log/open-event-log.ts'
import { startTracing } from '../tracing/tracing.ts'
import { ConfigError, readConfig, type serviceSettings } from './config.ts'
import { type Running, runProcess, stopAll } from './lifecycle.ts'
import { createLogger } from './logger.ts'
import type { ServiceSettings, StartedService } from './service.ts'
import { type Patience, untilReached } from './until-reached.ts'

/** The settings that every service has, and its own two: `TEAMS_DATABASE_URL`, `TEAMS_PORT`. */
type Settings<Prefix extends string> = z.output<z.ZodObject<typeof serviceSettings>> &
  EventLogSettings &
  Record<`${Prefix}_DATABASE_URL`, string> &
  Record<`${Prefix}_PORT`, number>

/** What the process hands to the service; `ready` are checks that a service may add its own to. */
export type AloneSettings = ServiceSettings & { readonly ready: NonNullable<ServiceSettings['ready']> }

/** Runs one service as a process of its own: settings from the environment, one port, a clean end on SIGTERM. */
export async function runAlone<Prefix extends Uppercase<ServiceName>, Config extends Settings<Prefix>>(
  prefix: Prefix,
  schema: z.ZodType<Config> & z.ZodObject,
  start: (config: Config, settings: AloneSettings) => Promise<StartedService>,
): Promise<void> {
  const config = configOrExit(schema)
  const log = createLogger({ service: prefix.toLowerCase(), level: config.LANTOA_LOG_LEVEL })
  await runProcess(async (calledOff) => {
    const running: Running[] = []
    try {
      const patience = { log, seconds: config.LANTOA_START_PATIENCE, signal: calledOff }
      const databaseUrl = config[`${prefix}_DATABASE_URL`]
      running.push(await startTracing(config, log))
      await untilDatabaseReached(`${prefix}_DATABASE_URL`, databaseUrl, patience)
      const eventLog = await reachEventLog(config, patience)
      running.push({ stop: () => eventLog.close() })
      const service = await start(config, { databaseUrl, eventLog, ...checkedBy(config), log, now: () => new Date() })
      running.push(service)
      const address = {
        host: config.LANTOA_HOST,
        port: config[`${prefix}_PORT`],
        corsOrigins: config.LANTOA_CORS_ORIGINS,
        trustedProxies: config.LANTOA_TRUSTED_PROXIES,
        log,
      }
      const server = await listen({ [`/${service.name}`]: service.app }, address)
      running.push({ stop: () => server.close() })
      log.info({ service: service.name, port: server.port }, 'listening')
      return { stop: stopAll(running, log) }
    } catch (error) {
      await stopAll(running, log)()
      throw error
    }
  }, log)
}

function configOrExit<Config extends EventLogSettings>(schema: z.ZodType<Config> & z.ZodObject): Config {
  try {
    const config = readConfig(schema, process.env) as Config // what the schema makes
    placeOfEventLog(config)
    return config
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(2)
  }
}

function checkedBy({ LANTOA_ISSUER, LANTOA_JWKS_URL }: { LANTOA_ISSUER: string; LANTOA_JWKS_URL: string }) {
  const keys = remoteKeys(LANTOA_JWKS_URL)
  return {
    authenticate: createAuthenticator({ issuer: LANTOA_ISSUER, keys }),
    ready: [knowsKeys(LANTOA_JWKS_URL, keys)],
  }
}

async function untilDatabaseReached(setting: string, url: string, patience: Patience): Promise<void> {
  const database = openDatabase({ url, applicationName: 'lantoa start', poolSize: 1 })
  const name = `${setting} (${new URL(url).host})`
  await untilReached({ name, probe: () => database.query('SELECT 1') }, patience).finally(database.close)
}

async function reachEventLog(settings: EventLogSettings, patience: Patience): Promise<EventLog> {
  const { KAFKA_BROKERS, LANTOA_LOG_DATABASE_URL: url } = settings
  if (url) await untilDatabaseReached('LANTOA_LOG_DATABASE_URL', url, patience)
  const eventLog = await openEventLog(settings, patience.log)
  try {
    const brokers = { name: `KAFKA_BROKERS (${KAFKA_BROKERS})`, blame: blameKafkaSettings }
    await untilReached({ ...brokers, probe: () => eventLog.ping() }, patience)
    return eventLog
  } catch (error) {
    await eventLog.close()
    throw error
  }
}
