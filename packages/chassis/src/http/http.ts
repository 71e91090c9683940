import { createServer, type Server } from 'node:http'
import type { Tracer } from '@opentelemetry/api'
import cors from 'cors'
import express, { type RequestHandler, Router } from 'express'
import helmet from 'helmet'
import type { Logger } from 'pino'
import swaggerUi from 'swagger-ui-express'
import { pause } from '../process/backoff.ts'
import { answerChecks, type Check } from '../process/health.ts'
import type { Metrics } from '../process/metrics.ts'
import { remember } from '../process/remember.ts'
import { traceRequests } from '../tracing/tracing-requests.ts'
import type { Authenticate } from './auth.ts'
import { contentTag } from './etag.ts'
import { limitRate } from './limit-rate.ts'
import { addMethod } from './methods.ts'
import { ProblemError, problemHandler } from './problems.ts'
import { requestLog } from './request-log.ts'
import { cutSlowReaders } from './slow-readers.ts'

const EXPOSED = ['ETag', 'Retry-After', 'X-Correlation-Id']

export type HttpOptions = {
  /** The service, whose prefix the application gets. */
  name: string
  log: Logger
  /** Undefined while traces are off. */
  tracer?: Tracer | undefined
  metrics: Metrics
  openapi: Record<string, unknown>
  live: readonly Check[]
  ready: readonly Check[]
  authenticate: Authenticate
  /** Requests a minute from one caller, or from one address without a token. */
  requestsPerMinute: number
}

/** A service's part of an application, to be put under its prefix; slices are mounted on `router`, its `/v1`. */
export function createHttp(options: HttpOptions): { app: Router; router: Router } {
  // A router and not an application of its own: each nested application costs every request a change of prototypes.
  const app = Router()
  const router = Router()
  app.use(securityHeaders)
  // Before what counts and logs requests: who asks every few seconds whether all is well is no traffic.
  addMethod(app, '/livez', 'get', answerChecks(options.live, options.log))
  addMethod(app, '/readyz', 'get', answerChecks(options.ready, options.log))
  addMethod(app, '/metrics', 'get', answerFigures(options.metrics))
  app.use(requestLog(options.log))
  app.use(options.metrics.observeRequests)
  if (options.tracer) app.use('/v1', traceRequests(options.tracer, options.name))
  const limit = limitRate(options.requestsPerMinute, options.authenticate)
  app.use('/v1', limit, router)
  addMethod(app, '/openapi.json', 'get', limit, answerDocument(options.openapi))
  app.use('/docs', limit, helmet({ contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } } }))
  // serveFiles and not serve, which shows the document of whoever set it up last to all services of a process.
  app.use('/docs', swaggerUi.serveFiles(options.openapi), swaggerUi.setup(options.openapi))
  app.use(noSuchPath, problemHandler(options.log))
  return { app, router }
}

const noSuchPath: RequestHandler = () => {
  throw new ProblemError('not-found', 'There is no such path.')
}

/**
 * Figures about the insides are for who is behind the gateway, also where a gateway forgets to keep others out. They are
 * gathered once a second at most.
 */
function answerFigures({ registry }: Metrics): RequestHandler {
  const gather = remember(1_000, async () => Buffer.from(await registry.metrics()))
  return async ({ headers }, response, next) => {
    if (headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined) return next()
    response.setHeader('Content-Type', registry.contentType)
    response.send(await gather())
  }
}

/** A document of half a megabyte, written once; who has it already is sent nothing. */
function answerDocument(document: object): RequestHandler {
  const bytes = Buffer.from(JSON.stringify(document))
  const etag = contentTag(bytes)
  return (request, response) => {
    response.set({ 'Cache-Control': 'no-cache', 'Content-Type': 'application/json; charset=utf-8', ETag: etag })
    if (request.fresh) response.status(304).end()
    else response.send(bytes)
  }
}

export type Address = {
  host: string
  port: number
  corsOrigins?: readonly string[]
  /** Proxies in front, each of which appends whom it got a request from to X-Forwarded-For; default: none is believed. */
  trustedProxies?: number
  log?: Logger
  /** Sees every request before the applications do. */
  first?: RequestHandler
  /** Milliseconds that answers under way may take when it closes; default 10,000. */
  patience?: number
}

/** Serves applications under their prefixes, with limits against clients that are slow on purpose. */
export async function listen(
  apps: Readonly<Record<string, Router>>,
  address: Address,
): Promise<{ port: number; close(): Promise<void> }> {
  const root = express()
  root.disable('x-powered-by')
  root.set('etag', false)
  root.set('trust proxy', address.trustedProxies ?? 0)
  // Pages of other origins may call only where an operator has named them.
  if (address.corsOrigins?.length) root.use(cors({ origin: [...address.corsOrigins], exposedHeaders: EXPOSED }))
  if (address.first) root.use(address.first)
  for (const [prefix, app] of Object.entries(apps)) root.use(prefix, app)
  root.use(securityHeaders, noSuchPath, problemHandler(address.log))
  // How often the time-outs below are looked after; by itself Node does so every 30 s.
  const server = createServer({ connectionsCheckingInterval: 5_000 }, root)
  server.headersTimeout = 10_000
  server.requestTimeout = 30_000
  server.keepAliveTimeout = 65_000
  cutSlowReaders(server)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(address.port, address.host, resolve)
  })
  const bound = server.address()
  const port = bound !== null && typeof bound === 'object' ? bound.port : address.port
  return { port, close: () => drain(server, address.patience ?? 10_000) }
}

/** Stops taking connections and lets answers under way finish, as long as the patience lasts. */
async function drain(server: Server, patience: number): Promise<void> {
  // Who asks one thing after another is told to come by another connection, before this one is cut between two of them.
  server.prependListener('request', (_request, response) => response.setHeader('Connection', 'close'))
  await pause(50)
  const force = setTimeout(() => server.closeAllConnections(), patience)
  // Connections whose answer was under way are idle only after it.
  const sweep = setInterval(() => server.closeIdleConnections(), 500)
  await new Promise((resolve) => server.close(resolve)) // cuts those that are idle
  clearTimeout(force)
  clearInterval(sweep)
}

/** An answer that is no page needs few headers; helmet looks after the pages. */
const securityHeaders: RequestHandler = (_request, response, next) => {
  response.setHeader('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'")
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
  response.setHeader('Referrer-Policy', 'no-referrer')
  response.setHeader('Cache-Control', 'no-store')
  next()
}
