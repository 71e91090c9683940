import { context, DiagLogLevel, diag, propagation, type Tracer, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace'
import type { Logger } from 'pino'
import { pause } from '../process/backoff.ts'
import type { Running } from '../process/lifecycle.ts'
import { VERSION } from '../process/version.ts'

const STOP_LIMIT_MS = 2_000
const COMPLAINT_INTERVAL_MS = 60_000

/** Sends spans to the collector that the environment names (OTEL_EXPORTER_OTLP_…), in the background. */
export function exportTraces(share: number, log: Logger): Running {
  const processor = new BatchSpanProcessor({ exporter: new OTLPTraceExporter() })
  const sampler = new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(share) })
  const tracers = new Map<string, Tracer>()

  // A provider for each service, because in one process there may be all of them and a trace should tell them apart.
  function getTracer(service: string): Tracer {
    const attributes = { 'service.name': service, 'service.namespace': 'lantoa', 'service.version': VERSION }
    const resource = resourceFromAttributes(attributes)
    const known = tracers.get(service)
    const tracer = known ?? new TracerProvider({ resource, sampler, spanProcessors: [processor] }).getTracer('lantoa')
    tracers.set(service, tracer)
    return tracer
  }

  diag.setLogger(complaints(log), { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true })
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
  propagation.setGlobalPropagator(new W3CTraceContextPropagator())
  trace.setGlobalTracerProvider({ getTracer })
  return {
    async stop() {
      const limit = new AbortController()
      await Promise.race([processor.shutdown().catch(() => undefined), pause(STOP_LIMIT_MS, limit.signal)])
      limit.abort()
      for (const api of [trace, propagation, context, diag]) api.disable()
    },
  }
}

/** A collector that is away is worth a line a minute, not one for every batch. */
function complaints(log: Logger) {
  let quietUntil = 0
  function complain(): void {
    if (Date.now() < quietUntil) return
    quietUntil = Date.now() + COMPLAINT_INTERVAL_MS
    log.warn('traces cannot be sent: the collector of OTEL_EXPORTER_OTLP_ENDPOINT does not take them')
  }
  const nothing = () => undefined
  return { error: complain, warn: complain, info: nothing, debug: nothing, verbose: nothing }
}
