import { z } from 'zod'
import { ConfigError, databaseUrl } from '../process/config.ts'
import type { KafkaLogOptions } from './kafka/options.ts'

const BROKERS = 'host:port of the brokers, separated by commas'
const COPIES = 'a number from 1 on'
const SASL_MECHANISMS = ['plain', 'scram-sha-256', 'scram-sha-512'] as const

/** Environment that says where the event log is. Exactly one of the first two is set; the others go with Kafka. */
export const eventLogSettings = {
  LANTOA_LOG_DATABASE_URL: databaseUrl.optional(),
  KAFKA_BROKERS: z
    .string()
    .regex(/^\s*[^\s,]+:\d+\s*(,\s*[^\s,]+:\d+\s*)*$/, BROKERS)
    .optional()
    .meta({ description: BROKERS }),
  KAFKA_TLS: z
    .enum(['true', 'false'])
    .optional()
    .meta({ description: 'true: the brokers are spoken to by TLS; their certificates must be valid' }),
  KAFKA_TLS_CA: z
    .string()
    .regex(/-----BEGIN CERTIFICATE-----/, 'certificates in PEM')
    .optional()
    .meta({ description: 'Certificates (PEM) of who vouches for the brokers, where it is not one of the usual' }),
  KAFKA_SASL_MECHANISM: z.enum(SASL_MECHANISMS).optional().meta({ description: 'scram-sha-512 without it' }),
  KAFKA_SASL_USERNAME: z.string().optional(),
  KAFKA_SASL_PASSWORD: z.string().optional(),
  KAFKA_REPLICATION: z.coerce
    .number(COPIES)
    .int(COPIES)
    .min(1, COPIES)
    .optional()
    .meta({ description: "Copies of each topic's partitions; as the brokers have it without it" }),
  KAFKA_MIN_INSYNC: z.coerce
    .number(COPIES)
    .int(COPIES)
    .min(1, COPIES)
    .optional()
    .meta({ description: 'Copies that have a record before it counts as sent; as the brokers have it without it' }),
}

export type EventLogSettings = Partial<z.output<z.ZodObject<typeof eventLogSettings>>>
export type EventLogPlace = { kafka: Omit<KafkaLogOptions, 'logger'> } | { postgres: string }

/**
 * Where the event log is.
 * @throws ConfigError naming each setting that contradicts another or is missing beside it
 */
export function placeOfEventLog(settings: EventLogSettings): EventLogPlace {
  const lines = contradictions(settings)
  if (lines.length > 0) throw new ConfigError(lines)
  const { LANTOA_LOG_DATABASE_URL, KAFKA_BROKERS = '', KAFKA_REPLICATION, KAFKA_MIN_INSYNC } = settings
  if (LANTOA_LOG_DATABASE_URL) return { postgres: LANTOA_LOG_DATABASE_URL }
  const tls = tlsOf(settings)
  const sasl = saslOf(settings)
  return {
    kafka: {
      brokers: KAFKA_BROKERS.split(',').map((broker) => broker.trim()),
      ...(tls && { tls }),
      ...(sasl && { sasl }),
      ...(KAFKA_REPLICATION !== undefined && { replicationFactor: KAFKA_REPLICATION }),
      ...(KAFKA_MIN_INSYNC !== undefined && { minInsyncReplicas: KAFKA_MIN_INSYNC }),
    },
  }
}

/** The settings behind what brokers, or the way to them, say at a failed connection. Brokers are brief with strangers. */
export function blameKafkaSettings(reason: string): string | undefined {
  if (/authentication failed/i.test(reason)) return 'KAFKA_SASL_USERNAME, KAFKA_SASL_PASSWORD'
  if (/SASL mechanism/.test(reason)) return 'KAFKA_SASL_MECHANISM'
  if (/certificate|self.signed|altnames/i.test(reason)) return 'KAFKA_TLS_CA'
  return /Closed connection|socket disconnected|wrong version number/.test(reason)
    ? 'KAFKA_TLS, KAFKA_SASL_…'
    : undefined
}

function contradictions(settings: EventLogSettings): string[] {
  if (!settings.KAFKA_BROKERS) {
    const idle = Object.entries(settings).filter(([name, value]) => name.startsWith('KAFKA_') && value)
    if (idle.length > 0) return idle.map(([name]) => `${name}: means nothing without KAFKA_BROKERS`)
    return settings.LANTOA_LOG_DATABASE_URL ? [] : ['KAFKA_BROKERS or LANTOA_LOG_DATABASE_URL: one of them must be set']
  }
  if (settings.LANTOA_LOG_DATABASE_URL)
    return ['KAFKA_BROKERS and LANTOA_LOG_DATABASE_URL: only one of them may be set']
  return [...securityContradictions(settings), ...copyContradictions(settings)]
}

function* securityContradictions(settings: EventLogSettings): Generator<string> {
  const { KAFKA_TLS, KAFKA_TLS_CA, KAFKA_SASL_MECHANISM, KAFKA_SASL_USERNAME, KAFKA_SASL_PASSWORD } = settings
  const usesSasl = KAFKA_SASL_MECHANISM ?? KAFKA_SASL_USERNAME ?? KAFKA_SASL_PASSWORD
  if (usesSasl !== undefined && !KAFKA_SASL_USERNAME)
    yield 'KAFKA_SASL_USERNAME: must be set with the other KAFKA_SASL_…'
  if (usesSasl !== undefined && !KAFKA_SASL_PASSWORD)
    yield 'KAFKA_SASL_PASSWORD: must be set with the other KAFKA_SASL_…'
  if (KAFKA_TLS === 'false' && KAFKA_TLS_CA) yield 'KAFKA_TLS_CA: means nothing with KAFKA_TLS=false'
  if (KAFKA_SASL_MECHANISM === 'plain' && !tlsOf(settings)) {
    yield 'KAFKA_SASL_MECHANISM: plain shows the password to the network; use it with KAFKA_TLS=true'
  }
}

function* copyContradictions({ KAFKA_REPLICATION, KAFKA_MIN_INSYNC }: EventLogSettings): Generator<string> {
  if (KAFKA_MIN_INSYNC === undefined || KAFKA_REPLICATION === undefined) return
  if (KAFKA_MIN_INSYNC <= KAFKA_REPLICATION) return
  yield `KAFKA_MIN_INSYNC: more copies (${KAFKA_MIN_INSYNC}) than KAFKA_REPLICATION makes (${KAFKA_REPLICATION})`
}

function tlsOf({ KAFKA_TLS, KAFKA_TLS_CA }: EventLogSettings): KafkaLogOptions['tls'] {
  if (KAFKA_TLS_CA) return { ca: [KAFKA_TLS_CA] }
  return KAFKA_TLS === 'true'
}

function saslOf(settings: EventLogSettings): KafkaLogOptions['sasl'] {
  const { KAFKA_SASL_MECHANISM: mechanism = 'scram-sha-512', KAFKA_SASL_USERNAME: username } = settings
  const { KAFKA_SASL_PASSWORD: password } = settings
  return username && password ? { mechanism, username, password } : undefined
}
