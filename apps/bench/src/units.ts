import { openDatabase } from '@lantoa/chassis/database/database'
import { type Bench, type BenchResult, median, result } from './bench.ts'
import { describeRate, type Elapsed, timed } from './clock.ts'
import { copyAll, copyText } from './copy.ts'
import { benchPostgres, type Started, startServer, untilUnitKnown } from './environment.ts'
import { type ListedUnit, listNation } from './nation.ts'

const BATCH = 1_000
const ROUNDS = 100
/** What somebody types who looks for Minh Thuận. */
const TYPED = ['m', 'mi', 'min', 'minh', 'minh t', 'minh th', 'minh thu', 'minh thuan']
const COLUMNS = 'code text, level text, kind text, name text, parent_code text, valid_from date'

type Postgres = Awaited<ReturnType<typeof benchPostgres>>

/** The units of the nation: how fast they come in, how fast one is found. For information, without a bar. */
export const units: Bench = {
  name: 'units-import',
  also: ['units-search'],
  about: 'the units of the nation imported, against COPY; found while typing, against one SELECT by key',
  async run(note) {
    const postgres = await benchPostgres()
    const teams = await startServer('teams-server.ts', {
      BENCH_DATABASE_URL: postgres.urlOf('teams'),
      LANTOA_LOG_DATABASE_URL: postgres.urlOf('log'),
      KAFKA_BROKERS: '',
      BENCH_ROLE: 'admin',
      BENCH_UNIT: 'VN',
    })
    const results = [await measureImport(postgres, teams, note), await measureSearch(postgres, teams, note)]
    await teams.stop()
    await postgres.stop()
    return results
  },
}

async function measureImport(postgres: Postgres, teams: Started, note: (line: string) => void): Promise<BenchResult> {
  const nation = listNation()
  const batches = Array.from({ length: Math.ceil(nation.length / BATCH) }, (_, index) =>
    nation.slice(index * BATCH, (index + 1) * BATCH),
  )
  const parts = { service: teams.pid, postgres: postgres.pid }
  const ours = await timed(parts, async () => {
    for (const items of batches) await importUnits(teams, items) // one after another: what lies above comes first
  })
  const where = { url: postgres.urlOf('teams'), postgres: postgres.pid, columns: COLUMNS }
  const copied = await copyAll(where, batches.map(rowsOf))
  note(`import: ours ${describeRate(nation.length, 'units', ours)}`)
  note(`import: COPY ${describeRate(nation.length, 'rows', copied)}`)
  await untilUnitKnown(teams, nation.at(-1)?.code ?? '')
  const rate = ({ seconds }: Elapsed) => nation.length / seconds
  return result('units-import', 'units/s', rate(ours), rate(copied), 0)
}

async function importUnits({ port, token }: Started, items: readonly ListedUnit[]): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${port}/teams/v1/units/batch`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ items }),
  })
  const answer = await response.text()
  if (!response.ok || answer.includes('"accepted":false')) {
    throw new Error(`units were refused: ${answer.slice(0, 400)}`)
  }
}

function rowsOf(units: readonly ListedUnit[]): string {
  return copyText(
    units.map(({ code, level, kind, name, parentCode, validFrom }) => [code, level, kind, name, parentCode, validFrom]),
  )
}

async function measureSearch(postgres: Postgres, teams: Started, note: (line: string) => void): Promise<BenchResult> {
  const url = postgres.urlOf('identity')
  const bare = await startServer('bare-server.ts', { BENCH_DATABASE_URL: url })
  const database = openDatabase({ url, applicationName: 'bench' })
  const rows = await database.query<{ visit_id: string }>(
    `INSERT INTO bare SELECT gen_random_uuid(), NULL, '{}' FROM generate_series(1, 100000) RETURNING visit_id`,
  )
  await database.close()
  const keys = rows.slice(0, TYPED.length).map((row) => `/visits/${row.visit_id}`)
  const searches = TYPED.map((typed) => `/teams/v1/units/search?q=${encodeURIComponent(typed)}`)
  const theirs = await ask(bare, keys)
  const ours = await ask(teams, searches)
  note(`search: bare ${describeTimes(theirs)}`)
  note(`search: ours ${describeTimes(ours)}`)
  await bare.stop()
  return result('units-search', 'answers/s', 1_000 / median(ours), 1_000 / median(theirs), 0)
}

/** How long each answer takes, in milliseconds: one at a time, as somebody types. */
async function ask({ port, token }: Started, paths: readonly string[]): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const path of paths) {
      const askedAt = performance.now()
      const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { authorization: `Bearer ${token}` } })
      await response.arrayBuffer()
      if (!response.ok) throw new Error(`${path}: ${response.status}`)
      times.push(performance.now() - askedAt)
    }
  }
  return times
}

function describeTimes(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(1)
  return `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`
}
