import { openEventLog } from '@lantoa/chassis/log/open-event-log'
import { createLogger } from '@lantoa/chassis/process/logger'
import { TOPICS } from '@lantoa/contracts/events'
import { freePort } from '@lantoa/testkit/free-port'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { readSettings } from '../src/config.ts'
import { settled } from '../src/settled.ts'
import { type Standalone, startStandalone } from '../src/standalone.ts'
import { type Collector, startCollector } from './collector.ts'
import { clientsOf } from './deployment.ts'
import { findAny } from './disguises.ts'
import { alterDatabase, readLogs, readMetrics, readTables } from './left-behind.ts'
import { NOTED, OF_RESIDENTS, PERSONAL } from './personal-data.ts'
import { ANSWERS, type Heard, listeningClient, personIn, recordBadly, recordHome } from './personal-journey.ts'
import { setUpCommune, setUpHamlet } from './place.ts'
import { preparedFolder } from './prepared-data.ts'
import { urlOf } from './stored.ts'

const stops: (() => Promise<void>)[] = []
const heard: Heard = { urls: [], problems: [] }
let dataDir: string
let collector: Collector
let standalone: Standalone
let answers: number[]
let logs: string[]
let metrics: string[]

/** Says everything about a home to all services, at the highest level of logging and with every request traced. */
beforeAll(async () => {
  const folder = await preparedFolder()
  dataDir = folder.path
  collector = await startCollector()
  stops.push(folder.remove, collector.stop)
  process.env.OTEL_EXPORTER_OTLP_ENDPOINT = collector.endpoint
  const LANTOA_PORT = String(await freePort())
  const env = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint, LANTOA_PORT, LANTOA_LOG_LEVEL: 'trace' }
  standalone = await startStandalone(readSettings({ ...env, LANTOA_DATA_DIR: dataDir }))
  stops.push(standalone.stop)
  const { baseUrl, clients } = standalone
  const as = clientsOf({ baseUrl, issuer: `${baseUrl}/oidc`, clients })
  await setUpCommune(as)
  const place = await setUpHamlet(as, '31027.07')
  const { lantoa, raw } = listeningClient(standalone, 'volunteer', heard)
  const home = await recordHome(lantoa, place)
  answers = await recordBadly(raw, home)
  answers.push(...(await failInside(raw, home)))
  await settled(as('admin'), { patience: 30_000 })
  await vi.waitUntil(() => collector.spans().length > 50, { timeout: 20_000 })
  metrics = await readMetrics(standalone)
  logs = await readLogs(dataDir)
}, 120_000)
afterAll(async () => {
  for (const stop of stops.toReversed()) await stop()
})

/** Databases that refuse what the services did not: an error names the row, or the value. A reader meets one too. */
async function failInside(
  raw: ReturnType<typeof listeningClient>['raw'],
  { householdId, visit, address }: Awaited<ReturnType<typeof recordHome>>,
): Promise<number[]> {
  const never = (table: string, condition: string) =>
    `ALTER TABLE ${table} ADD CONSTRAINT never CHECK (${condition}) NOT VALID`
  await alterDatabase(dataDir, 'payments', never('resident', 'false'))
  const one = { ...personIn(householdId), personalNumber: null }
  const statuses = [await raw('PUT', `/identity/v1/residents/${uuid()}`, JSON.stringify(one))]
  heard.problems.pop() // it was accepted, and the answer is for the one who asked
  await alterDatabase(dataDir, 'identity', never('resident', 'name::date IS NOT NULL'))
  await alterDatabase(dataDir, 'identity', never('household', 'false'))
  await alterDatabase(dataDir, 'teams', never('visit', 'false'))
  const two = { hamletCode: '31027.07', openedOn: '2025-07-01', address }
  statuses.push(
    await raw('PUT', `/identity/v1/residents/${uuid()}`, JSON.stringify(one)),
    await raw('PUT', `/identity/v1/households/${uuid()}`, JSON.stringify(two)),
    await raw('PUT', `/teams/v1/visits/${uuid()}`, JSON.stringify(visit)),
  )
  return statuses
}

async function events(): Promise<string[]> {
  const log = createLogger({ service: 'test', level: 'silent' })
  const eventLog = await openEventLog({ LANTOA_LOG_DATABASE_URL: urlOf(dataDir, 'log') }, log)
  const records: string[] = []
  for (const { name } of TOPICS) {
    for await (const page of eventLog.readAll(name)) records.push(...page.map((record) => JSON.stringify(record)))
  }
  await eventLog.close()
  return records
}

test('everything was answered as it should be', () => {
  expect(answers).toEqual([...ANSWERS, 200, 500, 500, 500])
})

test('the search for it finds it where it belongs', async () => {
  const identity = [...(await readTables(dataDir, 'identity')).values()].join('\n')
  const kept = Object.values(OF_RESIDENTS).filter((text) => text !== OF_RESIDENTS.personalNumber)
  expect(findAny(PERSONAL, identity)).toEqual(kept)
  const visits = (await readTables(dataDir, 'teams')).get('teams public.visit') ?? ''
  expect(findAny(PERSONAL, visits)).toEqual(Object.values(NOTED))
})

test.each([
  { what: 'log line', least: 2, read: async () => logs },
  { what: 'metric', least: 4, read: async () => metrics },
  { what: 'span', least: 1, read: async () => collector.requests.map((request) => JSON.stringify(request)) },
  { what: 'event', least: 10, read: events },
  { what: 'problem', least: ANSWERS.length + 3, read: async () => heard.problems.map(({ body }) => body) },
  { what: 'address of a request', least: 15, read: async () => heard.urls },
])('no $what holds anything personal', async ({ read, least }) => {
  const said = await read()
  expect(said.length).toBeGreaterThanOrEqual(least)
  expect(said.flatMap((text) => findAny(PERSONAL, text).map((found) => [found, around(found, text)]))).toEqual([])
})

test.each(['payments', 'teams', 'reporting', 'log', 'identity'])('no table of %s but its own', async (database) => {
  const own = [
    ...['identity public.resident', 'identity public.household', 'identity public.consent', 'teams public.visit'],
    ...['identity public.field_edit', 'identity public.held_conflict'], // what was said before, and what waits
    'identity public.resident_merge', // how both stood before
  ]
  const tables = [...(await readTables(dataDir, database))].filter(([name]) => !own.includes(name))
  expect(tables.flatMap(([name, rows]) => findAny(PERSONAL, rows).map((found) => [name, found]))).toEqual([])
})

test('among what was looked at are a dead letter and errors with their stacks', async () => {
  expect((await readTables(dataDir, 'payments')).get('payments public.dead_letter')).toContain('identity.resident')
  expect(logs.join()).toContain('request failed')
  expect(metrics.join()).toContain('lantoa_dead_letters{service="payments"} 1')
  expect(heard.problems.filter(({ status }) => status === 500)).toHaveLength(3)
})

function around(found: string, text: string): string {
  const place = text.indexOf(found)
  return text.slice(Math.max(0, place - 80), place + 80)
}
