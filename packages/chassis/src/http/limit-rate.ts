import type { Request } from 'express'
import { ipKeyGenerator, type RateLimitRequestHandler, rateLimit } from 'express-rate-limit'
import type { Authenticate } from './auth.ts'
import { bearerOf } from './bearer.ts'
import { generalProblem, sendProblem } from './problems.ts'

/**
 * So many requests a minute from each caller, whichever address they share. Who has no good token counts by address: a
 * token that nobody has checked would be a new caller each time.
 */
export function limitRate(perMinute: number, authenticate: Authenticate): RateLimitRequestHandler {
  async function keyOf(request: Request): Promise<string> {
    const token = bearerOf(request)
    // A verified token is remembered, so the route does not check it again.
    const caller = token === undefined ? undefined : await authenticate(token).catch(() => undefined)
    return caller ? `subject ${caller.subject}` : `address ${ipKeyGenerator(request.ip ?? '')}`
  }

  return rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: 'draft-6',
    legacyHeaders: false,
    keyGenerator: keyOf,
    handler: (request, response) => {
      const problem = generalProblem('too-many-requests', 'You send too many requests.')
      sendProblem(response, { ...problem, correlationId: request.id })
    },
  })
}
