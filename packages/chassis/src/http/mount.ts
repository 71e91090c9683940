import type { BatchRoute } from '@lantoa/contracts/define-batch'
import { isFile } from '@lantoa/contracts/define-file'
import type { Route } from '@lantoa/contracts/define-route'
import { isUpload } from '@lantoa/contracts/define-upload'
import { describePermission, isPublic, type Permission, rolesWith } from '@lantoa/contracts/permissions'
import { json, type Request, type RequestHandler, type Response, type Router, raw } from 'express'
import { createTurns } from '../commands/turns.ts'
import { answerSingle } from './answer.ts'
import { answerBatch } from './answer-batch.ts'
import { answerFile } from './answer-file.ts'
import { answerUpload } from './answer-upload.ts'
import type { ApiOptions, BatchHandler, Handlers, RequestContext, SingleHandler, UploadHandler } from './api.ts'
import { isTokenFault } from './auth.ts'
import { bearerOf } from './bearer.ts'
import { createBodyPlaces, whileHolding } from './body-places.ts'
import { ANYBODY } from './caller.ts'
import { exportIdOf } from './export-id.ts'
import { limitRate } from './limit-rate.ts'
import { addMethod } from './methods.ts'
import { networkOf } from './network-of.ts'
import { ProblemError } from './problems.ts'

const SINGLE_BYTES = 256 * 1024
const BATCH_BYTES = 4 * 1024 * 1024
/** What one address may send in a minute without an account: more than a hall of people behind one connection does. */
const PUBLIC_SENDS_A_MINUTE = 120
/** Reads of a service at once: commands, consumers and probes have what is left of the ten connections of its pool. */
const READS = 6

const limits = new WeakMap<Router, ReturnType<typeof createLimits>>()

/** All that is mounted of a service shares its limits: with some for each part it would hold twice as much. */
function limitsOf(api: ApiOptions) {
  const known = limits.get(api.router) ?? createLimits(api)
  limits.set(api.router, known)
  return known
}

function createLimits({ bodyBytes, authenticate, publicSendsPerMinute = PUBLIC_SENDS_A_MINUTE }: ApiOptions) {
  const publicSends = limitRate(publicSendsPerMinute, authenticate)
  return { bodies: createBodyPlaces(bodyBytes), reads: createTurns(READS), publicSends }
}

/**
 * Puts the routes of a slice under the router: authenticates, checks the permission, parses, calls the handler and
 * answers its outcome. Everything that a handler need not know of HTTP is here, and only here.
 */
export function mount<Routes extends Record<string, Route>>(
  api: ApiOptions,
  routes: Routes,
  handlers: Handlers<Routes>,
): void {
  // A fixed path must come before one with a parameter in its place, or `/visits/batch` would be taken for an id.
  const { bodies, reads, publicSends } = limitsOf(api)
  const byPath = Object.entries(routes).sort(([, a], [, b]) => a.path.split('{').length - b.path.split('{').length)
  for (const [name, route] of byPath) {
    const handler = handlers[name as keyof Routes]
    const answer = answerOf(route, handler as AnyHandler, reads)
    const path = route.path.replaceAll(/\{(\w+)\}/g, ':$1')
    const limit = limitOf(route)
    const parse = isUpload(route) ? raw({ type: [...route.takes], limit }) : json({ limit })
    const read = [requireType(route), bodies.hold(limit), parse]
    const counted = route.permission === 'public:send' ? [publicSends] : []
    addMethod(api.router, path, route.method, ...counted, admit(api, route), ...read, whileHolding(answer))
  }
}

type AnyHandler = BatchHandler<Route> & SingleHandler<Route> & UploadHandler<Route>

function limitOf(route: Route): number {
  if (isUpload(route)) return route.maxBytes
  return route.batch ? BATCH_BYTES : SINGLE_BYTES
}

function answerOf(route: Route, handler: AnyHandler, reads: ReturnType<typeof createTurns>): RequestHandler {
  if (isBatch(route)) return answerBatch(route, handler)
  if (isUpload(route)) return answerUpload(route, handler)
  if (isFile(route)) return answerFile(route, handler) // files have places of their own
  return answerSingle(route, route.permission.endsWith(':read') ? takingTurns(handler, reads) : handler)
}

/** Commands take turns where they are grouped. */
function takingTurns(read: SingleHandler<Route>, reads: ReturnType<typeof createTurns>): SingleHandler<Route> {
  return (request, context) =>
    reads(context.caller, async () => {
      if (context.clientGone?.()) throw new ProblemError('try-later', 'Nobody waits for the answer.')
      return read(request, context)
    })
}

function isBatch(route: Route): route is BatchRoute {
  return route.batch
}

/** The body is read only after this: nobody without the right to a route can make the server parse anything. */
function admit(api: ApiOptions, route: Route): RequestHandler {
  return async (request, response, next) => {
    response.locals.route = route.path
    const caller = isPublic(route.permission) ? ANYBODY : await authenticate(api, request, response)
    if (!caller.permissions.has(route.permission)) {
      throw new ProblemError('forbidden', whoMay(route.permission))
    }
    const { id: correlationId, trace } = request
    const clientGone = () => response.destroyed
    const around = { correlationId, trace, log: api.log, now: api.now(), clientGone }
    const network = isPublic(route.permission) ? networkOf(request.ip) : undefined
    const context: RequestContext = { caller, ...around, network, exportId: exportIdOf(request.headers) }
    response.locals.context = context
    next()
  }
}

/** Names the right and who has it: whoever is refused learns whom to ask. */
function whoMay(permission: Permission): string {
  const roles = rolesWith(permission).join(', ')
  return `Your roles may not ${describePermission(permission)} (${permission}). These may: ${roles}.`
}

async function authenticate(api: ApiOptions, request: Request, response: Response) {
  const token = bearerOf(request)
  if (token === undefined) throw unauthenticated(response)
  try {
    return await api.authenticate(token)
  } catch (error) {
    if (isTokenFault(error)) throw unauthenticated(response)
    api.log.warn({ err: error }, 'the issuer of tokens does not answer')
    throw new ProblemError('try-later', 'The issuer of tokens does not answer.', { retryAfterSeconds: 5 })
  }
}

function unauthenticated(response: Response): ProblemError {
  response.setHeader('WWW-Authenticate', 'Bearer realm="lantoa"')
  return new ProblemError('unauthenticated', 'Send a valid access token as Authorization: Bearer …')
}

function requireType(route: Route): RequestHandler {
  const types = isUpload(route) ? [...route.takes] : ['application/json']
  return (request, _response, next) => {
    const length = request.headers['content-length']
    const carriesBody = request.headers['transfer-encoding'] !== undefined || (length !== undefined && length !== '0')
    if (carriesBody && !request.is(types)) {
      throw new ProblemError('unsupported-media-type', `${route.operationId} takes ${types.join(', ')}.`)
    }
    next()
  }
}
