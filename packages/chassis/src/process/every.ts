import type { Running } from './lifecycle.ts'

/**
 * Does something again and again, and waits so many milliseconds between the end of one time and the beginning of the
 * next: what takes long, as when the database hangs, never piles up. A stop waits for what is under way.
 */
export function every(milliseconds: number, work: () => Promise<unknown>, failed: (error: unknown) => void): Running {
  let timer: NodeJS.Timeout
  let underWay: Promise<void> = Promise.resolve()
  let stopped = false

  function plan(): void {
    if (!stopped) timer = setTimeout(begin, milliseconds).unref()
  }

  function begin(): void {
    // In a later turn: what throws at once fails like what throws later.
    underWay = Promise.resolve()
      .then(work)
      .then(() => undefined, failed)
      .then(plan)
  }

  plan()
  return {
    async stop() {
      stopped = true
      clearTimeout(timer)
      await underWay
    },
  }
}
