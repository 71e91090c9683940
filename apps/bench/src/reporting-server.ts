import { createAuthenticator } from '@lantoa/chassis/http/auth'
import { listen } from '@lantoa/chassis/http/http'
import { openEventLog } from '@lantoa/chassis/log/open-event-log'
import { createLogger } from '@lantoa/chassis/process/logger'
import { startReporting } from '@lantoa/reporting/service'
import { parseSigningKeys } from '@lantoa/reporting/signing-keys'
import { newSigningKey } from '@lantoa/standalone/secrets'
import { createTestIssuer } from '@lantoa/testkit/tokens'

/** The reporting service as it runs alone, following the log from its beginning. */
const { BENCH_DATABASE_URL: databaseUrl = '', LANTOA_LOG_DATABASE_URL, KAFKA_BROKERS } = process.env
const log = createLogger({ service: 'bench', level: 'warn' })
const issuer = await createTestIssuer()
const eventLog = await openEventLog({ LANTOA_LOG_DATABASE_URL, KAFKA_BROKERS }, log)
const authenticate = createAuthenticator({ issuer: issuer.issuer, keys: issuer.keys })
const requestsPerMinute = 100_000_000
const settings = { databaseUrl, eventLog, authenticate, log, requestsPerMinute, now: () => new Date() }
const service = await startReporting(settings, { signingKeys: parseSigningKeys(`1:${newSigningKey()}`) })
const server = await listen({ '/reporting': service.app }, { host: '127.0.0.1', port: 0 })
process.once('disconnect', () => process.exit()) // the bench is gone
process.once('SIGTERM', async () => {
  await service.stop()
  await eventLog.close()
  process.exit()
})
const token = await issuer.token({ roles: ['admin'], expiresIn: '1h' })
process.send?.({ port: server.port, token })
