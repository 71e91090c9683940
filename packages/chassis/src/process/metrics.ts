import type { RequestHandler } from 'express'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { remember } from './remember.ts'

/** One number, or one for each value of the label; undefined: there is none at the moment. */
export type Reading = number | ReadonlyMap<string, number> | undefined

export type Described = {
  name: string
  help: string
  /** What tells several numbers of this name apart. Never an id: each value is a series of its own, for good. */
  label?: string
}

export type Metrics = {
  registry: Registry
  /** Times each request under its route template, never under its path. */
  observeRequests: RequestHandler
  /** Read when somebody looks; a source that fails or does not answer is left out instead of failing the page. */
  gauge(described: Described, read: () => Promise<Reading> | Reading): void
  /** The same for what only grows as long as the process runs. */
  counter(described: Described, read: () => Reading): void
}

const STATUS_CLASSES = ['other', '1xx', '2xx', '3xx', '4xx', '5xx']

/** Less than a scrape may take, so that a database that hangs does not make the whole service look dead; checks take 2 s. */
const READ_LIMIT_MS = 3_000

export function createMetrics(service: string): Metrics {
  const registry = new Registry()
  registry.setDefaultLabels({ service })
  // Every 10 ms, which is the default, costs half a percent of a core. The lag it tells of is that much and more.
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: 100 })
  const options = ({ label, ...named }: Described) => ({
    ...named,
    labelNames: label === undefined ? [] : [label],
    registers: [registry],
  })
  return {
    registry,
    observeRequests: requestTimer(registry),
    gauge(described, read) {
      // What hangs is not read again beside it.
      const readOnce = remember(0, read)
      const gauge = new Gauge({
        ...options(described),
        async collect() {
          const reading = await within(READ_LIMIT_MS, readOnce).catch(() => undefined)
          gauge.reset()
          // Without a label it is 0 now, which nobody has read.
          if (reading === undefined && described.label === undefined) gauge.remove()
          each(reading, described.label, (labels, value) => gauge.set(labels, value))
        },
      })
    },
    counter(described, read) {
      const counter = new Counter({
        ...options(described),
        collect() {
          counter.reset()
          each(read(), described.label, (labels, value) => counter.inc(labels, value))
        },
      })
    },
  }
}

function requestTimer(registry: Registry): RequestHandler {
  const durations = new Histogram({
    name: 'lantoa_http_request_duration_seconds',
    help: 'Duration of HTTP requests by route template; its count is the rate, its 5xx share the errors',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  })
  return (request, response, next) => {
    const startedAt = performance.now()
    response.on('finish', () => {
      const { route = 'unmatched' } = response.locals
      const status = STATUS_CLASSES[Math.floor(response.statusCode / 100)] ?? 'other'
      durations.observe({ method: request.method, route, status }, (performance.now() - startedAt) / 1000)
    })
    next()
  }
}

async function within<Result>(milliseconds: number, work: () => Promise<Result>): Promise<Result> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(reject, milliseconds, new Error(`no answer within ${milliseconds} ms`))
  try {
    return await Promise.race([work(), promise])
  } finally {
    clearTimeout(timer)
  }
}

function each(
  reading: Reading,
  label: string | undefined,
  tell: (labels: Record<string, string>, value: number) => void,
) {
  if (reading === undefined) return
  if (typeof reading === 'number') return tell({}, reading)
  for (const [name, value] of reading) tell(label === undefined ? {} : { [label]: name }, value)
}
