import 'fake-indexeddb/auto'
import { createLantoa, type Lantoa } from '@lantoa/sdk'
import { IDBFactory } from 'fake-indexeddb'
import { vi } from 'vitest'
import type { RecordOf } from '../src/phone/kinds/kind.ts'
import type { Locker } from '../src/phone/locker.ts'
import { makeLocker } from '../src/phone/lockers.ts'

export const PIN = '314159'
export const TEAM = '01990f3e-7c1a-7000-8000-0000000000b1'

/** A phone on which nothing is kept yet. */
export function newPhone(): void {
  globalThis.indexedDB = new IDBFactory()
  const kept = new Map<string, string>()
  const storage = {
    get length() {
      return kept.size
    },
    key: (index: number) => [...kept.keys()][index] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    clear: () => kept.clear(),
  }
  Object.defineProperty(globalThis, 'localStorage', { value: storage, configurable: true })
}

/** A phone with an open locker, whose clock stands still at `now`. */
export function phoneAt(now: Date): Promise<Locker> {
  newPhone()
  vi.useFakeTimers({ toFake: ['Date'], now })
  return newLocker()
}

export function newLocker(subject = 'hoa'): Promise<Locker> {
  return makeLocker(subject, PIN)
}

/** Ids that are read easily in what a test expects. */
export function idOf(number: number): string {
  return `01990f3e-7c1a-7000-8000-${String(number).padStart(12, '0')}`
}

export function visitAt(home: number, id: number, more: Partial<RecordOf<'visit'>['body']> = {}): RecordOf<'visit'> {
  const body = {
    ...{ householdId: idOf(home), teamId: TEAM, visitorIds: [idOf(900)] },
    ...{ startedAt: new Date().toISOString(), outcome: 'done' as const },
    ...more,
  }
  return { kind: 'visit', id: idOf(id), body }
}

export type Asked = { method: string; path: string; query: URLSearchParams; body: unknown; headers: Headers }
type Answered = { status?: number; body?: unknown; headers?: Record<string, string> }
/** `lost`: it was done, but nobody heard the answer; `silent`: none comes until the client gives up. */
type Answer = Answered | 'lost' | 'silent'
export type Route = (asked: Asked) => Answer

/** A server that answers as its routes say, by method and beginning of the path, and keeps what it was asked. */
export function serverOf(
  routes: Record<string, (asked: Asked) => Answer | Promise<Answer>>,
  timeoutMs = 50,
): { lantoa: Lantoa; asked: Asked[] } {
  const asked: Asked[] = []
  async function answer(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url)
    const text = await request.text()
    const one = {
      method: request.method,
      path: pathname,
      query: searchParams,
      body: text ? JSON.parse(text) : undefined,
      headers: request.headers,
    }
    asked.push(one)
    const name = Object.keys(routes).find((route) => `${request.method} ${pathname}`.startsWith(route))
    const answered = name ? await routes[name]?.(one) : { status: 404, body: problem('not-found', 404) }
    if (answered === 'lost' || answered === undefined) throw new TypeError('fetch failed')
    if (answered === 'silent') return new Promise(() => undefined)
    const { status = 200, body, headers } = answered
    const type = status < 400 ? 'application/json' : 'application/problem+json'
    const date = new Date().toUTCString()
    return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': type, Date: date, ...headers } })
  }
  const lantoa = createLantoa({ baseUrl: 'http://server', token: 'token', fetch: answer, retries: 0, timeoutMs })
  return { lantoa, asked }
}

export function problem(code: string, status: number) {
  return { type: 'about:blank', title: code, status, code }
}
