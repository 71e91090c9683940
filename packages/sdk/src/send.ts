import createClient from 'openapi-fetch'
import { type Problem, problemOf, tokenProblem, transportProblem } from './failure.ts'
import type { CallOptions, FileToSend, Operation, Result } from './operation.ts'
import { isPassing, pause, waitBefore } from './retry.ts'
import type { TokenSource } from './token.ts'

export type Transport = {
  readonly baseUrl: string
  readonly fetch: (request: Request) => Promise<Response>
  readonly token: TokenSource
  readonly timeoutMs: number
  readonly retries: number
}

/** The arguments of any call; the typed methods allow of each operation only what it has. */
export type AnyArgs = CallOptions & {
  params?: object
  query?: object
  body?: unknown
  ifMatch?: string | number
  ifNoneMatch?: string | undefined
}

type Answer = { data?: unknown; error?: unknown; response: Response }
type RequestFunction = (method: string, path: string, init: object) => Promise<Answer>
type AnyResult = Result<unknown, string>

/** Makes the function that sends an operation: with a token, a time-out for each attempt and retries where safe. */
export function createSender(transport: Transport) {
  // Typed by the methods that are built on it; openapi-fetch's own types would need each path as a literal.
  const request = createClient({ baseUrl: transport.baseUrl, fetch: transport.fetch })
    .request as unknown as RequestFunction

  return async function send(operation: Operation, args: AnyArgs): Promise<AnyResult> {
    const repeatable = operation.repeatable === true || args.idempotencyKey !== undefined
    for (let attempt = 0; ; attempt += 1) {
      const result = await attemptWithToken(request, transport, operation, args)
      if (!result.error || !repeatable || attempt >= transport.retries) return result
      if (result.error.code === 'login-failed' || !isPassing(result.response?.status ?? 0)) return result
      const wait = waitBefore(attempt, result.response?.headers.get('Retry-After'), Date.now())
      if (wait === undefined) return result
      await pause(wait, args.signal)
    }
  }
}
export type Send = ReturnType<typeof createSender>

/** A 401 did nothing, so whatever the operation is it may be sent once more with a fresh token. */
async function attemptWithToken(request: RequestFunction, transport: Transport, operation: Operation, args: AnyArgs) {
  try {
    const token = await transport.token.current()
    const first = await attemptOnce(request, transport, operation, args, token)
    if (first.response?.status !== 401) return first
    const fresh = await transport.token.replace(token)
    return fresh === undefined ? first : await attemptOnce(request, transport, operation, args, fresh)
  } catch (error) {
    // Either the caller aborted, or there is no token: then nothing was sent, as without a network.
    args.signal?.throwIfAborted()
    return failed(tokenProblem(error))
  }
}

async function attemptOnce(
  request: RequestFunction,
  { timeoutMs }: Transport,
  operation: Operation,
  args: AnyArgs,
  token: string,
): Promise<AnyResult> {
  args.signal?.throwIfAborted()
  const timeout = startTimeout(operation.upload ? timeoutMs * 2 : timeoutMs, args.signal)
  const { signal } = timeout
  try {
    const params = { path: args.params, query: args.query }
    const init = { params, ...bodyOf(operation, args, headersOf(args, token)), signal, ...parsing(operation) }
    const answer = await Promise.race([request(operation.method, operation.path, init), timeout.over])
    return operation.file ? fileResultOf(answer) : resultOf(answer)
  } catch (error) {
    args.signal?.throwIfAborted()
    return failed(signal.aborted ? transportProblem('timeout') : transportProblem('network-error', error))
  } finally {
    // What has begun to come in may take its time.
    timeout.stop(operation)
  }
}

/**
 * `over` rejects when the time is up or the caller aborts: a request holds its signal weakly, so a collected one would
 * hear of neither.
 */
function startTimeout(timeoutMs: number, caller: AbortSignal | undefined) {
  const controller = new AbortController()
  let end: () => void = () => undefined
  const over = new Promise<never>((_resolve, reject) => {
    end = () => reject(new Error('over'))
  })
  const timer = setTimeout(() => {
    controller.abort()
    end()
  }, timeoutMs)
  // By hand: `AbortSignal.any` is younger than browsers that are still in use.
  const callOff = () => {
    controller.abort(caller?.reason)
    end()
  }
  caller?.addEventListener('abort', callOff, { once: true })
  function stop({ file }: Operation): void {
    clearTimeout(timer)
    // The bytes of a file come behind its answer.
    if (!file) caller?.removeEventListener('abort', callOff)
  }
  return { signal: controller.signal, over, stop }
}

function parsing({ file }: Operation): { parseAs?: 'stream' } {
  return file ? { parseAs: 'stream' } : {}
}

/** A file goes out as it is, under its own type. */
function bodyOf({ upload }: Operation, { body }: AnyArgs, headers: Record<string, string>) {
  if (!upload) return { body, headers }
  const { mediaType, content } = body as FileToSend // what the types of such an operation ask for
  return {
    body: content,
    headers: { ...headers, 'Content-Type': mediaType },
    bodySerializer: (bytes: unknown) => bytes,
  }
}

function headersOf({ ifMatch, ifNoneMatch, idempotencyKey, exportId }: AnyArgs, token: string): Record<string, string> {
  return {
    Authorization: `Bearer ${token}`,
    ...(ifMatch === undefined ? {} : { 'If-Match': etagOf(ifMatch) }),
    ...(ifNoneMatch === undefined ? {} : { 'If-None-Match': ifNoneMatch }),
    ...(idempotencyKey === undefined ? {} : { 'Idempotency-Key': idempotencyKey }),
    ...(exportId === undefined ? {} : { 'Export-Id': exportId }),
  }
}

/** A bare version gets the quotation marks that HTTP wants around it. */
function etagOf(version: string | number): string {
  return /^\d+$/.test(String(version)) ? `"${version}"` : String(version)
}

function resultOf({ data, error, response }: Answer): AnyResult {
  const isUnchanged = response.status === 304
  if (!response.ok && !isUnchanged) return failed(problemOf(error, response.status), response)
  const etag = response.headers.get('ETag')
  const answer = { data: isUnchanged ? { notModified: true } : data, response }
  return etag === null ? answer : { ...answer, etag }
}

function fileResultOf({ data, error, response }: Answer): AnyResult {
  if (!response.ok || !(data instanceof ReadableStream)) return failed(problemOf(error, response.status), response)
  const name = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1]
  const mediaType = response.headers.get('Content-Type') ?? ''
  return { data: { name, mediaType, body: data }, response }
}

function failed(error: Problem, response?: Response): AnyResult {
  return response ? { error, response } : { error }
}
