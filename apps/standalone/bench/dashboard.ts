import { setTimeout as sleep } from 'node:timers/promises'
import { type Database, openDatabase } from '@lantoa/chassis/database'
import type { LogRecord } from '@lantoa/chassis/event-log'
import { createLogger } from '@lantoa/chassis/log'
import { logMigrations, migrate } from '@lantoa/chassis/migrate'
import { openPostgresLog, type PostgresLog } from '@lantoa/chassis/postgres-log'
import { TOPICS } from '@lantoa/contracts/events'
import { createLantoa } from '@lantoa/sdk/client'
import autocannon from 'autocannon'
import { v7 as uuid } from 'uuid'
import { type Bench, type BenchResult, GROWTH, median, result } from './bench.ts'
import { peakMegabytes } from './clock.ts'
import { benchPostgres, type Started, startServer } from './environment.ts'
import { PROVINCE } from './province/communes.ts'
import { recordPages } from './province/events.ts'
import { counting, mustEqual, nothingYet, readCounted } from './province/expected.ts'
import { liveThrough } from './province/life.ts'
import { planOf } from './province/plan.ts'

/** All 2,500 hamlets with fewer homes: what is read are the cells of communes and days, and those are nearly all there. */
const HOMES_EACH = 4
const CLIENTS = 10
const SECONDS = 4
/** Records kept back, to come in one by one between two looks. */
const LOOKS = 100
const DASHBOARD = `/reporting/v1/units/${PROVINCE.code}/dashboard`

type Place = { reporting: Started; bare: Started; barePath: string; database: Database; log: PostgresLog }

/** What a province lead opens in the morning: every indicator, of the province and of each commune. */
export const dashboard: Bench = {
  name: 'province-dashboard',
  also: ['dashboard-after-change'],
  about: 'all indicators of the province and its communes, against Express and one SELECT by key',
  async run(note, scale) {
    const postgres = await benchPostgres()
    const place = await start(postgres)
    const expected = nothingYet()
    const plan = planOf(1, { homesEach: Math.max(1, Math.round(HOMES_EACH * scale)) })
    const pages = [...recordPages(counting(liveThrough(plan), expected))]
    const records = pages.flat()
    const kept = records.splice(-LOOKS)
    let results: BenchResult[] = []
    let applied = 0
    for (const factor of GROWTH) {
      const until = Math.ceil((records.length * factor) / (GROWTH.at(-1) ?? factor))
      await publish(place, records.slice(applied, until), until)
      applied = until
      const cells = await countCells(place.database)
      note(`${factor}×: ${until} records, ${cells} cells of the province and its communes`)
      results = await measure(place, (line) => note(`${factor}×: ${line}`))
    }
    results.push(await measureAfterChanges(place, kept, applied, note))
    const { port, token } = place.reporting
    mustEqual(await readCounted(createLantoa({ baseUrl: `http://127.0.0.1:${port}`, token })), expected)
    note(`peak ${peakMegabytes(place.reporting.pid).toFixed(0)} MB`)
    await stop(place)
    await postgres.stop()
    return results
  },
}

async function start(postgres: Awaited<ReturnType<typeof benchPostgres>>): Promise<Place> {
  await migrate(postgres.urlOf('log'), [logMigrations])
  const log = openPostgresLog({
    url: postgres.urlOf('log'),
    logger: createLogger({ service: 'bench', level: 'error' }),
  })
  await log.createTopics(TOPICS)
  const url = postgres.urlOf('reporting')
  const reporting = await startServer('reporting-server.ts', {
    BENCH_DATABASE_URL: url,
    LANTOA_LOG_DATABASE_URL: postgres.urlOf('log'),
    KAFKA_BROKERS: '',
  })
  const bare = await startServer('bare-server.ts', { BENCH_DATABASE_URL: postgres.urlOf('identity') })
  const barePath = `/visits/${uuid()}`
  const body = JSON.stringify({ householdId: uuid() })
  await fetch(urlOf(bare, barePath), { method: 'PUT', headers: { 'content-type': 'application/json' }, body })
  return { reporting, bare, barePath, log, database: openDatabase({ url, applicationName: 'bench', poolSize: 1 }) }
}

