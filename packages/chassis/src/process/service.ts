import type { Service as ServiceName } from '@lantoa/contracts/define-route'
import { registersOf } from '@lantoa/contracts/registers'
import type { Router } from 'express'
import type { Logger } from 'pino'
import { countingExports } from '../access-log/counting-exports.ts'
import { exportLogSlice } from '../access-log/export-log.ts'
import { textReadSlice } from '../access-log/text-reads.ts'
import { deleteOldChanges } from '../commands/old-changes.ts'
import { type Consumer, consume } from '../consumers/consume.ts'
import { type Database, openDatabase } from '../database/database.ts'
import { chassisMigrations, migrate } from '../database/migrate.ts'
import type { Authenticate } from '../http/auth.ts'
import { createHttp } from '../http/http.ts'
import { mount } from '../http/mount.ts'
import { mountOperations } from '../http/operations.ts'
import type { EventLog } from '../log/event-log.ts'
import { prepareTopics, topicsOf } from '../log/own-topics.ts'
import { type Relay, startRelay } from '../outbox/relay.ts'
import { tracerOf } from '../tracing/tracing.ts'
import { openUnitDirectory } from '../units/unit-directory.ts'
import type { SequencedUnit } from '../units/unit-store.ts'
import { every } from './every.ts'
import { type Check, probeOnce } from './health.ts'
import { type Running, stopAll } from './lifecycle.ts'
import { createMetrics } from './metrics.ts'
import { measure } from './service-metrics.ts'
import type { ServiceParts } from './service-parts.ts'
import { checkComplete, type Slice } from './slice.ts'

/** What a root hands to a service: where things are, and what it shares with others. */
export type ServiceSettings = {
  databaseUrl: string
  eventLog: EventLog
  authenticate: Authenticate
  log: Logger
  now: () => Date
  /** What else must hold before requests can be served; default: nothing. */
  ready?: readonly Check[]
  /** Requests a minute from one caller; default 100,000, because a gateway counts better. */
  requestsPerMinute?: number
  poolSize?: number
  /** Milliseconds after which what nobody needs any more is looked for again; default hourly. */
  sweepInterval?: number
}

export type ServiceDefinition = {
  name: ServiceName
  migrations: URL
  openapi: Record<string, unknown>
  /** How to get units from their owner that have not arrived yet. */
  fetchUnits?: (codes: readonly string[]) => Promise<readonly SequencedUnit[]>
  /** What the service is able to do: everything that it answers, follows and publishes. */
  slices(parts: ServiceParts): readonly Slice[]
}

export type StartedService = Running & {
  name: ServiceName
  app: Router
  parts: ServiceParts
  /** The topics that the service follows. */
  follows: readonly string[]
}

/** Starts a service: migrates, mounts, relays, follows. It does not listen; a root puts its `app` under `/<name>`. */
export async function startService(settings: ServiceSettings, definition: ServiceDefinition): Promise<StartedService> {
  const { name } = definition
  // A process of its own has named itself already; JSON takes a name twice and readers then see either.
  const log = settings.log.bindings().service === name ? settings.log : settings.log.child({ service: name })
  const database = openDatabase({
    url: settings.databaseUrl,
    applicationName: `lantoa-${name}`,
    poolSize: settings.poolSize ?? 10,
    logger: log,
  })
  const running: Running[] = [{ stop: () => database.close() }]
  try {
    await migrate(settings.databaseUrl, [chassisMigrations, definition.migrations])
    await prepareTopics(settings.eventLog, topicsOf(name), log)
    const fetchUnits = definition.fetchUnits ? { fetchUnits: definition.fetchUnits } : {}
    const units = await openUnitDirectory({ database, log, ...fetchUnits })
    running.push(units, sweep(settings, database, log))
    return { name, ...run(settings, definition, { name, database, units, log }, running) }
  } catch (error) {
    await stopAll(running, log)()
    throw error
  }
}

function sweep({ now, sweepInterval = 3_600_000 }: ServiceSettings, database: Database, log: Logger): Running {
  return every(
    sweepInterval,
    () => deleteOldChanges(database, now()),
    (error) => log.warn({ err: error }, 'old changes could not be forgotten'),
  )
}

function run(
  settings: ServiceSettings,
  definition: ServiceDefinition,
  found: Pick<ServiceParts, 'name' | 'database' | 'units' | 'log'>,
  running: Running[],
) {
  const { name, database, log } = found
  const { eventLog, now } = settings
  const metrics = createMetrics(name)
  // Both are set below, before the first request can ask.
  const background: { consumer: Consumer | undefined; relay: Relay | undefined } = {
    consumer: undefined,
    relay: undefined,
  }
  const checks = {
    live: [{ name: 'consumer', probe: async () => background.consumer?.probe() }],
    ready: [
      { name: 'database', probe: async () => void (await database.query('SELECT 1')) },
      { name: 'log', probe: () => eventLog.ping() },
      { name: 'consumer', probe: async () => background.consumer?.probe() },
      { name: 'topics', probe: async () => background.consumer?.probeTopics() },
      ...(settings.ready ?? []),
    ].map(probeOnce),
  }
  const tracer = tracerOf(name)
  const { app, router } = createHttp({
    name,
    log,
    tracer,
    metrics,
    openapi: definition.openapi,
    authenticate: settings.authenticate,
    ...checks,
    requestsPerMinute: settings.requestsPerMinute ?? 100_000,
  })
  const parts: ServiceParts = {
    ...found,
    eventLog,
    now,
    progress: () => background.consumer?.progress(),
    api: { router, authenticate: settings.authenticate, now, log },
  }
  const slices = [...withTextReads(parts, definition.slices(parts)), exportLogSlice(parts)]
  checkComplete(name, slices, definition.openapi)
  mountAll(parts, slices)
  const handlers = slices.flatMap(({ follows = [] }) => follows)
  const relay = startRelay({ database, log: eventLog, logger: log, tracer })
  const consumer =
    handlers.length > 0 ? consume({ log: eventLog, database, logger: log, tracer, group: name, handlers }) : undefined
  Object.assign(background, { relay, consumer })
  const republishes = slices.flatMap(({ republishes = [] }) => republishes)
  mountOperations({ parts, relay, consumer, consumers: [{ group: name, handlers }], republishes, ready: checks.ready })
  measure(metrics, { database, relay, consumer, checks: checks.ready })
  const workers = slices.flatMap(({ works = [] }) => works.map((start) => start()))
  running.push(relay, ...(consumer ? [consumer] : []), ...workers)
  return { app, parts, follows: handlers.map(({ topic }) => topic), stop: stopAll(running, log) }
}

/** What a register shows is in the log of reads of its service, and whoever has the right may ask who read it. */
function withTextReads(parts: ServiceParts, slices: readonly Slice[]): readonly Slice[] {
  return registersOf(parts.name).length === 0 ? slices : [...slices, textReadSlice(parts)]
}

/** All at once: a path of one slice, such as `/residents/names`, may have a parameter in its place in another. */
function mountAll(parts: ServiceParts, slices: readonly Slice[]): void {
  const routes: Record<string, Slice['routes'][string]> = {}
  const handlers: Record<string, Slice['handlers'][string]> = {}
  for (const slice of slices) {
    for (const [name, route] of Object.entries(slice.routes)) {
      // Registers name their routes alike; operation ids are those of one route alone.
      const { operationId } = route
      const handler = slice.handlers[name]
      if (operationId in routes || !handler) throw new Error(`Two slices answer ${operationId}, or none does`)
      routes[operationId] = route
      handlers[operationId] = countingExports(parts, route, handler)
    }
  }
  mount(parts.api, routes, handlers)
}
