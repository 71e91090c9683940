import type { Route } from '@lantoa/contracts/define-route'
import type { Problem } from '@lantoa/contracts/problem'
import type { Request, RequestHandler, Response } from 'express'
import { runIn } from '../tracing/tracing.ts'
import { serialiserOf } from '../wire/serialiser.ts'
import type { RequestContext, SingleHandler } from './api.ts'
import { contentTag, namesTag, versionOf } from './etag.ts'
import { type FieldProblems, fieldSentence } from './field-problems.ts'
import type { Accepted, OutcomeOf } from './outcome.ts'
import { parseBody, parseInput } from './parse-input.ts'
import { ProblemError, refusalProblem, sendProblem } from './problems.ts'

/** Parses a request by its route, calls the handler, answers the outcome. */
export function answerSingle(route: Route, handler: SingleHandler<Route>): RequestHandler {
  const lasting = new WeakMap<object, Buffer>()
  const write = serialiserOf(route.response)

  /** By the contract: what it does not name never leaves. */
  function textOf(outcome: Accepted<unknown>): Buffer {
    const known = lasting.get(outcome)
    if (known) return known
    const text = Buffer.from(write(outcome.value))
    if (outcome.lasting) lasting.set(outcome, text)
    return text
  }

  return async (request, response) => {
    const outcome = await askHandler(route, handler, request, response)
    if (!outcome) return
    if (outcome.version !== undefined) response.setHeader('ETag', `"${outcome.version}"`)
    const text = textOf(outcome)
    if (route.etag === 'content') {
      const tag = contentTag(text)
      response.setHeader('ETag', tag)
      if (namesTag(request.headers['if-none-match'], tag)) return void response.status(304).end()
    }
    response.setHeader('Content-Type', 'application/json; charset=utf-8')
    response.setHeader('Content-Length', text.byteLength)
    response.end(text)
  }
}

/** What a handler accepted; a refusal is answered here, and nothing is left to do. */
export async function askHandler(
  route: Route,
  handler: SingleHandler<Route>,
  request: Request,
  response: Response,
): Promise<Accepted<unknown> | undefined> {
  const context: RequestContext = response.locals.context
  const errors: FieldProblems = []
  const params = parseInput(route.params, request.params, '#/params', errors)
  const query = parseInput(route.query, request.query, '#/query', errors)
  const numbers: FieldProblems = handler.judgesNumbers ? [] : errors
  const body = parseBody(route.body, bodyOf(route, request), errors, numbers)
  if (!params || !query || !body || errors.length > 0)
    throw new ProblemError('invalid-request', fieldSentence(errors), { errors })
  const version = route.etag === 'required' ? { ifMatch: versionOf(request.headers['if-match']) } : {}
  const judged = numbers.length > 0 ? { ...context, numbers } : context
  const outcome = await runIn(context.trace?.context, () => handler({ params, query, body, ...version }, judged))
  if (outcome.ok) return outcome
  sendProblem(response, problemOf(route, outcome, context.correlationId))
  return undefined
}

/** Left out, a body is nothing where the route takes none, and missing where it takes one: who means all must say so. */
function bodyOf(route: Route, request: Request): unknown {
  return request.body ?? (Object.keys(route.body.shape).length === 0 ? {} : undefined)
}

export function problemOf(
  route: Route,
  outcome: Extract<OutcomeOf<Route>, { ok: false }>,
  correlationId: string,
): Problem {
  return { ...refusalProblem(outcome, route.refusals), correlationId }
}
