import { setTimeout as sleep } from 'node:timers/promises'
import { type Database, openDatabase } from '@lantoa/chassis/database/database'
import { TOPICS } from '@lantoa/contracts/events'
import { v7 as uuid } from 'uuid'
import { type Bench, type BenchResult, GROWTH, result } from './bench.ts'
import { describeRate, type Elapsed, peakMegabytes, startClock } from './clock.ts'
import { benchPostgres, type Started, startServer } from './environment.ts'
import { type BenchKafka, benchKafka } from './kafka.ts'
import { provinceEvents, recordPages } from './province/events.ts'
import { liveThrough } from './province/life.ts'
import { planOf } from './province/plan.ts'

/** One of the 2,500 hamlets: 480 homes and what is told of them in a year, some 8,000 records. */
const BASE = 1 / 2_500

/** Records that were worked on while the clock ran. */
type Run = { count: number; elapsed: Elapsed }
type Size = { live: number; bare: number; rebuild: number; peak: number }

/** Topics are full and reporting's database is empty: it catches up, record by record as when it is kept live. */
export const reportingLive: Bench = {
  name: 'reporting-live',
  also: ['reporting-rebuild'],
  about: 'reporting catching up from Kafka, then counting again beside it, against the bare client only reading',
  needsKafka: true,
  async run(note, scale) {
    const kafka = await benchKafka()
    const sizes: Size[] = []
    for (const factor of GROWTH)
      sizes.push(await measure(kafka, BASE * factor * scale, (line) => note(`${factor}×: ${line}`)))
    await kafka.stop()
    return [
      rowOf('reporting-live', sizes, ({ live }) => live, 0.2),
      rowOf('reporting-rebuild', sizes, ({ rebuild }) => rebuild, 0.3),
    ]
  },
}

function rowOf(name: string, sizes: readonly Size[], of: (size: Size) => number, bar: number): BenchResult {
  const growth = sizes.map(of)
  const { bare = Number.NaN, peak = Number.NaN } = sizes.at(-1) ?? {}
  return result(name, 'records/s', growth.at(-1) ?? Number.NaN, bare, bar, { growth, peakMegabytes: peak })
}

async function measure(kafka: BenchKafka, size: number, note: (line: string) => void): Promise<Size> {
  await kafka.freshTopics(TOPICS)
  let total = 0
  for (const page of recordPages(liveThrough(planOf(size)))) {
    await kafka.log.publish(page)
    total += page.length
  }
  const before = await readBare(kafka, total)
  const postgres = await benchPostgres()
  const url = postgres.urlOf('reporting')
  const reporting = await startServer('reporting-server.ts', { BENCH_DATABASE_URL: url, KAFKA_BROKERS: kafka.brokers })
  const live = await catchUp(reporting, { url, postgres: postgres.pid, total })
  note(`live ${describeRate(live.count, 'records', live.elapsed)}; peak ${peakMegabytes(reporting.pid).toFixed(0)} MB`)
  const rebuild = await recompute(reporting)
  const peak = peakMegabytes(reporting.pid)
  note(`rebuild ${rebuild.toFixed(0)} records/s; peak ${peak.toFixed(0)} MB`)
  await reporting.stop()
  await postgres.stop()
  const after = await readBare(kafka, total)
  for (const { count, elapsed } of [before, after]) note(`bare ${describeRate(count, 'records', elapsed)}`)
  // Reading takes a second only, so what else goes on then counts much: it is done before and after.
  const bare = (2 * total) / (before.elapsed.seconds + after.elapsed.seconds)
  return { live: live.count / live.elapsed.seconds, bare, rebuild, peak }
}

async function readBare({ kafka }: BenchKafka, total: number): Promise<Run> {
  const consumer = kafka.consumer({ groupId: `bench-${uuid()}`, allowAutoTopicCreation: false })
  await consumer.connect()
  await consumer.subscribe({ topics: provinceEvents.map(({ topic }) => topic.name), fromBeginning: true })
  const joined = Promise.withResolvers<() => Elapsed>()
  const done = Promise.withResolvers<Elapsed>()
  consumer.on('consumer.group_join', () => joined.resolve(startClock({ reader: process.pid })))
  let seen = 0
  await consumer.run({
    autoCommit: false,
    async eachBatch({ batch }) {
      seen += batch.messages.length
      if (seen === total) done.resolve((await joined.promise)())
    },
  })
  const elapsed = await done.promise
  await consumer.disconnect()
  return { count: total, elapsed }
}

async function catchUp(
  reporting: Started,
  { url, postgres, total }: { url: string; postgres: number; total: number },
): Promise<Run> {
  const database = openDatabase({ url, applicationName: 'bench', poolSize: 1 })
  const early = await waitFor(database, (applied) => applied > 0)
  const stop = startClock({ service: reporting.pid, postgres })
  await waitFor(database, (applied) => applied === total)
  const elapsed = stop()
  const [letters] = await database.query<{ count: number }>('SELECT count(*) AS count FROM dead_letter')
  if (letters?.count !== 0) throw new Error(`${letters?.count} records could not be applied`)
  await database.close()
  return { count: total - early, elapsed }
}

async function waitFor(database: Database, reached: (applied: number) => boolean): Promise<number> {
  for (;;) {
    const [row] = await database.query<{ applied: number }>(
      'SELECT coalesce(sum(next_offset), 0)::float8 AS applied FROM consumer_offset',
    )
    if (row && reached(row.applied)) return row.applied
    await sleep(20)
  }
}

/** Records a second, everything counted: reading, comparing and holding the live tables still at the end. */
async function recompute({ port, token }: Started): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${port}/reporting/v1/recompute`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
  })
  const answer = (await response.json()) as { records: number; seconds: number; differing: number } // by contract
  if (!response.ok || answer.differing !== 0) throw new Error(`the rebuild differs: ${JSON.stringify(answer)}`)
  return answer.records / answer.seconds
}
