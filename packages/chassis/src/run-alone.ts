import type { z } from 'zod'
import { createAuthenticator, remoteKeys } from './auth.ts'
import { ConfigError, readConfig, type serviceSettings } from './config.ts'
import { listen } from './http.ts'
import { runProcess } from './lifecycle.ts'
import { createLogger } from './log.ts'
import { openEventLog } from './open-event-log.ts'
import type { ServiceSettings, StartedService } from './service.ts'

type Shared = z.output<z.ZodObject<typeof serviceSettings>>

/** Runs one service as a process of its own: settings from the environment, one port, a clean end on SIGTERM. */
export async function runAlone<Config extends Shared>(
  schema: z.ZodType<Config> & z.ZodObject,
  start: (config: Config, settings: Omit<ServiceSettings, 'databaseUrl'>) => Promise<StartedService>,
  portOf: (config: Config) => number,
): Promise<void> {
  const config = configOrExit(schema)
  const log = createLogger({ service: 'lantoa', level: config.LANTOA_LOG_LEVEL })
  await runProcess(async () => {
    const eventLog = await openEventLog(config, log)
    const authenticate = createAuthenticator({ issuer: config.LANTOA_ISSUER, keys: remoteKeys(config.LANTOA_JWKS_URL) })
    const service = await start(config, { eventLog, authenticate, log, now: () => new Date() })
    const address = { host: config.LANTOA_HOST, port: portOf(config), corsOrigins: config.LANTOA_CORS_ORIGINS }
    const server = await listen({ [`/${service.name}`]: service.app }, address)
    log.info({ service: service.name, port: server.port }, 'listening')
    return {
      async stop() {
        await server.close()
        await service.stop()
        await eventLog.close()
      },
    }
  }, log)
}

function configOrExit<Config>(schema: z.ZodType<Config> & z.ZodObject): Config {
  try {
    return readConfig(schema, process.env) as Config // what the schema makes
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(2)
  }
}
