import type { components } from './generated/teams.ts'
import { isLoginRefusal } from './login-error.ts'

/** What can go wrong on the way, besides what a service answers. */
export type TransportCode = 'network-error' | 'timeout' | 'login-failed'

/** RFC 9457 problem details. `code` is what to switch on; `status` is 0 when nothing was answered. */
export type Problem<Code extends string = string> = Omit<components['schemas']['Problem'], 'code'> & { code: Code }

/** Thrown by `orThrow()` and by the iterators: the same problem that a result carries. */
export class LantoaError<Code extends string = string> extends Error {
  readonly code: Code
  readonly status: number
  readonly problem: Problem<Code>

  constructor(operationId: string, problem: Problem<Code>) {
    super(`${operationId}: ${problem.code}: ${problem.detail ?? problem.title}`)
    this.name = 'LantoaError'
    this.code = problem.code
    this.status = problem.status
    this.problem = problem
  }
}

/** The problem of an answer that came from no service of ours, such as a gateway's page. */
export function problemOf(body: unknown, status: number): Problem {
  if (isProblem(body)) return body
  return {
    type: 'about:blank',
    title: `An answer that is no problem document: HTTP ${status}`,
    status,
    code: 'network-error',
  }
}

/** The problem of a request that got no answer, with what the platform says of the cause. */
export function transportProblem(code: TransportCode, cause?: unknown): Problem {
  const title = code === 'timeout' ? 'No answer in time' : 'The service could not be reached'
  const root = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause
  const detail = root instanceof Error ? { detail: root.message } : {}
  return { type: 'about:blank', title, status: 0, code, ...detail }
}

/** The problem of a request that was not sent, because the token function failed. */
export function tokenProblem(cause: unknown): Problem {
  if (!isLoginRefusal(cause)) return transportProblem('network-error', cause)
  const detail = typeof cause.message === 'string' && cause.message !== '' ? cause.message : cause.error
  const status = typeof cause.status === 'number' ? cause.status : 0
  return { type: 'about:blank', title: 'The issuer of tokens refuses the login', status, code: 'login-failed', detail }
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string'
}
