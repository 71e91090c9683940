import { GENERAL_PROBLEMS, type GeneralProblemCode, type Problem } from '@lantoa/contracts/problem'
import type { ErrorRequestHandler, Response } from 'express'
import type { Logger } from 'pino'
import { codeOf, isTransient, LOCK_TIME_OUT, UNIQUE_VIOLATION } from '../database/transient.ts'
import { traceFields } from '../tracing/tracing.ts'
import type { Refusal } from './outcome.ts'

/** Thrown where a request cannot go on: answered as the general problem of that code. */
export class ProblemError extends Error {
  readonly code: GeneralProblemCode
  readonly errors: Problem['errors']
  readonly retryAfterSeconds: number | undefined

  constructor(
    code: GeneralProblemCode,
    detail: string,
    more: { errors?: Problem['errors']; retryAfterSeconds?: number; cause?: unknown } = {},
  ) {
    super(detail, more.cause === undefined ? {} : { cause: more.cause })
    this.name = 'ProblemError'
    this.code = code
    this.errors = more.errors
    this.retryAfterSeconds = more.retryAfterSeconds
  }
}

/** The problem document of a general code. */
export function generalProblem(code: GeneralProblemCode, detail: string, errors?: Problem['errors']): Problem {
  const { status, title } = GENERAL_PROBLEMS[code]
  return { type: `urn:lantoa:problem:${code}`, title, status, code, detail, ...(errors ? { errors } : {}) }
}

/** The problem document of a refusal; codes that the route does not list are general ones. */
export function refusalProblem(refusal: Refusal, refusals: Readonly<Record<string, number>>): Problem {
  const general = Object.hasOwn(GENERAL_PROBLEMS, refusal.code)
    ? GENERAL_PROBLEMS[refusal.code as GeneralProblemCode]
    : undefined
  const words = refusal.code.replaceAll('-', ' ')
  return {
    type: `urn:lantoa:problem:${refusal.code}`,
    title: general?.title ?? words.charAt(0).toUpperCase() + words.slice(1),
    status: refusals[refusal.code] ?? general?.status ?? 500,
    code: refusal.code,
    detail: refusal.detail,
    ...(refusal.pointer === undefined ? {} : { pointer: refusal.pointer }),
    ...(refusal.errors === undefined ? {} : { errors: refusal.errors }),
    ...(refusal.successors === undefined ? {} : { successors: [...refusal.successors] }),
    ...(refusal.validFrom === undefined ? {} : { validFrom: refusal.validFrom }),
  }
}

export function sendProblem(response: Response, problem: Problem): void {
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem))
}

/**
 * The last handler: known problems as they are, body parser errors by their meaning, a database that is away or busy as
 * try-later, the rest as a silent 500.
 */
export function problemHandler(log: Logger | undefined): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (response.headersSent) return next(error)
    const correlationId = request.id
    const known = asProblemError(error) ?? comeAgain(error)
    const unexpected = unexpectedIn(error)
    const line = { err: unexpected, correlationId, ...traceFields(request.trace?.context) }
    if (unexpected !== undefined) log?.[known ? 'warn' : 'error'](line, 'request failed')
    if (known?.retryAfterSeconds !== undefined) response.setHeader('Retry-After', String(known.retryAfterSeconds))
    sendProblem(response, { ...problemOfError(known), correlationId })
  }
}

/**
 * The problem of a failure that passes; undefined for any other. A unique value that somebody else writes at the same
 * moment is found by the next attempt, which refuses what has to be refused.
 */
export function comeAgain(error: unknown): ProblemError | undefined {
  if (codeOf(error) === LOCK_TIME_OUT) return heldByOthers()
  if (isTransient(error)) {
    return new ProblemError('try-later', 'The database does not answer.', { retryAfterSeconds: 2 })
  }
  if (codeOf(error) !== UNIQUE_VIOLATION) return undefined
  return new ProblemError('try-later', 'The same was written at this moment.', { retryAfterSeconds: 1, cause: error })
}

/** Somebody else keeps what a command needs. */
export function heldByOthers(): ProblemError {
  return new ProblemError('try-later', 'The same is being changed at this moment.', { retryAfterSeconds: 2 })
}

/** What operators should read of an error: nothing where the client alone is to blame. */
export function unexpectedIn(error: unknown): unknown {
  if (error instanceof ProblemError) return error.cause
  return asProblemError(error) ? undefined : error
}

/** What a client hears of an error: of one that is not known nothing but where it is logged. */
export function problemOfError(error: unknown): Problem {
  if (error instanceof ProblemError) return generalProblem(error.code, error.message, error.errors)
  return generalProblem('internal-error', 'The error is logged under the correlation id.')
}

function asProblemError(error: unknown): ProblemError | undefined {
  if (error instanceof ProblemError) return error
  const type = error instanceof Error && 'type' in error ? error.type : undefined
  if (type === 'entity.too.large')
    return new ProblemError('body-too-large', 'The body is larger than this route takes.')
  if (type === 'entity.parse.failed') return new ProblemError('malformed-json', 'The body is not valid JSON.')
  if (type === 'charset.unsupported' || type === 'encoding.unsupported') {
    return new ProblemError('unsupported-media-type', 'Send application/json in UTF-8.')
  }
  if (type === 'request.aborted' || type === 'request.size.invalid') {
    return new ProblemError('malformed-json', 'The body ended early.')
  }
  if (error instanceof URIError) return new ProblemError('not-found', 'The path is not well-formed.')
  // A body whose compression is broken: an error of zlib, to which the parser gives a status and no type.
  if (error instanceof Error && 'status' in error && error.status === 400) {
    return new ProblemError('malformed-json', 'The body cannot be read.')
  }
  return undefined
}
