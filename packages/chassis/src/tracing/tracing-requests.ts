import { ROOT_CONTEXT, SpanKind, SpanStatusCode, type Tracer, trace } from '@opentelemetry/api'
import type { RequestHandler } from 'express'
import { contextOf, type Trace } from './tracing.ts'

declare module 'node:http' {
  interface IncomingMessage {
    /** Set while traces are on. */
    trace?: Trace
  }
}

/**
 * A span for each request, in the trace that the client names, else in one of its own. It tells the route's template
 * and nothing that the client wrote.
 */
export function traceRequests(tracer: Tracer, service: string): RequestHandler {
  return (request, response, next) => {
    const { method, headers } = request
    const attributes = { 'http.request.method': method, 'lantoa.correlation_id': request.id }
    const named = typeof headers.traceparent === 'string' ? headers.traceparent : undefined
    const span = tracer.startSpan(method, { kind: SpanKind.SERVER, attributes }, contextOf(named))
    request.trace = { tracer, context: trace.setSpan(ROOT_CONTEXT, span) }
    response.on('close', () => {
      const { route } = response.locals
      if (route !== undefined) {
        span.updateName(`${method} ${route}`)
        span.setAttribute('http.route', `/${service}/v1${route}`)
      }
      span.setAttribute('http.response.status_code', response.statusCode)
      if (response.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
      span.end()
    })
    next()
  }
}
