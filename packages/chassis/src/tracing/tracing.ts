import {
  type Context,
  context,
  propagation,
  ROOT_CONTEXT,
  type Span,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api'
import type { Logger } from 'pino'
import type { Running } from '../process/lifecycle.ts'

/** A place in a trace: spans that the tracer begins in the context stand below it. */
export type Trace = { readonly tracer: Tracer; readonly context: Context }

export type TracingSettings = {
  /** Where traces go, by OTLP over HTTP; without it there are none. */
  OTEL_EXPORTER_OTLP_ENDPOINT?: string | undefined
  /** Share of the requests that are traced, of those whose sender has not decided it. */
  OTEL_TRACES_SAMPLER_ARG: number
}

let started = false

/** Turns traces on where the settings name a collector. Call it before services start: they ask once for a tracer. */
export async function startTracing(settings: TracingSettings, log: Logger): Promise<Running> {
  if (settings.OTEL_EXPORTER_OTLP_ENDPOINT === undefined) return { stop: async () => undefined }
  // Only now: the exporter is some 14 MB that nobody needs who does not trace.
  const { exportTraces } = await import('./tracing-export.ts')
  const exporting = exportTraces(settings.OTEL_TRACES_SAMPLER_ARG, log)
  started = true
  return {
    async stop() {
      started = false
      await exporting.stop()
    },
  }
}

/** What begins the spans of a service. Undefined while traces are off: nothing is made then, not even an empty span. */
export function tracerOf(service: string): Tracer | undefined {
  return started ? trace.getTracer(service) : undefined
}

/** The context that a W3C traceparent names; the root where there is none, or none that can be read. */
export function contextOf(traceparent: string | undefined): Context {
  // Nothing but this header: tracestate and baggage hold whatever a stranger likes.
  return traceparent === undefined ? ROOT_CONTEXT : propagation.extract(ROOT_CONTEXT, { traceparent })
}

/** W3C traceparent of the span of a context, when it is recorded. */
export function traceparentOf(place: Context): string | undefined {
  if (!trace.getSpan(place)?.isRecording()) return undefined
  const carrier: { traceparent?: string } = {}
  propagation.inject(place, carrier)
  return carrier.traceparent
}

/** Runs inside a context; without one, just runs. */
export function runIn<Result>(place: Context | undefined, work: () => Result): Result {
  return place === undefined ? work() : context.with(place, work)
}

/** For `onRequest` of the SDK: what a service asks of another stands in the same trace. */
export function passTraceOn(request: Request): void {
  const traceparent = traceparentOf(context.active())
  if (traceparent !== undefined) request.headers.set('traceparent', traceparent)
}

/** What log lines say of the trace that they belong to, beside the correlation id. */
export function traceFields(place: Context = context.active()): { trace_id?: string; span_id?: string } {
  const span = trace.getSpanContext(place)
  return span ? { trace_id: span.traceId, span_id: span.spanId } : {}
}

/** Marks a span as failed by the kind of error alone: a message may hold values. */
export function markFailed(span: Span, error: unknown): void {
  span.setStatus({ code: SpanStatusCode.ERROR })
  span.setAttribute('error.type', error instanceof Error ? error.name : typeof error)
}
