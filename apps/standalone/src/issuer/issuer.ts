import { generateKeyPairSync, type JsonWebKey } from 'node:crypto'
import { join } from 'node:path'
import express, { type Express } from 'express'
import { Provider } from 'oidc-provider'
import { keepSecret, newSecret } from '../secrets.ts'
import { type Clients, configure } from './configure.ts'
import { keepLogins } from './logins.ts'
import { PAGE_HEADERS } from './pages.ts'
import { pickPerson } from './pick-person.ts'
import { slowDownGuessing } from './slow-down.ts'

/**
 * An issuer of tokens for development: RFC 9068 access tokens with audience `lantoa`, for clients by their secret, and for
 * whoever picks a person on its page. Its signing key and the logins stay in the data folder and outlive a restart.
 */
export function createIssuer(options: { issuer: string; dataDir: string } & Clients): Express {
  const { issuer, dataDir, clients, people = [] } = options
  const key = JSON.parse(keepSecret(join(dataDir, 'issuer-key.json'), newSigningKey)) as JsonWebKey
  const logins = keepLogins(join(dataDir, 'issuer-logins.json'))
  const provider = new Provider(issuer, configure({ issuer, clients, people, key, logins }))
  const app = express()
  app.disable('x-powered-by')
  app.use((request, response, next) => {
    // What it publishes of itself must not follow whatever name somebody asks it by.
    request.headers.host = new URL(issuer).host
    response.set(PAGE_HEADERS)
    next()
  })
  // Wherever a client says who it is, its secret can be guessed.
  app.post(['/token', '/token/revocation'], slowDownGuessing())
  app.use(pickPerson(provider, { issuer, people }))
  app.use(provider.callback())
  return app
}

function newSigningKey(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return JSON.stringify({ ...privateKey.export({ format: 'jwk' }), alg: 'ES256', use: 'sig', kid: newSecret() })
}
