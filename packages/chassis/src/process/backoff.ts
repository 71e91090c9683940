import { setTimeout as sleep } from 'node:timers/promises'

export type Backoff = {
  /** Milliseconds to wait now; doubles from call to call up to the limit, less up to a half by chance. */
  next(): number
  reset(): void
}

/** Waiting times after failures that go away by themselves. */
export function createBackoff({ first = 100, limit = 5_000 } = {}): Backoff {
  let delay = first
  return {
    next() {
      const now = delay
      delay = Math.min(delay * 2, limit)
      return now * (0.5 + Math.random() / 2)
    },
    reset() {
      delay = first
    },
  }
}

/** Waits, and returns early without an error when the signal is aborted. */
export async function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, signal ? { signal } : {}).catch(() => undefined)
}
