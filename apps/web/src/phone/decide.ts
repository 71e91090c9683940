import type { Problem } from '@lantoa/sdk'
import type { Entry, Kind } from './kinds/kind.ts'

/** As many records as go in one request. */
export const MOST_IN_BATCH = 100

export type Waiting = { seq: number; kind: string; schema: number; lane: string; refusal?: unknown; notBefore: number }
/** A kind of records that this app can send, and the newest shape of it that it knows. */
type Sendable = Pick<Kind, 'schema' | 'most' | 'together'> & { name: string; held?: boolean }

/**
 * Which records go next: of the first kind that has any and is not held, and of each home only what comes first in it, so
 * that nothing goes before what it stands on, and one that is refused or has to wait holds up its home alone.
 */
export function nextBatch<Item extends Waiting>(
  items: readonly Item[],
  kinds: readonly Sendable[],
  now: number,
  most: number,
): Item[] {
  const ready = lanesIn(items, kinds).flatMap((lane) => headOf(lane, kinds, now))
  const byKind = kinds.map((kind) => ready.filter(({ kind: name }) => name === kind.name).slice(0, kind.most))
  return (byKind.find(({ length }) => length > 0) ?? []).slice(0, most)
}

/** What waits of each home, by the order of kinds. What this app does not know comes first: who knows what stands on it? */
function lanesIn<Item extends Waiting>(items: readonly Item[], kinds: readonly Sendable[]): Item[][] {
  const sorted = items.toSorted((a, b) => placeOf(a, kinds) - placeOf(b, kinds) || a.seq - b.seq)
  return [...Map.groupBy(sorted, ({ lane }) => lane).values()]
}

function placeOf({ kind, schema }: Waiting, kinds: readonly Sendable[]): number {
  return kinds.findIndex((known) => known.name === kind && schema <= known.schema)
}

/** What of a home may go now. */
function headOf<Item extends Waiting>(lane: readonly Item[], kinds: readonly Sendable[], now: number): Item[] {
  const [first] = lane
  const kind = first && kinds[placeOf(first, kinds)]
  if (kind === undefined || kind.held) return []
  const run = kind.together ? lane : lane.slice(0, 1)
  const end = run.findIndex((item) => item.kind !== kind.name || item.refusal !== undefined || item.notBefore > now)
  return run.slice(0, end < 0 ? run.length : end)
}

type Counted = { refused: number; held: number; oldestUnsent?: string }

/** Of what waits: what was refused, what stands behind that, and since when the oldest waits that a network would send. */
export function countWaiting(items: readonly (Waiting & { madeAt: string })[], kinds: readonly Sendable[]): Counted {
  const refused = items.filter(({ refusal }) => refusal !== undefined)
  const free = lanesIn(items, kinds).flatMap((lane) => {
    const stop = lane.findIndex(({ refusal }) => refusal !== undefined)
    return stop < 0 ? lane : lane.slice(0, stop)
  })
  const [oldest] = free.toSorted((a, b) => a.seq - b.seq)
  return {
    ...{ refused: refused.length, held: items.length - refused.length - free.length },
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

/** What the answer to one record means. `name` is that of the record, `given` the one in the answer. */
export function meaningOfEntry(entry: Entry | undefined, name: string, given: unknown, compares: readonly string[]) {
  if (entry === undefined) return 'later'
  // Whatever says yes and does not name the record is no answer to it.
  if (entry.accepted) return given === name ? 'sent' : 'later'
  const { code, status } = entry.problem
  if (compares.includes(code)) return 'compare'
  // Somebody changed it at the same moment; before the next try it is read again.
  return isPassing(status) || code === 'precondition-failed' ? 'later' : 'refused'
}

/**
 * What stands there could not be read, so that nobody can say it is the same. Undefined: that may pass; what is refused for
 * good would wait for ever, and nobody would hear of it.
 */
export function unread(problem: Problem): false | undefined {
  const isForbidden = problem.status === 403 && problem.code !== 'network-error'
  return isForbidden || meaningOfRequest(problem, 1) === 'refused' ? false : undefined
}

/** Without a login or a network nobody else need be asked either. */
export function isOfAll(problem: Problem): boolean {
  return isOfLogin(problem) || (problem.code === 'network-error' && problem.status === 0)
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
