import { createLantoa, type LantoaOptions } from './client.ts'

/** What a scripted service does with one request: answers, fails, or hangs until the request is aborted. */
export type Step = Response | Error | 'hang'

export type Seen = { method: string; url: string; headers: Headers; body: unknown }

/** For tests: a `fetch` that plays steps in order (the last one again and again) and keeps what it was sent. */
export function scriptedFetch(...steps: readonly ((request: Seen) => Step)[]) {
  const seen: Seen[] = []

  async function fetch(request: Request): Promise<Response> {
    const text = await request.text()
    const body = text === '' ? undefined : JSON.parse(text)
    const one = { method: request.method, url: request.url, headers: request.headers, body }
    const step = steps[Math.min(seen.length, steps.length - 1)]?.(one) ?? new Error('nothing scripted')
    seen.push(one)
    if (step instanceof Error) throw step
    return step === 'hang' ? untilAborted(request.signal) : step
  }

  return { fetch, seen }
}

/** A client on such a script, and what it sent. */
export function scriptedClient(steps: readonly ((request: Seen) => Step)[], options: Partial<LantoaOptions> = {}) {
  const { fetch, seen } = scriptedFetch(...steps)
  return { seen, lantoa: createLantoa({ baseUrl: 'http://lantoa.test', token: 'first', fetch, ...options }) }
}

export function json(data: unknown, headers: Record<string, string> = {}) {
  return () => Response.json(data, { headers })
}

export function problem(status: number, code: string, headers: Record<string, string> = {}) {
  const body = { type: `urn:lantoa:problem:${code}`, title: code, status, code }
  return () => Response.json(body, { status, headers: { ...headers, 'Content-Type': 'application/problem+json' } })
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}
