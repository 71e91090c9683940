import { createAuthenticator } from '@lantoa/chassis/http/auth'
import { listen } from '@lantoa/chassis/http/http'
import { openEventLog } from '@lantoa/chassis/log/open-event-log'
import { createLogger } from '@lantoa/chassis/process/logger'
import { TOPICS } from '@lantoa/contracts/events'
import { startGovernment } from '@lantoa/government/service'
import { parseHashKeys } from '@lantoa/identity/hash-keys'
import { startIdentity } from '@lantoa/identity/service'
import { startMarket } from '@lantoa/market/service'
import { startPayments } from '@lantoa/payments/service'
import { startReporting } from '@lantoa/reporting/service'
import { parseSigningKeys } from '@lantoa/reporting/signing-keys'
import { createLantoa } from '@lantoa/sdk/client'
import { newSecret, newSigningKey } from '@lantoa/standalone/secrets'
import { startTeams } from '@lantoa/teams/service'
import { freePort } from '@lantoa/testkit/free-port'
import { createTestIssuer } from '@lantoa/testkit/tokens'

/** All services in one process on the log in Postgres, as standalone has them, with an issuer of the bench's own. */
const log = createLogger({ service: 'bench', level: 'warn' })
const issuer = await createTestIssuer()
const eventLog = await openEventLog({ LANTOA_LOG_DATABASE_URL: process.env.BENCH_LOG_URL }, log)
await eventLog.createTopics(TOPICS)
const common = {
  eventLog,
  authenticate: createAuthenticator({ issuer: issuer.issuer, keys: issuer.keys }),
  log,
  now: () => new Date(),
  requestsPerMinute: 100_000_000,
}
const settingsOf = (databaseUrl = '') => ({ ...common, databaseUrl })
const tokenOf = (...roles: string[]) => issuer.token({ roles, units: ['VN'], expiresIn: '1h' })
const port = await freePort()
const lantoaAs = (token: string) => createLantoa({ baseUrl: `http://127.0.0.1:${port}`, token })
const peers = { lantoa: lantoaAs(await tokenOf('service')), lantoaAs }
const {
  BENCH_TEAMS_URL,
  BENCH_IDENTITY_URL,
  BENCH_PAYMENTS_URL,
  BENCH_REPORTING_URL,
  BENCH_GOVERNMENT_URL,
  BENCH_MARKET_URL,
} = process.env
const services = [
  await startTeams(settingsOf(BENCH_TEAMS_URL), peers),
  await startIdentity(settingsOf(BENCH_IDENTITY_URL), { ...peers, hashKeys: parseHashKeys(`1:${newSecret()}`) }),
  await startPayments(settingsOf(BENCH_PAYMENTS_URL), peers),
  await startGovernment(settingsOf(BENCH_GOVERNMENT_URL), peers),
  await startMarket(settingsOf(BENCH_MARKET_URL), peers),
  await startReporting(settingsOf(BENCH_REPORTING_URL), { signingKeys: parseSigningKeys(`1:${newSigningKey()}`) }),
]
await listen(Object.fromEntries(services.map(({ name, app }) => [`/${name}`, app])), { host: '127.0.0.1', port })
process.send?.({ port, token: await tokenOf('commune_officer', 'admin') })
process.once('disconnect', () => process.exit()) // the bench is gone
process.once('SIGTERM', () => process.exit()) // in good order, so that a profiler can write