async function stop({ reporting, bare, log, database }: Place): Promise<void> {
  await reporting.stop()
  await bare.stop()
  await database.close()
  await log.close()
}

async function publish({ log, database }: Place, records: readonly LogRecord[], total: number): Promise<void> {
  for (let start = 0; start < records.length; start += 1_000) await log.publish(records.slice(start, start + 1_000))
  await untilApplied(database, total)
}

async function untilApplied(database: Database, total: number): Promise<void> {
  const text = 'SELECT coalesce(sum(next_offset), 0)::float8 AS applied FROM consumer_offset'
  for (;;) {
    const [row] = await database.query<{ applied: number }>(text)
    if ((row?.applied ?? 0) >= total) return
    await sleep(5)
  }
}

async function countCells(database: Database): Promise<number> {
  await database.query('ANALYZE cell') // as autovacuum would have done by the next morning
  const [row] = await database.query<{ cells: number }>(`SELECT count(*) AS cells FROM cell WHERE unit NOT LIKE '%.%'`)
  return row?.cells ?? 0
}

async function measure({ reporting, bare, barePath }: Place, note: (line: string) => void): Promise<BenchResult[]> {
  await fire(reporting, DASHBOARD, 1)
  await fire(bare, barePath, 1)
  const theirs = await fire(bare, barePath, SECONDS)
  const ours = await fire(reporting, DASHBOARD, SECONDS)
  note(`bare ${describe(theirs)}`)
  note(`ours ${describe(ours)}`)
  return [result('province-dashboard', 'requests/s', ours.requests.average, theirs.requests.average, 0.3)]
}

async function fire({ port, token }: Started, path: string, seconds: number): Promise<autocannon.Result> {
  const answer = await autocannon({
    url: `http://127.0.0.1:${port}${path}`,
    connections: CLIENTS,
    duration: seconds,
    headers: { authorization: `Bearer ${token}` },
  })
  if (answer.non2xx > 0 || answer.errors > 0) throw new Error(`${answer.non2xx} refused, ${answer.errors} failed`)
  return answer
}

function describe({ requests, latency, throughput }: autocannon.Result): string {
  const kilobytes = throughput.average / requests.average / 1_024
  const times = `p50 ${latency.p50} ms, p99 ${latency.p99} ms`
  return `${requests.average.toFixed(0)} requests/s by ${CLIENTS} clients, ${times}, ${kilobytes.toFixed(1)} kB each`
}

/** The first look after each change has to read the cells: nothing that is remembered holds any more. */
async function measureAfterChanges(
  place: Place,
  kept: readonly LogRecord[],
  before: number,
  note: (line: string) => void,
) {
  const ours: number[] = []
  const theirs: number[] = []
  for (const [index, record] of kept.entries()) {
    await publish(place, [record], before + index + 1)
    ours.push(await timeOf(place.reporting, DASHBOARD))
    theirs.push(await timeOf(place.bare, place.barePath))
  }
  const [slowest] = ours.toSorted((a, b) => b - a)
  note(`after a change: half within ${median(ours).toFixed(1)} ms, all within ${slowest?.toFixed(1)} ms`)
  return result('dashboard-after-change', 'answers/s', 1_000 / median(ours), 1_000 / median(theirs), 0)
}

async function timeOf(server: Started, path: string): Promise<number> {
  const askedAt = performance.now()
  const response = await fetch(urlOf(server, path), { headers: { authorization: `Bearer ${server.token}` } })
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return performance.now() - askedAt
}

function urlOf({ port }: Started, path: string): string {
  return `http://127.0.0.1:${port}${path}`
}
