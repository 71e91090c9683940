import { setTimeout as sleep } from 'node:timers/promises'
import { type Database, openDatabase } from '@lantoa/chassis/database/database'
import { chassisMigrations, migrate } from '@lantoa/chassis/database/migrate'
import type { LogRecord } from '@lantoa/chassis/log/event-log'
import { appendToOutbox, eventRecords } from '@lantoa/chassis/outbox/outbox'
import { startRelay } from '@lantoa/chassis/outbox/relay'
import { createLogger } from '@lantoa/chassis/process/logger'
import { visitRecorded } from '@lantoa/contracts/teams/visits.events'
import type { Producer } from 'kafkajs'
import { v7 as uuid } from 'uuid'
import { type Bench, GROWTH, median, result } from './bench.ts'
import { describeRate, type Elapsed, timed } from './clock.ts'
import { benchPostgres, visitReport } from './environment.ts'
import { type BenchKafka, benchKafka } from './kafka.ts'

const SEND = 500
const BASE = 6_000
/** The largest thrice, because the first rounds also pay for compiling the code. */
const FACTORS = [...GROWTH, 16, 16]

/** A full outbox is emptied into Kafka. */
export const relayKafka: Bench = {
  name: 'relay-kafka',
  about: `relay from the outbox to Kafka, against the bare client sending the same records ${SEND} at a time`,
  needsKafka: true,
  async run(note, scale) {
    const postgres = await benchPostgres()
    const kafka = await benchKafka()
    const url = postgres.urlOf('teams')
    await migrate(url, [chassisMigrations])
    const database = openDatabase({ url, applicationName: 'bench' })
    await kafka.freshTopics([visitRecorded.topic])
    const rates: { ours: number; bare: number }[] = []
    for (const factor of FACTORS) {
      const count = Math.ceil(BASE * factor * scale)
      const bare = await sendBare(kafka, count)
      const ours = await relayAll(kafka, database, postgres.pid, count)
      note(`${factor}×: bare ${describeRate(count, 'records', bare)}`)
      note(`${factor}×: ours ${describeRate(count, 'records', ours)}`)
      rates.push({ ours: count / ours.seconds, bare: count / bare.seconds })
    }
    await database.close()
    await kafka.stop()
    await postgres.stop()
    const largest = rates.slice(GROWTH.length - 1)
    const value = median(largest.map(({ ours }) => ours))
    const baseline = median(largest.map(({ bare }) => bare))
    const growth = rates.slice(0, GROWTH.length).map(({ ours }) => ours)
    return [result('relay-kafka', 'records/s', value, baseline, 0.7, { growth })]
  },
}

function entries(count: number) {
  return Array.from({ length: count }, () => {
    const householdId = uuid()
    const day = { hamletCode: '31027.07', visitedOn: '2026-03-17', receivedAt: '2026-03-17T13:15:00Z' }
    const data = { visitId: uuid(), ...visitReport(householdId), ...day, obstacles: [] }
    return { key: householdId, data: visitRecorded.schema.parse(data) }
  })
}

async function sendBare({ kafka }: BenchKafka, count: number): Promise<Elapsed> {
  const records = eventRecords(visitRecorded, entries(count), { source: '/bench', now: new Date() })
  const producer = kafka.producer({ idempotent: true, maxInFlightRequests: 1, allowAutoTopicCreation: false })
  await producer.connect()
  await send(producer, records.slice(0, SEND)) // finds out where the partitions are
  const elapsed = await timed({ sender: process.pid }, async () => {
    for (let start = 0; start < count; start += SEND) await send(producer, records.slice(start, start + SEND))
  })
  await producer.disconnect()
  return elapsed
}

async function send(producer: Producer, records: readonly LogRecord[]): Promise<void> {
  const messages = records.map(({ key, headers, value }) => ({ key, headers, value }))
  await producer.send({ topic: visitRecorded.topic.name, acks: -1, messages })
}

async function relayAll(kafka: BenchKafka, database: Database, postgres: number, count: number): Promise<Elapsed> {
  await fillOutbox(database, count)
  const logger = createLogger({ service: 'bench', level: 'warn' })
  return timed({ relay: process.pid, postgres }, async () => {
    const relay = startRelay({ database, log: kafka.log, logger })
    while (relay.stats().published < count) await sleep(5)
    await relay.stop()
    if ((await relay.depth()) > 0) throw new Error('the relay has left something behind')
  })
}

async function fillOutbox(database: Database, count: number): Promise<void> {
  const context = { source: '/bench', now: new Date() }
  for (let left = count; left > 0; left -= 1_000) {
    await database.transaction(async (tx) => appendToOutbox(tx, visitRecorded, entries(Math.min(left, 1_000)), context))
  }
  await database.query('VACUUM ANALYZE outbox')
}
