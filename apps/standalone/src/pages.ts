import { join } from 'node:path'
import express, { type RequestHandler, Router } from 'express'

/** The gateway sends the same. Pictures and recordings of lessons come with a token, and are shown from memory. */
export const POLICY =
  "default-src 'self'; img-src 'self' blob:; media-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
const YEAR_MS = 31_536_000_000

/**
 * The pages of a door under their prefix: assets whose names change with what is in them, files with names that stay in
 * a folder called as the door, and one document for all other addresses. `folder` is where they were built.
 */
export function pagesOf(door: 'field' | 'desk', folder: string, baseUrl: string): Router {
  const router = Router()
  const lookedAfter = express.static(join(folder, door), LOOKED_AFTER)
  const document = express.static(folder, LOOKED_AFTER)
  router.use(toOneOrigin(baseUrl), pageHeaders)
  router.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: YEAR_MS, index: false }))
  router.use('/assets', (_request, response) => void response.status(404).end())
  router.use(lookedAfter)
  router.get('/{*page}', (request, response, next) => {
    request.url = `/${door}.html`
    document(request, response, next)
  })
  return router
}

const LOOKED_AFTER: Parameters<typeof express.static>[1] = {
  cacheControl: false,
  index: false,
  redirect: false,
  setHeaders: (response) => void response.setHeader('Cache-Control', 'no-cache'),
}

/** Under another name of this machine the pages would be of another origin than the issuer of their tokens. */
function toOneOrigin(baseUrl: string): RequestHandler {
  const { host } = new URL(baseUrl)
  return (request, response, next) => {
    if (request.headers.host === host || request.headers.host?.startsWith('localhost:') !== true) return next()
    response.redirect(302, `${baseUrl}${request.originalUrl}`)
  }
}

const pageHeaders: RequestHandler = (_request, response, next) => {
  response.set({
    'Content-Security-Policy': POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    // The field app reads codes; what might be shown within it may not.
    'Permissions-Policy': 'camera=(self)',
  })
  next()
}
