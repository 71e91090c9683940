import { createAuthenticator } from '@lantoa/chassis/auth'
import { listen } from '@lantoa/chassis/http'
import { createLogger } from '@lantoa/chassis/log'
import { openEventLog } from '@lantoa/chassis/open-event-log'
import { startReporting } from '@lantoa/reporting/service'
import { parseSigningKeys } from '@lantoa/reporting/signing-keys'
import { createTestIssuer } from '@lantoa/testkit/tokens'
import { newSigningKey } from '../src/secrets.ts'

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
