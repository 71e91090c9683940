import { createAuthenticator } from '@lantoa/chassis/http/auth'
import { listen } from '@lantoa/chassis/http/http'
import { openEventLog } from '@lantoa/chassis/log/open-event-log'
import { createLogger } from '@lantoa/chassis/process/logger'
import { createLantoa } from '@lantoa/sdk/client'
import { startTeams } from '@lantoa/teams/service'
import { createTestIssuer } from '@lantoa/testkit/tokens'

/** The teams service as it runs alone, with an issuer of its own so that the bench can write tokens. */
const { BENCH_DATABASE_URL: databaseUrl = '', BENCH_ROLE = 'team_leader', BENCH_UNIT = '31027' } = process.env
const { LANTOA_LOG_DATABASE_URL, KAFKA_BROKERS } = process.env
const log = createLogger({ service: 'bench', level: 'info' })
const issuer = await createTestIssuer()
const nobody = createLantoa({ baseUrl: 'http://nobody.invalid', token: 'none' })
const service = await startTeams(
  {
    databaseUrl,
    eventLog: await openEventLog({ LANTOA_LOG_DATABASE_URL, KAFKA_BROKERS }, log),
    authenticate: createAuthenticator({ issuer: issuer.issuer, keys: issuer.keys }),
    log,
    now: () => new Date(),
    requestsPerMinute: 100_000_000,
  },
  { lantoa: nobody, lantoaAs: () => nobody },
)
const server = await listen({ '/teams': service.app }, { host: '127.0.0.1', port: 0 })
const token = await issuer.token({ roles: [BENCH_ROLE], units: [BENCH_UNIT], expiresIn: '1h' })
process.send?.({ port: server.port, token })
process.once('disconnect', () => process.exit()) // the bench is gone
process.once('SIGTERM', () => process.exit()) // in good order, so that a profiler can write
