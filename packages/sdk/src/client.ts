import { batching } from './batches.ts'
import { LantoaError } from './failure.ts'
import { OPERATIONS } from './generated/operations.ts'
import { listing } from './lists.ts'
import type { Lantoa, Operation, Pending, Service } from './operation.ts'
import { type AnyArgs, createSender, type Send } from './send.ts'
import { type Token, tokenSource } from './token.ts'

export { LantoaError, type Problem, type TransportCode } from './failure.ts'
export { LoginError } from './login-error.ts'
export type {
  Args,
  Code,
  Data,
  FileToSend,
  Lantoa,
  ManyOptions,
  NotModified,
  Pending,
  Result,
  Service,
  StreamedFile,
} from './operation.ts'
export type { Token } from './token.ts'

export type LantoaOptions = {
  /** Where all services are reached, or each by itself: `https://lantoa.example` (without `/teams/v1`). */
  baseUrl: string | Partial<Record<Service, string>>
  token: Token
  /** Instead of the global `fetch`. */
  fetch?: (request: Request) => Promise<Response>
  /** For each attempt, in milliseconds; of a file until it begins, twice as long for one that is sent. Default 15,000. */
  timeoutMs?: number
  /** Further attempts after a passing failure, only where a repeat is safe. Default 3. */
  retries?: number
  /** Sees every request before it leaves and may set headers, such as `traceparent` or `X-Correlation-Id`. */
  onRequest?: (request: Request) => void | Promise<void>
}

/**
 * A client of all services, with one method per operation.
 * @example
 * const lantoa = createLantoa({ baseUrl: 'http://127.0.0.1:8080', token })
 * const { data, error } = await lantoa.teams.getVisit({ params: { visitId } })
 * if (error?.code === 'not-found') …
 */
export function createLantoa(options: LantoaOptions): Lantoa {
  const token = tokenSource(options.token)
  const services = Object.entries(OPERATIONS).map(([service, operations]) => {
    const baseUrl = typeof options.baseUrl === 'string' ? options.baseUrl : options.baseUrl[service as Service]
    const transport = settings(options)
    const send = baseUrl === undefined ? unreachable(service) : createSender({ ...transport, baseUrl, token })
    const methods = Object.entries<Operation>(operations).map(([id, operation]) => [
      id,
      methodOf(send, id, operation, transport.retries),
    ])
    return [service, Object.fromEntries(methods)]
  })
  // Built from the table that is generated together with the types, so each method is what its type says.
  return Object.fromEntries(services) as Lantoa
}

function settings({ fetch: given = globalThis.fetch, onRequest, timeoutMs = 15_000, retries = 3 }: LantoaOptions) {
  async function send(request: Request): Promise<Response> {
    await onRequest?.(request)
    return given(request)
  }
  return { fetch: send, timeoutMs, retries }
}

function methodOf(send: Send, operationId: string, operation: Operation, retries: number) {
  const call = (args: AnyArgs = {}) => pending(operationId, send(operation, args))
  return Object.assign(
    call,
    operation.paginated ? listing(send, operationId, operation) : {},
    operation.batch ? { many: batching(send, operation, retries) } : {},
  )
}

function pending(operationId: string, promise: ReturnType<Send>): Pending<unknown, string> {
  async function orThrow(): Promise<unknown> {
    const result = await promise
    if (result.error) throw new LantoaError(operationId, result.error)
    return result.data
  }
  return Object.assign(promise, { orThrow })
}

function unreachable(service: string): Send {
  return async () => {
    throw new TypeError(`createLantoa was given no baseUrl for ${service}`)
  }
}
