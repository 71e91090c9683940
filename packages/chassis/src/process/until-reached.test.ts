import { pino } from 'pino'
import { expect, test } from 'vitest'
import { StartError } from './start-error.ts'
import { untilReached } from './until-reached.ts'

const lines: string[] = []
const log = pino({ level: 'warn' }, { write: (line) => void lines.push(JSON.parse(line).msg) })

async function startAgainst(failures: readonly Error[], seconds: number, signal = new AbortController().signal) {
  let attempt = 0
  const probe = async () => {
    const failure = failures[attempt] ?? failures.at(-1)
    attempt += 1
    if (failure && attempt <= failures.length + (seconds === 0 ? 1 : 0)) throw failure
  }
  const failed = await untilReached({ name: 'KAFKA_BROKERS (kafka:9092)', probe }, { log, seconds, signal }).then(
    () => undefined,
    (error: unknown) => error,
  )
  return { failed, attempt }
}

function coded(message: string, code: string): Error {
  return Object.assign(new Error(message), { code })
}

const AWAY = coded('connect ECONNREFUSED 172.18.0.3:9092', 'ECONNREFUSED')

test('what answers after a moment is waited for, and it is said once what for', async () => {
  lines.length = 0
  expect(await startAgainst([AWAY, AWAY, AWAY], 60)).toEqual({ failed: undefined, attempt: 4 })
  expect(lines).toEqual(['waits for KAFKA_BROKERS (kafka:9092): connect ECONNREFUSED 172.18.0.3:9092'])
})

test.each([
  ['a wrong password', coded('password authentication failed for user "teams"', '28P01')],
  ['no such database', coded('database "team" does not exist', '3D000')],
  ['a way to log in that is not offered', new Error('The broker does not support the requested SASL mechanism')],
  ['a wrong password of Kafka', new Error('SASL SCRAM SHA512 authentication failed: invalid credentials')],
  ['a stranger’s certificate', new Error('Connection error: self-signed certificate in certificate chain')],
])('%s ends the start at once, as a wrong setting', async (_what, failure) => {
  const { failed, attempt } = await startAgainst([failure], 60)
  expect(failed).toEqual(new StartError(`KAFKA_BROKERS (kafka:9092): ${failure.message}`, 2))
  expect(attempt).toBe(1)
})

test('what stays away ends the start when the patience does, so that it can be tried anew', async () => {
  const { failed } = await startAgainst([AWAY], 0)
  expect(failed).toEqual(new StartError(`KAFKA_BROKERS (kafka:9092): ${AWAY.message}`, 1))
})

test('who stops meanwhile is not kept', async () => {
  const stopping = AbortSignal.timeout(300)
  const startedAt = Date.now()
  const { failed } = await startAgainst(Array(1_000).fill(AWAY), 60, stopping)
  expect(failed).toBeInstanceOf(StartError)
  expect(Date.now() - startedAt).toBeLessThan(5_000)
})

test.each([
  ['fetch', new TypeError('fetch failed', { cause: AWAY })],
  ['two addresses', new AggregateError([AWAY], '')],
  ['both', new TypeError('fetch failed', { cause: new AggregateError([AWAY], '') })],
])('the line says what happened, not that something was tried: %s', async (_what, failure) => {
  expect((await startAgainst([failure], 0)).failed).toMatchObject({ message: expect.stringContaining('ECONNREFUSED') })
})

test('the line names the settings that may be to blame', async () => {
  const probe = async () => Promise.reject(new Error('Closed connection'))
  const target = { name: 'KAFKA_BROKERS (kafka:9092)', probe, blame: () => 'KAFKA_TLS' }
  const patience = { log, seconds: 0, signal: new AbortController().signal }
  await expect(untilReached(target, patience)).rejects.toThrow(
    'KAFKA_BROKERS (kafka:9092): Closed connection (see KAFKA_TLS)',
  )
})
