import type { RequestHandler } from 'express'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

export type Metrics = {
  registry: Registry
  /** Times each request under its route template, never under its path. */
  observeRequests: RequestHandler
  /** A gauge that is read when somebody looks; a source that fails leaves the gauge out instead of failing the page. */
  gauge(name: string, help: string, read: () => Promise<number> | number): void
}

export function createMetrics(service: string): Metrics {
  const registry = new Registry()
  registry.setDefaultLabels({ service })
  collectDefaultMetrics({ register: registry })
  const durations = new Histogram({
    name: 'lantoa_http_request_duration_seconds',
    help: 'Duration of HTTP requests by route template; its count is the rate, its 5xx share the errors',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  })
  return {
    registry,
    observeRequests(request, response, next) {
      const stop = durations.startTimer()
      response.on('finish', () => {
        const route = String(response.locals.route ?? 'unmatched')
        stop({ method: request.method, route, status: String(response.statusCode) })
      })
      next()
    },
    gauge(name, help, read) {
      new Gauge({
        name,
        help,
        registers: [registry],
        async collect() {
          const value = await Promise.resolve()
            .then(read)
            .catch(() => undefined)
          if (value === undefined) this.reset()
          else this.set(value)
        },
      })
    },
  }
}
