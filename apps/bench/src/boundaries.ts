import { setTimeout as sleep } from 'node:timers/promises'
import { openDatabase } from '@lantoa/chassis/database/database'
import { logMigrations, migrate } from '@lantoa/chassis/database/migrate'
import { createAuthenticator } from '@lantoa/chassis/http/auth'
import { listen } from '@lantoa/chassis/http/http'
import { openPostgresLog } from '@lantoa/chassis/log/postgres/postgres-log'
import { eventRecords } from '@lantoa/chassis/outbox/outbox'
import { createLogger } from '@lantoa/chassis/process/logger'
import { TOPICS } from '@lantoa/contracts/events'
import { type HouseholdState, householdChanged } from '@lantoa/contracts/identity/households.events'
import { startReporting } from '@lantoa/reporting/service'
import { parseSigningKeys } from '@lantoa/reporting/signing-keys'
import { createLantoa, type Lantoa } from '@lantoa/sdk/client'
import { newSigningKey } from '@lantoa/standalone/secrets'
import { startTeams } from '@lantoa/teams/service'
import { createTestIssuer } from '@lantoa/testkit/tokens'
import { v7 as uuid } from 'uuid'
import { type Bench, GROWTH, result } from './bench.ts'
import { benchPostgres } from './environment.ts'

const HOMES = 6_250
const HAMLETS = 200
const COMMUNES = ['31027', '31018', '31042']
const SINCE = '2020-01-01'
const ON = '2025-07-01'
const PAGE = 2_000
const legalAct = { number: '1', issuer: 'x', date: '2025-06-16' }

type Measured = { apply: number; asNow: number; preview: number; undo: number }

/** Three communes with 200 hamlets become one: how long it takes, and until reporting counts so. */
export const boundaries: Bench = {
  name: 'boundary-merger',
  about: 'three communes of 200 hamlets merged: units written in a second, against one INSERT of as many rows',
  async run(note, scale) {
    const measured: Measured[] = []
    for (const factor of GROWTH) {
      const homes = Math.ceil(HOMES * factor * scale)
      const { preview, apply, asNow, undo } = await measure(homes)
      measured.push({ preview, apply, asNow, undo })
      const told = [`preview ${ms(preview)}`, `apply ${ms(apply)}`, `as now after ${ms(asNow)}`, `undo ${ms(undo)}`]
      note(`${factor}×, ${homes} homes: ${told.join(', ')}`)
    }
    const rows = 2 * HAMLETS + COMMUNES.length + 1
    const baseline = await insertRows(rows)
    const growth = measured.map(({ apply }) => rows / (apply / 1_000))
    const value = growth.at(-1) ?? Number.NaN
    return [result('boundary-merger', 'units/s', value, rows / (baseline / 1_000), 0, { growth })]
  },
}

async function measure(homes: number): Promise<Measured> {
  const place = await startBoth()
  const { lantoa } = place
  await bringUnits(lantoa)
  await place.publish(homes)
  await until(async () => (await homesIn(lantoa, '91')) === homes)
  const params = { changeId: uuid() }
  const into = { code: '31027', begins: { kind: 'xã', name: 'Mới', parentCode: '91' } }
  const steps = [{ kind: 'merge' as const, from: COMMUNES.map((code) => ({ code })), into }]
  await lantoa.teams.draftBoundaryChange({ params, body: { title: 'x', on: ON, legalAct, steps } }).orThrow()
  const preview = await timed(() => lantoa.teams.previewBoundaryChange({ params, ifMatch: 1 }).orThrow())
  const appliedAt = performance.now()
  const apply = await timed(() => lantoa.teams.applyBoundaryChange({ params, ifMatch: 2 }).orThrow())
  await until(async () => (await homesIn(lantoa, '31027')) === homes)
  const asNow = performance.now() - appliedAt
  const undo = await timed(() => lantoa.teams.undoBoundaryChange({ params, ifMatch: 3 }).orThrow())
  await place.stop()
  return { preview, apply, asNow, undo }
}

