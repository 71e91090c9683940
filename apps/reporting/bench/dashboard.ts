import { setTimeout as sleep } from 'node:timers/promises'
import { createAuthenticator } from '@lantoa/chassis/auth'
import { type Database, openDatabase } from '@lantoa/chassis/database'
import { listen } from '@lantoa/chassis/http'
import { createLogger } from '@lantoa/chassis/log'
import { chassisMigrations, logMigrations, migrate } from '@lantoa/chassis/migrate'
import { openPostgresLog } from '@lantoa/chassis/postgres-log'
import { TOPICS } from '@lantoa/contracts/events'
import { startPostgres } from '@lantoa/testkit/postgres-server'
import { createTestIssuer } from '@lantoa/testkit/tokens'
import { createCellChanges } from '../src/engine/cell-changes.ts'
import { writeCells } from '../src/engine/cell-store.ts'
import { MEASURES } from '../src/measures/sources.ts'
import { startReporting } from '../src/service.ts'

/**
 * All indicators of a province with 102 communes beside the answer of `/livez` and a row by its key: at rest, and while
 * cells change 200 times a second. Everything shares this process, the client too: compare the rows, not the figures.
 */
const COMMUNES = Array.from({ length: 102 }, (_, index) => String(31_001 + index))
const SECONDS = 4
const CLIENTS = 50
const BY_BIRTH = ['adults', 'persons-15', 'eid-eligible', 'eid-level2']

const server = await startPostgres()
await migrate(server.url, [chassisMigrations, new URL('../migrations/', import.meta.url)])
await migrate(server.url, [logMigrations])
const database = openDatabase({ url: server.url, applicationName: 'bench' })
await fill(database)
const logger = createLogger({ service: 'bench', level: 'silent' })
const eventLog = openPostgresLog({ url: server.url, logger })
await eventLog.createTopics(TOPICS)
const issuer = await createTestIssuer()
const authenticate = createAuthenticator({ issuer: issuer.issuer, keys: issuer.keys })
const now = () => new Date('2026-03-17T13:15:00Z')
const common = { databaseUrl: server.url, eventLog, authenticate, log: logger, requestsPerMinute: 1e9 }
const service = await startReporting({ ...common, now })
const { port, close } = await listen({ '/reporting': service.app }, { host: '127.0.0.1', port: 0 })
const headers = {
  authorization: `Bearer ${await issuer.token({ roles: ['admin', 'province_lead'], units: ['91'], expiresIn: '1h' })}`,
}
await sleep(3_000) // the totals move on to this month

await fire('getMeasure', '/measures')
await fire('at rest', '/units/91/dashboard')
const cold = await timed(20, async () => {
  await changeCells(0)
  return performance.now()
})
process.stdout.write(`one at a time, each after a change: p50 ${cold.toFixed(1)} ms\n`)
const streaming = new AbortController()
const stream = streamCells(streaming.signal)
await fire('streaming', '/units/91/dashboard')
streaming.abort()
await stream
await close()
await service.stop()
await eventLog.close()
await database.close()
await server.stop()

async function fire(name: string, path: string): Promise<void> {
  const url = `http://127.0.0.1:${port}/reporting/v1${path}`
  const took: number[] = []
  let bytes = 0
  const end = performance.now() + SECONDS * 1_000
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      while (performance.now() < end) {
        const started = performance.now()
        const response = await fetch(url, { headers })
        bytes = (await response.arrayBuffer()).byteLength
        if (!response.ok) throw new Error(`${path}: ${response.status}`)
        took.push(performance.now() - started)
      }
    }),
  )
  took.sort((a, b) => a - b)
  const [half = 0, most = 0] = [0.5, 0.99].map((share) => took[Math.floor(took.length * share)])
  const rate = Math.round(took.length / SECONDS)
  process.stdout.write(
    `${name}: ${rate} requests/s, p50 ${half.toFixed(1)} ms, p99 ${most.toFixed(1)} ms, ${bytes} bytes\n`,
  )
}

/** Half of the times that one answer takes. */
async function timed(times: number, prepare: () => Promise<number>): Promise<number> {
  const took: number[] = []
  for (let turn = 0; turn < times; turn += 1) {
    const started = await prepare()
    await (await fetch(`http://127.0.0.1:${port}/reporting/v1/units/91/dashboard`, { headers })).arrayBuffer()
    took.push(performance.now() - started)
  }
  return took.sort((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN
}

async function changeCells(turn: number): Promise<void> {
  const changes = createCellChanges()
  changes.addAlong([COMMUNES[turn % COMMUNES.length] ?? '', '91', 'VN'], 'visits', '2026-03-16', 1)
  await database.transaction((tx) => writeCells(tx, changes.sorted()))
}

async function streamCells(signal: AbortSignal): Promise<void> {
  for (let turn = 0; !signal.aborted; turn += 1) {
    await changeCells(turn)
    await sleep(4)
  }
}

/** As many days for each measure as a province has: every month of birth, every day of a year. */
async function fill(on: Database): Promise<void> {
  const units = ['91', ...COMMUNES]
  await on.query(
    `INSERT INTO unit (code, valid_from, level, kind, name, parent_code, sequence, tree_version)
      SELECT code, '2025-07-01', CASE code WHEN '91' THEN 'province' ELSE 'commune' END, 'x', code,
             CASE code WHEN '91' THEN NULL ELSE '91' END, 1, 1 FROM unnest($1::text[]) AS code`,
    [units],
  )
  await on.query('UPDATE unit_tree SET version = 1')
  for (const measure of MEASURES.keys()) {
    const [first, step] = BY_BIRTH.includes(measure) ? ['1950-01-01', '1 month'] : ['2025-03-17', '1 day']
    await on.query(
      `INSERT INTO cell (unit, measure, day, amount, own)
        SELECT code, $2, day, 10, 0 FROM unnest($1::text[]) AS code,
               generate_series($3::date, '2026-03-17', $4::interval) AS day`,
      [units, measure, first, step],
    )
  }
  await on.query('VACUUM ANALYZE cell')
}
