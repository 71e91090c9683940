import { reasonOf } from '../failure/not-reached.ts'
import type { Io } from '../io.ts'

const TIMEOUT_MS = 5_000

/** What a service says to anybody, or why it says nothing. */
export type Readiness = { ready: boolean; failing: readonly { name: string }[] } | { ready: undefined; why: string }

type Checks = { checks: { name: string; ok: boolean; detail?: string }[] }

export async function askReadiness(io: Io, url: string): Promise<Readiness> {
  const answer = await ask(io, url)
  if (typeof answer === 'string') return { ready: undefined, why: answer }
  // What is no list of checks comes from a gateway, which does not reach the service.
  if (!hasChecks(answer.body)) return { ready: undefined, why: `HTTP ${answer.status}` }
  return { ready: answer.status === 200, failing: answer.body.checks.filter(({ ok }) => !ok) }
}

/** Asked where tokens are given: whatever is answered to that, even a refusal, there is an issuer. */
export async function askIssuer(io: Io, tokenUrl: string): Promise<{ failure?: string }> {
  const answer = await ask(io, tokenUrl)
  if (typeof answer === 'string') return { failure: answer }
  return answer.status < 500 ? {} : { failure: `HTTP ${answer.status}` }
}

/** The answer, or why there is none. */
async function ask(io: Io, url: string): Promise<{ status: number; body: unknown } | string> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS)
  const request = new Request(url, { signal: AbortSignal.any([io.signal, timeout]) })
  try {
    const response = await io.fetch(request)
    return { status: response.status, body: parse(await response.text()) }
  } catch (error) {
    io.signal.throwIfAborted()
    if (timeout.aborted) return `no answer within ${TIMEOUT_MS / 1000} s from ${request.url}`
    return reasonOf(error)
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function hasChecks(body: unknown): body is Checks {
  return typeof body === 'object' && body !== null && 'checks' in body && Array.isArray(body.checks)
}
