import { createAuthenticator } from '@lantoa/chassis/http/auth'
import { listen } from '@lantoa/chassis/http/http'
import { openEventLog } from '@lantoa/chassis/log/open-event-log'
import { createLogger } from '@lantoa/chassis/process/logger'
import type { ServiceSettings, StartedService } from '@lantoa/chassis/process/service'
import { createLantoa, type Lantoa } from '@lantoa/sdk/client'
import { createTestIssuer } from '@lantoa/testkit/tokens'

/** A service as it runs alone, with an issuer of its own so that the bench can write tokens; it asks nobody. */
export async function serveAlone(
  name: string,
  start: (settings: ServiceSettings, nobody: Lantoa) => Promise<StartedService>,
): Promise<void> {
  const { BENCH_DATABASE_URL: databaseUrl = '', BENCH_ROLE = 'team_leader', BENCH_UNIT = '31027' } = process.env
  const { LANTOA_LOG_DATABASE_URL, KAFKA_BROKERS } = process.env
  const log = createLogger({ service: 'bench', level: 'info' })
  const issuer = await createTestIssuer()
  const settings = {
    databaseUrl,
    eventLog: await openEventLog({ LANTOA_LOG_DATABASE_URL, KAFKA_BROKERS }, log),
    authenticate: createAuthenticator({ issuer: issuer.issuer, keys: issuer.keys }),
    log,
    now: () => new Date(),
    requestsPerMinute: 100_000_000,
  }
  const service = await start(settings, createLantoa({ baseUrl: 'http://nobody.invalid', token: 'none' }))
  const server = await listen({ [`/${name}`]: service.app }, { host: '127.0.0.1', port: 0 })
  const token = await issuer.token({ roles: [BENCH_ROLE], units: [BENCH_UNIT], expiresIn: '1h' })
  process.send?.({ port: server.port, token })
  process.once('disconnect', () => process.exit()) // the bench is gone
  process.once('SIGTERM', () => process.exit()) // in good order, so that a profiler can write
}
