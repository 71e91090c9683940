import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import { traceFields } from '../tracing/tracing.ts'

declare module 'node:http' {
  interface IncomingMessage {
    /** Correlation id: sent by the client or made here; in every log line, problem and event that follows. */
    id: string
  }
}

/**
 * Gives the request its correlation id, and logs one line when it is answered: under the route's template, because a
 * path or a query could hold what must not be logged.
 */
export function requestLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const sent = request.headers['x-correlation-id']
    request.id = typeof sent === 'string' && /^[\w.-]{1,64}$/.test(sent) ? sent : randomUUID()
    response.setHeader('X-Correlation-Id', request.id)
    const startedAt = performance.now()
    response.on('close', () => {
      const level = response.statusCode >= 500 ? 'error' : 'debug'
      if (!log.isLevelEnabled(level)) return
      const { route = 'unmatched' } = response.locals
      const ids = { correlationId: request.id, ...traceFields(request.trace?.context) }
      const facts = { method: request.method, route, status: response.statusCode, ...ids }
      log[level](
        { ...facts, ms: Math.round(performance.now() - startedAt), whole: response.writableFinished },
        'request',
      )
    })
    next()
  }
}
