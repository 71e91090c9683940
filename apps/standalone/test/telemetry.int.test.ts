import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openEventLog } from '@lantoa/chassis/log/open-event-log'
import { createLogger } from '@lantoa/chassis/process/logger'
import { EVENTS } from '@lantoa/contracts/events'
import { createLantoa } from '@lantoa/sdk/client'
import { clientCredentials } from '@lantoa/sdk/client-credentials'
import { freePort } from '@lantoa/testkit/free-port'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readSettings } from '../src/config.ts'
import { settled } from '../src/settled.ts'
import { type Standalone, startStandalone } from '../src/standalone.ts'
import { type CollectedSpan, type Collector, startCollector } from './collector.ts'
import { clientsOf } from './deployment.ts'
import { DAY } from './homes.ts'
import { type Place, setUpCommune, setUpHamlet } from './place.ts'
import { preparedFolder } from './prepared-data.ts'
import { urlOf } from './stored.ts'

const TRACE = '0af7651916cd43dd8448eb211c80319c'
const SPAN = 'b7ad6b7169203331'
const PHONE = { traceparent: `00-${TRACE}-${SPAN}-01` }
const OTHER_TRACE = '4bf92f3577b34da6a3ce929d0e0e4736'
const OTHER_PHONE = { traceparent: `00-${OTHER_TRACE}-${SPAN}-01` }

let collector: Collector
let stopFolder: () => Promise<void>
let dataDir: string
let standalone: Standalone
let as: ReturnType<typeof clientsOf>
let place: Place

async function start(env: Record<string, string>): Promise<void> {
  const LANTOA_PORT = String(await freePort())
  // The exporter looks at the environment itself, as the standard has it.
  Object.assign(process.env, { OTEL_EXPORTER_OTLP_ENDPOINT: '' }, env)
  const settings = readSettings({ ...env, LANTOA_PORT, LANTOA_DATA_DIR: dataDir, LANTOA_LOG_LEVEL: 'debug' })
  standalone = await startStandalone(settings)
  const { baseUrl, clients } = standalone
  as = clientsOf({ baseUrl, issuer: `${baseUrl}/oidc`, clients })
}

async function registerHome(): Promise<string> {
  const householdId = uuid()
  const home = { hamletCode: place.hamletCode, openedOn: '2026-01-01' }
  await as('volunteer').identity.registerHousehold({ params: { householdId }, body: home }).orThrow()
  await settled(as('admin'), { patience: 20_000 })
  return householdId
}

/** A visit as a phone sends it that has begun a trace; and the headers of the answer. */
async function visit(householdId: string, headers: Record<string, string>): Promise<Headers> {
  const { clientId = '', clientSecret = '' } = standalone.clients.find(({ role }) => role === 'volunteer') ?? {}
  const { baseUrl } = standalone
  let answered = new Headers()
  const phone = createLantoa({
    baseUrl,
    token: clientCredentials({ tokenUrl: `${baseUrl}/oidc/token`, clientId, clientSecret }),
    async fetch(request) {
      for (const [name, value] of Object.entries(headers)) request.headers.set(name, value)
      const answer = await fetch(request)
      answered = answer.headers
      return answer
    },
  })
  const report = { householdId, teamId: place.teamId, visitorIds: [uuid()], startedAt: `${DAY}T18:40:00+07:00` }
  await phone.teams.recordVisit({ params: { visitId: uuid() }, body: { ...report, outcome: 'done' } })
  return answered
}

async function headersOfEvents(): Promise<Set<string>> {
  const log = createLogger({ service: 'test', level: 'silent' })
  const eventLog = await openEventLog({ LANTOA_LOG_DATABASE_URL: urlOf(dataDir, 'log') }, log)
  const names = new Set<string>()
  for (const { topic } of Object.values(EVENTS).flat()) {
    for await (const page of eventLog.readAll(topic.name)) {
      for (const record of page) for (const name of Object.keys(record.headers)) names.add(name)
    }
  }
  await eventLog.close()
  return names
}

beforeAll(async () => {
  const folder = await preparedFolder()
  stopFolder = folder.remove
  dataDir = folder.path
  collector = await startCollector()
})
afterAll(async () => {
  await collector.stop()
  await stopFolder()
})

describe('without a collector', () => {
  beforeAll(async () => {
    await start({})
    await setUpCommune(as)
    place = await setUpHamlet(as, '31027.07')
  })
  afterAll(() => standalone.stop())

  test('nothing is sent, and no event says more than before', async () => {
    expect((await visit(await registerHome(), PHONE)).get('traceparent')).toBeNull()
    await settled(as('admin'), { patience: 20_000 })
    expect(await headersOfEvents()).not.toContain('ce_traceparent')
    expect(collector.requests).toEqual([])
  })

  test('every figure that an alert looks at is there', async () => {
    const rules = await readFile(new URL('../../../infra/observe/rules.yml', import.meta.url), 'utf8')
    const wanted = new Set(rules.match(/(?<!:)\blantoa_\w+/g))
    const page = await (await fetch(`${standalone.baseUrl}/reporting/metrics`)).text()
    expect(wanted.size).toBeGreaterThan(8)
    expect([...wanted].filter((name) => !page.includes(`\n${name}{`))).toEqual([])
  })
})

describe('with a collector', () => {
  let correlationId: string | null

  beforeAll(async () => {
    await start({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint })
    correlationId = (await visit(await registerHome(), PHONE)).get('x-correlation-id')
    await visit(uuid(), OTHER_PHONE)
    await settled(as('admin'), { patience: 20_000 })
    await standalone.stop() // sends what has not been sent
  }, 60_000)

  test('one trace from the phone to the indicators, each step under the one before', () => {
    expect(stepsOf(TRACE)).toEqual([
      'reporting: apply teams.visit-recorded.v1 < teams: recordVisit',
      `teams: PUT /visits/{visitId} < ${SPAN}`,
      'teams: publish teams.visit-recorded.v1 < teams: recordVisit',
      'teams: recordVisit < teams: PUT /visits/{visitId}',
    ])
  })

  test('what a service asks of another stands in the same trace', () => {
    expect(stepsOf(OTHER_TRACE)).toContain('identity: GET /household-facts < teams: PUT /visits/{visitId}')
  })

  test('log lines of the request name its trace beside the correlation id', async () => {
    const log = await readFile(join(dataDir, 'lantoa.log'), 'utf8')
    const lines = log.split('\n').filter((line) => line.includes(TRACE))
    const request = collector.spans().find(({ traceId, name }) => traceId === TRACE && name.startsWith('PUT'))
    expect(lines.map((line) => JSON.parse(line))).toContainEqual(
      expect.objectContaining({ msg: 'request', correlationId, trace_id: TRACE, span_id: request?.spanId }),
    )
  })

  test('who names no trace gets one of their own', () => {
    const home = collector.spans().find(({ name }) => name === 'PUT /households/{householdId}')
    expect(home?.traceId).toMatch(/^(?!0{32}$)[0-9a-f]{32}$/)
    expect([TRACE, OTHER_TRACE]).not.toContain(home?.traceId)
  })
})

/** What a trace is made of: `service: span < the one above it`. */
function stepsOf(trace: string): string[] {
  const spans = collector.spans().filter(({ traceId }) => traceId === trace)
  const nameOf = ({ service, name }: CollectedSpan) => `${service}: ${name}`
  const names = new Map(spans.map((span) => [span.spanId, nameOf(span)]))
  return spans.map((span) => `${nameOf(span)} < ${names.get(span.parentSpanId ?? '') ?? span.parentSpanId}`).sort()
}
