const BASE_MS = 250
const LONGEST_BACKOFF_MS = 10_000
/** A service that asks for more than this gets no second call: the caller hears of it instead. */
const LONGEST_WAIT_MS = 60_000

const PASSING_STATUSES: readonly number[] = [429, 502, 503, 504]

/** True for failures that may be gone a moment later; status 0 means that nothing was answered. */
export function isPassing(status: number): boolean {
  return status === 0 || PASSING_STATUSES.includes(status)
}

/**
 * How long to wait before attempt `attempt + 1` (counted from 0), in milliseconds: exponential with full jitter, never
 * less than `Retry-After`. Undefined when the service asks for more patience than a call has.
 */
export function waitBefore(attempt: number, retryAfter: string | null | undefined, now: number): number | undefined {
  const backoff = Math.random() * Math.min(LONGEST_BACKOFF_MS, BASE_MS * 2 ** attempt)
  const asked = retryAfterMs(retryAfter, now)
  return asked > LONGEST_WAIT_MS ? undefined : asked + backoff
}

/** `Retry-After` is a number of seconds or an HTTP date. */
function retryAfterMs(header: string | null | undefined, now: number): number {
  if (!header) return 0
  const seconds = Number(header)
  const ms = Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1000
  return Number.isNaN(ms) ? 0 : Math.max(0, ms)
}

/** Waits; rejects with the reason of the signal as soon as the caller aborts. */
export function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort)
      resolve()
    }, ms)
    signal?.addEventListener('abort', abort, { once: true })
  })
}
