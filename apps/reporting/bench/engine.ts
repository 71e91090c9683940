import { randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import { openDatabase } from '@lantoa/chassis/database/database'
import { chassisMigrations, migrate } from '@lantoa/chassis/database/migrate'
import { eventRecords } from '@lantoa/chassis/outbox/outbox'
import { createLogger } from '@lantoa/chassis/process/logger'
import { openUnitDirectory } from '@lantoa/chassis/units/unit-directory'
import { startPostgres } from '@lantoa/testkit/postgres-server'
import { hamletCode } from '@lantoa/units/unit'
import { addDays } from '@lantoa/vietnam/days'
import { followSources } from '../src/counting/engine/follow.ts'
import { advanceBoundaries, createLiveEngine } from '../src/counting/engine/live.ts'
import type { Source } from '../src/counting/measures/source.ts'
import { SOURCES, type SourceName } from '../src/counting/measures/sources.ts'

/** Records per second that the engine takes in chunks of 1,000, at 1×, 4× and 16× the amount; prints one line each. */
const { values } = parseArgs({
  options: { chunks: { type: 'string', default: '8' }, workers: { type: 'string', default: '2' } },
})
const CHUNK = 1000
const COMMUNES = Array.from({ length: 100 }, (_, index) => String(30001 + index * 3))
const HAMLETS = COMMUNES.flatMap((commune) => Array.from({ length: 20 }, (_, index) => hamletCode(commune, index + 1)))

const server = await startPostgres()
await migrate(server.url, [chassisMigrations, new URL('../migrations/', import.meta.url)])
const database = openDatabase({ url: server.url, applicationName: 'bench' })
const units = await openUnitDirectory({ database, log: createLogger({ service: 'bench', level: 'silent' }) })
const handlers = new Map(followSources(createLiveEngine(units)).map((handler) => [handler.topic, handler]))

await apply(recordsOf('unit', unitStates()))
await advanceBoundaries(database, units, '2026-03-17')
for (const [name, make] of [
  ['visit', visit],
  ['resident', resident],
] as const) {
  for (const factor of [1, 4, 16]) {
    const chunks = Array.from({ length: Number(values.chunks) * factor }, (_, number) =>
      recordsOf(
        name,
        Array.from({ length: CHUNK }, () => make(number)),
      ),
    )
    const start = performance.now()
    await Promise.all(Array.from({ length: Number(values.workers) }, () => work(chunks.values())))
    const total = CHUNK * Number(values.chunks) * factor
    process.stdout.write(`${name} ${factor}x: ${Math.round((total / (performance.now() - start)) * 1000)} records/s\n`)
    async function work(_own: unknown) {
      for (let chunk = chunks.pop(); chunk; chunk = chunks.pop()) await apply(chunk)
    }
  }
}
await units.stop()
await database.close()
await server.stop()

type Entry = { key: string; data: object; id?: string }

function recordsOf(name: SourceName, entries: readonly Entry[]) {
  const { event } = SOURCES[name] as Source
  const numbered = entries.map((entry) => ({ ...entry, sequence: 1 }))
  const records = eventRecords(event, numbered, { source: '/bench', now: new Date() })
  return records.map((record, offset) => ({ ...record, partition: 0, offset }))
}

async function apply(records: ReturnType<typeof recordsOf>) {
  const topic = records[0]?.topic ?? ''
  await database.transaction(async (tx) => handlers.get(topic)?.apply(tx, records))
}

function unitStates(): Entry[] {
  const version = (code: string, level: string, parentCode: string | null) => ({
    key: `${code}@2020-01-01`,
    data: { code, level, kind: 'x', name: code, validFrom: '2020-01-01', validTo: null, parentCode, successors: [] },
  })
  return [
    version('91', 'province', null),
    ...COMMUNES.map((code) => version(code, 'commune', '91')),
    ...HAMLETS.map((code) => version(code, 'hamlet', code.slice(0, 5))),
  ]
}

function pick<Item>(items: readonly Item[]): Item {
  const item = items[Math.floor(Math.random() * items.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}

/** Visits come from everywhere at once. */
function visit(): Entry {
  const visitId = randomUUID()
  const householdId = randomUUID()
  const data = {
    ...{
      visitId,
      householdId,
      hamletCode: pick(HAMLETS),
      teamId: randomUUID(),
      visitorIds: [randomUUID(), randomUUID()],
    },
    ...{ visitedOn: addDays('2026-01-01', Math.floor(Math.random() * 70)), outcome: 'done' },
    ...{ startedAt: '2026-03-17T11:40:00Z', receivedAt: '2026-03-17T13:15:00Z' },
    ...{ actions: [{ action: 'eid_guidance' }, { action: 'answer' }], obstacles: [{ obstacle: 'low_skill' }] },
  }
  return { key: householdId, id: visitId, data }
}

/** Residents are registered hamlet by hamlet. */
function resident(chunk: number): Entry {
  const residentId = randomUUID()
  const hamlet = HAMLETS[(chunk * 10 + Math.floor(Math.random() * 10)) % HAMLETS.length] ?? ''
  const month = String(1 + Math.floor(Math.random() * 12)).padStart(2, '0')
  const data = {
    residentId,
    birthMonth: `${1945 + Math.floor(Math.random() * 80)}-${month}`,
    stays: [
      {
        householdId: randomUUID(),
        hamletCode: hamlet,
        from: addDays('2026-01-01', Math.floor(Math.random() * 70)),
        until: null,
      },
    ],
    steps: [{ step: 'vneid_installed', state: 'done', on: '2026-03-01' }],
    level2Since: Math.random() < 0.5 ? addDays('2026-01-01', Math.floor(Math.random() * 70)) : null,
  }
  return { key: residentId, data }
}
