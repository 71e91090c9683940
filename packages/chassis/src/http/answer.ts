import { BATCH_LIMIT, type BatchRoute, itemSchema } from '@lantoa/contracts/define-batch'
import type { CommandInput, Route } from '@lantoa/contracts/define-route'
import type { Problem } from '@lantoa/contracts/problem'
import type { Request, RequestHandler, Response } from 'express'
import type { z } from 'zod'
import { runIn, traceFields } from '../tracing/tracing.ts'
import type { BatchHandler, Command, Failed, RequestContext, SingleHandler } from './api.ts'
import { versionOf } from './etag.ts'
import type { Accepted, OutcomeOf } from './outcome.ts'
import { type FieldProblems, parseInput } from './parse-input.ts'
import { generalProblem, ProblemError, problemOfError, refusalProblem, sendProblem, unknownFields } from './problems.ts'

/** Parses a request by its route, calls the handler, answers the outcome. */
export function answerSingle(route: Route, handler: SingleHandler<Route>): RequestHandler {
  const lasting = new WeakMap<object, Buffer>()

  /** Parsed once more on the way out: what the contract does not name never leaves. */
  function textOf(outcome: Accepted<unknown>): Buffer {
    const known = lasting.get(outcome)
    if (known) return known
    const text = Buffer.from(JSON.stringify(route.response.parse(outcome.value)))
    if (outcome.lasting) lasting.set(outcome, text)
    return text
  }

  return async (request, response) => {
    const outcome = await askHandler(route, handler, request, response)
    if (!outcome) return
    if (outcome.version !== undefined) response.setHeader('ETag', `"${outcome.version}"`)
    response.setHeader('Content-Type', 'application/json; charset=utf-8')
    response.send(textOf(outcome))
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
  const body = parseInput(route.body, bodyOf(route, request), '', errors)
  if (!params || !query || !body || errors.length > 0)
    throw new ProblemError('invalid-request', fieldSentence(errors), { errors })
  const version = route.etag === 'required' ? { ifMatch: versionOf(request.headers['if-match']) } : {}
  const outcome = await runIn(context.trace?.context, () => handler({ params, query, body, ...version }, context))
  if (outcome.ok) return outcome
  sendProblem(response, problemOf(route, outcome, context.correlationId))
  return undefined
}

/** Left out, a body is nothing where the route takes none, and missing where it takes one: who means all must say so. */
function bodyOf(route: Route, request: Request): unknown {
  return request.body ?? (Object.keys(route.body.shape).length === 0 ? {} : undefined)
}

/** The same for many commands at once; an item that does not parse is refused alone, in its place. */
export function answerBatch(route: BatchRoute, handler: BatchHandler<Route>): RequestHandler {
  const schema = itemSchema(route.single)
  return async (request, response) => {
    const context: RequestContext = response.locals.context
    const { items, dryRun } = batchOf(request.body)
    const parsed = items.map((item) => parseItem(schema, item, context, dryRun))
    const commands = parsed.flatMap((item) => ('problem' in item ? [] : [item]))
    const outcomes = await runIn(context.trace?.context, () => handler(commands))
    refuseWhatWasNotTakenUp(outcomes)
    logFailures(outcomes, context)
    const next = outcomes.values()
    const results = parsed.map((item) =>
      'problem' in item
        ? { accepted: false, problem: item.problem }
        : resultOf(route.single, next.next().value, context.correlationId),
    )
    response.json({ results })
  }
}

function batchOf(body: unknown): { items: unknown[]; dryRun: boolean } {
  const given = (Array.isArray(body) ? {} : (body ?? {})) as { items?: unknown; dryRun?: unknown }
  const { items, dryRun = false, ...rest } = given
  const errors = unknownFields(Object.keys(rest), '')
  const fits = Array.isArray(items) && items.length > 0 && items.length <= BATCH_LIMIT
  if (fits && typeof dryRun === 'boolean' && errors.length === 0) return { items, dryRun }
  if (errors.length === 0 && !fits)
    errors.push({ pointer: '/items', detail: `an array of 1 to ${BATCH_LIMIT} commands` })
  if (errors.length === 0) errors.push({ pointer: '/dryRun', detail: 'true or false' })
  throw new ProblemError('invalid-request', fieldSentence(errors), { errors })
}

function parseItem(
  schema: z.ZodObject,
  item: unknown,
  context: RequestContext,
  dryRun: boolean,
): Command<Route> | { problem: Problem } {
  const errors: FieldProblems = []
  const parsed = parseInput(schema, item, '', errors)
  if (!parsed || errors.length > 0) return { problem: generalProblem('invalid-request', fieldSentence(errors), errors) }
  const { ifMatch, ...input } = parsed
  const version = typeof ifMatch === 'number' ? { ifMatch } : {}
  return {
    input: input as CommandInput<Route>,
    ...version,
    caller: context.caller,
    correlationId: context.correlationId,
    trace: context.trace,
    clientGone: context.clientGone,
    ...(dryRun ? { dryRun } : {}),
  }
}

type BatchAnswer = OutcomeOf<Route> | Failed

/** Where nothing at all was taken up the whole request is refused: clients come again by themselves. */
function refuseWhatWasNotTakenUp(outcomes: readonly BatchAnswer[]): void {
  const [first] = outcomes
  const taken = outcomes.some((outcome) => !('error' in outcome && outcome.error instanceof ProblemError))
  if (!taken && first && 'error' in first) throw first.error
}

/** Each error once, however many commands it was answered to. */
function logFailures(outcomes: readonly BatchAnswer[], { log, correlationId, trace }: RequestContext): void {
  const errors = new Set(outcomes.flatMap((outcome) => ('error' in outcome ? [outcome.error] : [])))
  for (const error of errors) {
    if (error instanceof ProblemError) continue
    log.error({ err: error, correlationId, ...traceFields(trace?.context) }, 'a command of a batch failed')
  }
}

function resultOf(single: Route, outcome: BatchAnswer | undefined, correlationId: string) {
  if (!outcome) throw new Error(`${single.operationId} answered fewer outcomes than it got commands`)
  if ('error' in outcome) return { accepted: false, problem: { ...problemOfError(outcome.error), correlationId } }
  if (!outcome.ok) return { accepted: false, problem: problemOf(single, outcome, correlationId) }
  const version = outcome.version === undefined ? {} : { version: outcome.version }
  return { accepted: true, value: single.response.parse(outcome.value), ...version }
}

function problemOf(route: Route, outcome: Extract<OutcomeOf<Route>, { ok: false }>, correlationId: string): Problem {
  return { ...refusalProblem(outcome, route.refusals), correlationId }
}

function fieldSentence(errors: FieldProblems): string {
  const [first] = errors
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more, see \`errors\`)` : ''
  return first ? `${first.pointer}: ${first.detail}${more}` : 'Some fields do not fit.'
}
