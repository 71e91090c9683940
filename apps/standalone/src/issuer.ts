import { generateKeyPairSync, type JsonWebKey } from 'node:crypto'
import { join } from 'node:path'
import express, { type Express, type RequestHandler } from 'express'
import { ipKeyGenerator, MemoryStore, type Options } from 'express-rate-limit'
import { type Adapter, type AdapterPayload, type Configuration, errors, Provider } from 'oidc-provider'
import { keepSecret, newSecret } from './secrets.ts'

/** What a client's tokens say of it. */
export type TokenClient = {
  clientId: string
  clientSecret: string
  roles: readonly string[]
  units: readonly string[]
  team?: string
}

const RESOURCE = 'urn:lantoa'
const TOKEN_LIFETIME_S = 3_600

/**
 * An issuer of tokens for development: RFC 9068 access tokens with audience `lantoa`, for the clients that it is given,
 * by the client credentials grant. Its signing key stays in the data folder, so that tokens outlive a restart.
 */
export function createIssuer(options: { issuer: string; dataDir: string; clients: readonly TokenClient[] }): Express {
  const key = JSON.parse(keepSecret(join(options.dataDir, 'issuer-key.json'), newSigningKey)) as JsonWebKey
  const provider = new Provider(options.issuer, configure(options.clients, key))
  const app = express()
  app.disable('x-powered-by')
  app.use((request, _response, next) => {
    // What it publishes of itself must not follow whatever name somebody asks it by.
    request.headers.host = new URL(options.issuer).host
    next()
  })
  app.post('/token', slowDownGuessing())
  app.use(provider.callback())
  return app
}

/** Logins of a client that may fail in a minute. */
const WRONG_SECRETS = 10

/** Counts only what has failed: a client may log in as often at once as it has work to do. */
function slowDownGuessing(): RequestHandler {
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

function configure(clients: readonly TokenClient[], key: JsonWebKey): Configuration {
  const claims = new Map(clients.map(({ clientId, roles, units, team }) => [clientId, { roles, units, team }]))
  return {
    adapter: forgetful,
    clients: clients.map(({ clientId, clientSecret }) => ({
      client_id: clientId,
      client_secret: clientSecret,
      grant_types: ['client_credentials'],
      redirect_uris: [],
      response_types: [],
      token_endpoint_auth_method: 'client_secret_basic',
    })),
    jwks: { keys: [key] },
    cookies: { keys: [newSecret()] },
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    ttl: { ClientCredentials: TOKEN_LIFETIME_S },
    extraTokenClaims: (_context, token) => claims.get(token.clientId ?? ''),
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: { enabled: true, defaultResource: () => RESOURCE, getResourceServerInfo },
    },
  }
}

function getResourceServerInfo(_context: unknown, resource: string) {
  if (resource !== RESOURCE) throw new errors.InvalidTarget()
  return {
    scope: '',
    audience: 'lantoa',
    accessTokenFormat: 'jwt',
    accessTokenTTL: TOKEN_LIFETIME_S,
    jwt: { sign: { alg: 'ES256' } },
  } as const
}

function newSigningKey(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return JSON.stringify({ ...privateKey.export({ format: 'jwk' }), alg: 'ES256', use: 'sig', kid: newSecret() })
}

/** Signed tokens need no memory, and there is nothing else here to remember: no sessions, no consent, no refresh. */
function forgetful(): Adapter {
  const nothing = async (): Promise<AdapterPayload | undefined> => undefined
  const done = async () => undefined
  return {
    find: nothing,
    findByUid: nothing,
    findByUserCode: nothing,
    upsert: done,
    consume: done,
    destroy: done,
    revokeByGrantId: done,
  }
}
