import type { Route } from '@lantoa/contracts/define-route'
import { runIn } from '../tracing/tracing.ts'
import { type Job, type Judging, rejectAll } from './settle-batch.ts'

/** As many commands as one asking carries, so that the first need not wait for the answers of all. */
const ASKING_LIMIT = 1000

/**
 * Asks the owner apart from the transactions, once at a time: what comes up meanwhile is asked for together. An owner that
 * hangs then keeps nobody waiting but those who need its word, and is not pressed. `onAsked` gets the jobs asked for, and
 * those of them to judge once more: when the owner cannot be asked there are none, because they are answered with that.
 */
export function askApart<R extends Route>(
  askOwner: Judging<R>['askOwner'],
  onAsked: (jobs: readonly Job<R>[], again: readonly Job<R>[]) => void,
) {
  const unsure: Job<R>[] = []

  function add(jobs: readonly Job<R>[]): void {
    const idle = unsure.length === 0
    unsure.push(...jobs)
    if (idle) void askAll()
  }

  async function askAll(): Promise<void> {
    while (unsure.length > 0) {
      const jobs = unsure.slice(0, ASKING_LIMIT)
      const again = await ask(jobs)
      unsure.splice(0, jobs.length)
      onAsked(jobs, again)
    }
  }

  async function ask(jobs: readonly Job<R>[]): Promise<readonly Job<R>[]> {
    try {
      // For all of them, so in the trace of one: the first.
      await runIn(jobs[0]?.command.trace?.context, async () => askOwner?.ask(jobs.map((job) => job.command)))
      return jobs.map((job) => ({ ...job, asked: true }))
    } catch (error) {
      rejectAll(jobs, error)
      return []
    }
  }

  return { add }
}
