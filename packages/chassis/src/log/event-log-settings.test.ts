import { expect, test } from 'vitest'
import { z } from 'zod'
import { readConfig } from '../process/config.ts'
import { blameKafkaSettings, eventLogSettings, placeOfEventLog } from './event-log-settings.ts'

const CERTIFICATE = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----'
const BROKERS = { KAFKA_BROKERS: 'kafka-1:9092, kafka-2:9092' }
const USER = { KAFKA_SASL_USERNAME: 'lantoa', KAFKA_SASL_PASSWORD: 'secret' }
const brokers = ['kafka-1:9092', 'kafka-2:9092']
const scram = { mechanism: 'scram-sha-512', username: 'lantoa', password: 'secret' }

function placeIn(env: Record<string, string>) {
  return placeOfEventLog(readConfig(z.object(eventLogSettings), env))
}

test.each([
  ['Kafka', BROKERS, { kafka: { brokers } }],
  ['Kafka, nothing secured', { ...BROKERS, KAFKA_TLS: 'false' }, { kafka: { brokers } }],
  ['Kafka by TLS', { ...BROKERS, KAFKA_TLS: 'true' }, { kafka: { brokers, tls: true } }],
  [
    'Kafka by TLS of one’s own',
    { ...BROKERS, KAFKA_TLS_CA: CERTIFICATE },
    { kafka: { brokers, tls: { ca: [CERTIFICATE] } } },
  ],
  ['Kafka with a user', { ...BROKERS, ...USER }, { kafka: { brokers, sasl: scram } }],
  [
    'Kafka with another mechanism',
    { ...BROKERS, ...USER, KAFKA_TLS: 'true', KAFKA_SASL_MECHANISM: 'plain' },
    { kafka: { brokers, tls: true, sasl: { ...scram, mechanism: 'plain' } } },
  ],
  [
    'Kafka with copies',
    { ...BROKERS, KAFKA_REPLICATION: '3', KAFKA_MIN_INSYNC: '2' },
    { kafka: { brokers, replicationFactor: 3, minInsyncReplicas: 2 } },
  ],
  ['what is left empty is not set', { ...BROKERS, KAFKA_SASL_USERNAME: '', KAFKA_TLS: '' }, { kafka: { brokers } }],
  ['Postgres', { LANTOA_LOG_DATABASE_URL: 'postgres://log@db/log' }, { postgres: 'postgres://log@db/log' }],
])('%s', (_what, env, place) => {
  expect(placeIn(env)).toEqual(place)
})

test.each([
  ['neither', {}, 'KAFKA_BROKERS or LANTOA_LOG_DATABASE_URL: one of them must be set'],
  ['both', { ...BROKERS, LANTOA_LOG_DATABASE_URL: 'postgres://log@db/log' }, 'only one of them may be set'],
  ['a broker without a port', { KAFKA_BROKERS: 'kafka' }, 'KAFKA_BROKERS: host:port of the brokers'],
  ['TLS without brokers', { KAFKA_TLS: 'true' }, 'KAFKA_TLS: means nothing without KAFKA_BROKERS'],
  ['no certificate', { ...BROKERS, KAFKA_TLS_CA: 'ca.pem' }, 'KAFKA_TLS_CA: certificates in PEM'],
  [
    'a certificate for nothing',
    { ...BROKERS, KAFKA_TLS: 'false', KAFKA_TLS_CA: CERTIFICATE },
    'KAFKA_TLS_CA: means nothing',
  ],
  ['neither true nor false', { ...BROKERS, KAFKA_TLS: 'yes' }, 'KAFKA_TLS: '],
  ['a user without a password', { ...BROKERS, KAFKA_SASL_USERNAME: 'lantoa' }, 'KAFKA_SASL_PASSWORD: must be set'],
  ['a password without a user', { ...BROKERS, KAFKA_SASL_PASSWORD: 'secret' }, 'KAFKA_SASL_USERNAME: must be set'],
  ['a mechanism alone', { ...BROKERS, KAFKA_SASL_MECHANISM: 'scram-sha-256' }, 'KAFKA_SASL_USERNAME: must be set'],
  ['an unknown mechanism', { ...BROKERS, ...USER, KAFKA_SASL_MECHANISM: 'gssapi' }, 'KAFKA_SASL_MECHANISM: '],
  ['a password for all to see', { ...BROKERS, ...USER, KAFKA_SASL_MECHANISM: 'plain' }, 'KAFKA_SASL_MECHANISM: plain'],
  ['no copy', { ...BROKERS, KAFKA_REPLICATION: '0' }, 'KAFKA_REPLICATION: a number from 1 on'],
  [
    'more in sync than there are',
    { ...BROKERS, KAFKA_REPLICATION: '1', KAFKA_MIN_INSYNC: '2' },
    'KAFKA_MIN_INSYNC: more',
  ],
])('refused: %s', (_what, env, line) => {
  expect(() => placeIn(env)).toThrow(line)
})

test('a refusal names settings and never shows a password', () => {
  const refuse = () => placeIn({ ...USER, KAFKA_BROKERS: 'lantoa:secret@kafka' })
  expect(refuse).toThrow('KAFKA_BROKERS')
  expect(refuse).not.toThrow('secret')
})

test.each([
  ['SASL SCRAM SHA512 authentication failed: … invalid credentials …', 'KAFKA_SASL_USERNAME, KAFKA_SASL_PASSWORD'],
  ['The broker does not support the requested SASL mechanism', 'KAFKA_SASL_MECHANISM'],
  ['Connection error: self-signed certificate in certificate chain', 'KAFKA_TLS_CA'],
  ["Connection error: Hostname/IP does not match certificate's altnames: Host: kafka-2.", 'KAFKA_TLS_CA'],
  ['Closed connection', 'KAFKA_TLS, KAFKA_SASL_…'],
  [
    'Connection error: Client network socket disconnected before secure TLS connection was established',
    'KAFKA_TLS, KAFKA_SASL_…',
  ],
  ['Connection error: connect ECONNREFUSED 172.18.0.3:9092', undefined],
])('%s: see %s', (reason, settings) => {
  expect(blameKafkaSettings(reason)).toBe(settings)
})