/** Teams and reporting in this process, with one log between them. */
async function startBoth() {
  const postgres = await benchPostgres()
  const logger = createLogger({ service: 'bench', level: 'error' })
  const issuer = await createTestIssuer()
  await migrate(postgres.urlOf('log'), [logMigrations])
  const eventLog = openPostgresLog({ url: postgres.urlOf('log'), logger })
  await eventLog.createTopics(TOPICS)
  const authenticate = createAuthenticator({ issuer: issuer.issuer, keys: issuer.keys })
  const common = { eventLog, authenticate, log: logger, now: () => new Date() }
  const here = { baseUrl: '' }
  const lantoaAs = (token: string) => createLantoa({ baseUrl: here.baseUrl, token })
  const nobody = createLantoa({ baseUrl: 'http://nobody.invalid', token: 'none' })
  const teams = await startTeams({ ...common, databaseUrl: postgres.urlOf('teams') }, { lantoa: nobody, lantoaAs })
  const signingKeys = parseSigningKeys(`1:${newSigningKey()}`)
  const reporting = await startReporting({ ...common, databaseUrl: postgres.urlOf('reporting') }, { signingKeys })
  const server = await listen({ '/teams': teams.app, '/reporting': reporting.app }, { host: '127.0.0.1', port: 0 })
  here.baseUrl = `http://127.0.0.1:${server.port}`
  const token = () => issuer.token({ roles: ['province_officer', 'admin'], units: ['VN'], expiresIn: '1h' })
  return {
    lantoa: createLantoa({ baseUrl: here.baseUrl, token }),
    async publish(homes: number) {
      for (let start = 0; start < homes; start += PAGE) {
        const states = Array.from({ length: Math.min(PAGE, homes - start) }, (_, index) => home(start + index))
        const entries = states.map((data) => ({ key: data.householdId, data, sequence: 1 }))
        await eventLog.publish(eventRecords(householdChanged, entries, { source: '/bench', now: new Date() }))
      }
    },
    async stop() {
      await server.close()
      await teams.stop()
      await reporting.stop()
      await eventLog.close()
      await postgres.stop()
    },
  }
}

function home(number: number): HouseholdState {
  const householdId = uuid() as HouseholdState['householdId'] // an id is a UUID and nothing more
  return {
    householdId,
    status: 'active',
    places: [{ hamletCode: hamletAt(number % HAMLETS), from: SINCE, until: null }],
  }
}

function hamletAt(number: number): string {
  return `${COMMUNES[number % COMMUNES.length]}.${String(number + 1).padStart(2, '0')}`
}

async function bringUnits(lantoa: Lantoa): Promise<void> {
  const unit = (code: string, level: 'province' | 'commune' | 'hamlet', parentCode: string | null) => {
    const kind = { province: 'tỉnh', commune: 'xã', hamlet: 'ấp' }[level]
    return { code, level, kind, name: code, parentCode, validFrom: SINCE }
  }
  const results = await lantoa.teams.importUnits.many([
    unit('91', 'province', null),
    ...COMMUNES.map((code) => unit(code, 'commune', '91')),
    ...Array.from({ length: HAMLETS }, (_, number) => unit(hamletAt(number), 'hamlet', hamletAt(number).slice(0, 5))),
  ])
  if (results.some(({ accepted }) => !accepted)) throw new Error('units were refused')
}

async function homesIn(lantoa: Lantoa, unit: string): Promise<number | null> {
  const { data } = await lantoa.reporting.getUnitValues({ params: { unit }, query: {} })
  return data?.values.find(({ indicatorId }) => indicatorId === 'I-05')?.denominator ?? null
}

async function insertRows(rows: number): Promise<number> {
  const postgres = await benchPostgres()
  const database = openDatabase({ url: postgres.urlOf('log'), applicationName: 'bench' })
  await database.query('CREATE TABLE bare (code text PRIMARY KEY, state jsonb)')
  const states = JSON.stringify(Array.from({ length: rows }, (_, number) => ({ code: String(number), state: {} })))
  const insert = 'INSERT INTO bare SELECT * FROM jsonb_to_recordset($1) AS r(code text, state jsonb)'
  const elapsed = await timed(() => database.query(insert, [states]))
  await database.close()
  await postgres.stop()
  return elapsed
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now()
  await work()
  return performance.now() - startedAt
}

async function until(reached: () => Promise<boolean>): Promise<void> {
  while (!(await reached())) await sleep(5)
}

function ms(elapsed: number): string {
  return `${Math.round(elapsed)} ms`
}
