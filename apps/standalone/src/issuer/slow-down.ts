import type { RequestHandler } from 'express'
import { ipKeyGenerator, MemoryStore, type Options } from 'express-rate-limit'

/** Logins of a client that may fail in a minute. */
const WRONG_SECRETS = 10

/** Counts only what has failed: a client may log in as often at once as it has work to do. */
export function slowDownGuessing(): RequestHandler {
  const wrong = new MemoryStore()
  wrong.init({ windowMs: 60_000 } as Options)
  return async (request, response, next) => {
    const key = `${clientOf(request.headers.authorization)} ${ipKeyGenerator(request.ip ?? '')}`
    const known = await wrong.get(key)
    if ((known?.totalHits ?? 0) >= WRONG_SECRETS) {
      const description = 'too many wrong secrets: wait a minute'
      response.status(429).json({ error: 'slow_down', error_description: description })
      return
    }
    response.on('finish', () => {
      if (response.statusCode >= 400) void wrong.increment(key)
    })
    next()
  }
}

function clientOf(authorization = ''): string {
  const [, credentials = ''] = authorization.split(' ')
  return Buffer.from(credentials, 'base64').toString().split(':')[0] ?? ''
}
