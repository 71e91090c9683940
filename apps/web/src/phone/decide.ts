import type { Problem } from '@lantoa/sdk'
import type { Entry } from './kinds.ts'

/** As many records as go in one request. */
export const MOST_IN_BATCH = 100

export type Waiting = { seq: number; kind: string; schema: number; lane: string; refusal?: unknown; notBefore: number }
/** A kind of records that this app can send, and the newest shape of it that it knows. */
type Sendable = { name: string; schema: number }

/**
 * Which records go next: of the first kind that has any, of each home only the first, so that a home's records keep their
 * order, and one that is refused or has to wait holds up its home alone.
 */
export function nextBatch<Item extends Waiting>(
  items: readonly Item[],
  kinds: readonly Sendable[],
  now: number,
  most: number,
): Item[] {
  const first = new Map<string, Item>()
  for (const item of items.toSorted((a, b) => a.seq - b.seq)) if (!first.has(item.lane)) first.set(item.lane, item)
  const ready = [...first.values()].filter(({ refusal, notBefore }) => refusal === undefined && notBefore <= now)
  const byKind = kinds.map(({ name, schema }) => ready.filter((item) => item.kind === name && item.schema <= schema))
  return (byKind.find(({ length }) => length > 0) ?? []).slice(0, most)
}

type Counted = { refused: number; held: number; oldestUnsent?: string }

/** Of what waits: what was refused, what stands behind that, and since when the oldest waits that a network would send. */
export function countWaiting(items: readonly (Waiting & { madeAt: string })[]): Counted {
  const refused = items.filter(({ refusal }) => refusal !== undefined)
  const stopped = new Set(refused.map(({ lane }) => lane))
  const [oldest, ...others] = items.filter(({ lane }) => !stopped.has(lane)).toSorted((a, b) => a.seq - b.seq)
  const free = oldest === undefined ? 0 : 1 + others.length
  return {
    ...{ refused: refused.length, held: items.length - refused.length - free },
    ...(oldest && { oldestUnsent: oldest.madeAt }),
  }
}

/**
 * - `halve`: it was too much at once, or one of them spoils it for all
 * - `keep`: nothing can be sent before somebody logs in, or has the right again
 * - `later`: it may pass
 */
type RequestMeaning = 'answered' | 'halve' | 'keep' | 'later' | 'refused'

/** What the answer to a whole request means. */
export function meaningOfRequest(problem: Problem | undefined, size: number): RequestMeaning {
  if (problem === undefined) return 'answered'
  const { code, status } = problem
  if (isOfLogin(problem) || status === 403) return 'keep'
  if (code === 'timeout') return size > 1 ? 'halve' : 'later'
  // A page of somebody between us and the service, whatever its status is.
  if (code === 'network-error' || isPassing(status)) return 'later'
  return size > 1 ? 'halve' : 'refused'
}

/** What the answer to one record means. `id` is that of the record, `given` the one in the answer. */
export function meaningOfEntry(entry: Entry | undefined, id: string, given: unknown, differs: string) {
  if (entry === undefined) return 'later'
  // Whatever says yes and does not name the record is no answer to it.
  if (entry.accepted) return given === id ? 'sent' : 'later'
  if (entry.problem.code === differs) return 'compare'
  return isPassing(entry.problem.status) ? 'later' : 'refused'
}

function isOfLogin({ code, status }: Pick<Problem, 'status' | 'code'>): boolean {
  return code === 'login-failed' || status === 401
}

function isPassing(status: number): boolean {
  return status === 0 || status === 408 || status === 429 || status >= 500
}

const FIRST_MS = 2_000
const LONGEST_MS = 15 * 60_000
/** A network may be back the next moment, and asking for it costs nobody anything. */
const LONGEST_OFFLINE_MS = 30_000

/** Milliseconds before the next try, after so many in vain; `random` of 0 to 1 spreads phones that were refused together. */
export function waitBefore(
  tries: number,
  problem: Pick<Problem, 'status' | 'code'>,
  random: number,
  retryAfterMs = 0,
): number {
  // Who has just logged in again does not wait.
  if (isOfLogin(problem)) return 0
  const longest = problem.status === 0 ? LONGEST_OFFLINE_MS : LONGEST_MS
  const backoff = Math.min(longest, FIRST_MS * 2 ** Math.min(tries, 20))
  return Math.ceil(Math.max(retryAfterMs, backoff * (0.5 + random / 2)))
}

/** `Retry-After`: seconds or a date; nonsense says nothing. */
export function retryAfterMs(header: string | null | undefined, now: number): number {
  if (!header) return 0
  const seconds = Number(header)
  const wait = Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1000
  return Number.isNaN(wait) ? 0 : Math.min(Math.max(0, wait), LONGEST_MS)
}

/** What waits longer to be counted is asked for less often: behind this part of its age. */
const PART_OF_AGE = 4

export function isDue(sentAt: number, askedAt: number | undefined, now: number): boolean {
  return askedAt === undefined || askedAt > now || now - askedAt >= (now - sentAt) / PART_OF_AGE
}
