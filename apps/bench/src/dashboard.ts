import type { Database } from '@lantoa/chassis/database/database'
import type { LogRecord } from '@lantoa/chassis/log/event-log'
import { createLantoa } from '@lantoa/sdk/client'
import autocannon from 'autocannon'
import { type Bench, type BenchResult, GROWTH, median, result } from './bench.ts'
import { peakMegabytes } from './clock.ts'
import { type Place, publish, startPlace, stopPlace } from './dashboard-place.ts'
import { benchPostgres, type Started, urlOf } from './environment.ts'
import { PROVINCE } from './province/communes.ts'
import { recordPages } from './province/events.ts'
import { counting, mustEqual, nothingYet, readCounted } from './province/expected.ts'
import { type Happening, liveThrough } from './province/life.ts'
import { planOf } from './province/plan.ts'

/** All 2,500 hamlets with fewer homes: what is read are the cells of communes and days, and those are nearly all there. */
const HOMES_EACH = 4
const CLIENTS = 10
const SECONDS = 4
/** Records kept back, to come in one by one between two looks. */
const LOOKS = 100
const DASHBOARD = `/reporting/v1/units/${PROVINCE.code}/dashboard`

/** What a province lead opens in the morning: every indicator, of the province and of each commune. */
export const dashboard: Bench = {
  name: 'province-dashboard',
  also: ['dashboard-after-change'],
  about: 'all indicators of the province and its communes, against Express and one SELECT by key',
  async run(note, scale) {
    const postgres = await benchPostgres()
    const place = await startPlace(postgres)
    const expected = nothingYet()
    const plan = planOf(1, { homesEach: Math.max(1, Math.round(HOMES_EACH * scale)) })
    const source = recordsOf(counting(liveThrough(plan), expected))
    const total = countAll(recordsOf(liveThrough(plan))) - LOOKS // made twice, so that nothing need be kept
    const rates: { ours: number; bare: number }[] = []
    let applied = 0
    for (const factor of GROWTH) {
      const until = Math.ceil((total * factor) / (GROWTH.at(-1) ?? factor))
      await publish(place, source, until - applied, until)
      applied = until
      const cells = await countCells(place.database)
      note(`${factor}×: ${until} records, ${cells} cells of the province and its communes`)
      rates.push(await measure(place, (line) => note(`${factor}×: ${line}`)))
    }
    const afterChanges = await measureAfterChanges(place, source, applied, note)
    const { port, token } = place.reporting
    mustEqual(await readCounted(createLantoa({ baseUrl: `http://127.0.0.1:${port}`, token })), expected)
    const further = { growth: rates.map(({ ours }) => ours), peakMegabytes: peakMegabytes(place.reporting.pid) }
    await stopPlace(place)
    await postgres.stop()
    const { ours, bare } = rates.at(-1) ?? { ours: Number.NaN, bare: Number.NaN }
    return [result('province-dashboard', 'requests/s', ours, bare, 0.3, further), afterChanges]
  },
}

function* recordsOf(happenings: Iterable<Happening>): Generator<LogRecord> {
  for (const page of recordPages(happenings)) yield* page
}

function countAll(records: Iterable<LogRecord>): number {
  let count = 0
  for (const _record of records) count += 1
  return count
}

async function countCells(database: Database): Promise<number> {
  await database.query('ANALYZE cell') // as autovacuum would have done by the next morning
  const [row] = await database.query<{ cells: number }>(`SELECT count(*) AS cells FROM cell WHERE unit NOT LIKE '%.%'`)
  return row?.cells ?? 0
}

async function measure({ reporting, bare, barePath }: Place, note: (line: string) => void) {
  await fire(reporting, DASHBOARD, 1)
  await fire(bare, barePath, 1)
  const theirs = await fire(bare, barePath, SECONDS)
  const ours = await fire(reporting, DASHBOARD, SECONDS)
  note(`bare ${describe(theirs)}`)
  note(`ours ${describe(ours)}`)
  return { ours: ours.requests.average, bare: theirs.requests.average }
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
  source: Iterator<LogRecord>,
  before: number,
  note: (line: string) => void,
): Promise<BenchResult> {
  const ours: number[] = []
  const theirs: number[] = []
  for (let look = 1; look <= LOOKS; look += 1) {
    await publish(place, source, 1, before + look)
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
