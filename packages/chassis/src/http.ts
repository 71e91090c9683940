import { createServer, type Server } from 'node:http'
import express, { type Express, Router } from 'express'
import { rateLimit } from 'express-rate-limit'
import helmet from 'helmet'
import type { Logger } from 'pino'
import { pinoHttp } from 'pino-http'
import swaggerUi from 'swagger-ui-express'
import { v7 as uuid } from 'uuid'
import { type Check, livez, readyz } from './health.ts'
import type { Metrics } from './metrics.ts'
import { generalProblem, problemHandler, sendProblem } from './problems.ts'

export type HttpOptions = {
  log: Logger
  metrics: Metrics
  openapi: Record<string, unknown>
  live: readonly Check[]
  ready: readonly Check[]
  /** Requests a minute from one address; a gateway in front may count better. */
  requestsPerMinute: number
}

/** A service's application, to be put under its prefix; slices are mounted on `router`, which is its `/v1`. */
export function createHttp(options: HttpOptions): { app: Express; router: Router } {
  const app = express()
  const router = Router()
  app.disable('x-powered-by')
  app.set('etag', false)
  app.use(helmet({ contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } } }))
  app.use(requestLog(options.log))
  app.use(options.metrics.observeRequests)
  app.get('/livez', livez(options.live))
  app.get('/readyz', readyz(options.ready))
  app.get('/metrics', async (_request, response) => {
    response.type(options.metrics.registry.contentType).send(await options.metrics.registry.metrics())
  })
  app.get('/openapi.json', (_request, response) => {
    response.json(options.openapi)
  })
  app.use('/docs', swaggerUi.serve, swaggerUi.setup(options.openapi))
  app.use('/v1', limitRate(options.requestsPerMinute), router)
  app.use((request, response) => {
    sendProblem(response, {
      ...generalProblem('not-found', 'There is no such path.'),
      correlationId: String(request.id),
    })
  })
  app.use(problemHandler(options.log))
  return { app, router }
}

/** Serves applications under their prefixes, with limits against clients that are slow on purpose. */
export async function listen(
  apps: Readonly<Record<string, Express | Router>>,
  address: { host: string; port: number },
): Promise<{ port: number; close(): Promise<void> }> {
  const root = express()
  root.disable('x-powered-by')
  for (const [prefix, app] of Object.entries(apps)) root.use(prefix, app)
  const server = createServer(root)
  server.headersTimeout = 10_000
  server.requestTimeout = 30_000
  server.keepAliveTimeout = 65_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(address.port, address.host, resolve)
  })
  const bound = server.address()
  const port = bound !== null && typeof bound === 'object' ? bound.port : address.port
  return { port, close: () => drain(server) }
}

/** Stops taking connections and lets answers under way finish, for ten seconds at the most. */
function drain(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), 10_000)
    server.close(() => {
      clearTimeout(force)
      resolve()
    })
    server.closeIdleConnections()
  })
}

/** One line a request under its route template: a path or query could hold what must not be logged. */
function requestLog(log: Logger) {
  return pinoHttp({
    logger: log,
    genReqId(request, response) {
      const sent = request.headers['x-correlation-id']
      const id = typeof sent === 'string' && /^[\w.-]{1,64}$/.test(sent) ? sent : uuid()
      response.setHeader('X-Correlation-Id', id)
      return id
    },
    customLogLevel: (_request, response, error) => (error || response.statusCode >= 500 ? 'error' : 'debug'),
    serializers: {
      req: (request) => ({ id: request.id, method: request.method }),
      res: (response) => ({ status: response.statusCode }),
    },
    customProps: (_request, response) => ({ route: 'locals' in response ? routeOf(response.locals) : undefined }),
    wrapSerializers: true,
  })
}

function routeOf(locals: unknown): string | undefined {
  const route = locals !== null && typeof locals === 'object' && 'route' in locals ? locals.route : undefined
  return typeof route === 'string' ? route : undefined
}

function limitRate(perMinute: number) {
  return rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (request, response) => {
      const problem = generalProblem('too-many-requests', 'Too many requests from this address.')
      sendProblem(response, { ...problem, correlationId: String(request.id) })
    },
  })
}
