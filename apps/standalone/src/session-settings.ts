import { Router } from 'express'
import { WEB_CLIENT } from './issuer/configure.ts'

/** What the pages ask before anybody is logged in: at which issuer, and as which client, they log people in. */
export function sessionSettings(issuer: string): Router {
  return Router().get('/', (_request, response) => {
    response.set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' })
    response.json({ issuer, clientId: WEB_CLIENT })
  })
}
