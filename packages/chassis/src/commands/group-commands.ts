import type { CommandInput, Route } from '@lantoa/contracts/define-route'
import type { BatchHandler, Command, SingleHandler } from '../http/api.ts'
import type { OutcomeOf } from '../http/outcome.ts'
import { ProblemError } from '../http/problems.ts'
import { askApart } from './owner-queue.ts'
import { type Job, type Judging, settleWave } from './settle-batch.ts'

/** As many commands as one transaction carries. */
const WAVE_LIMIT = 1000
/** As many commands as may wait; beyond that clients are told to come back. */
const QUEUE_LIMIT = 10_000
/** Transactions of one kind at once: while one waits for the database, requests and answers of another are worked on. */
const LANES = 2

export type GroupOptions<R extends Route> = Judging<R> & {
  /** What a command reads and writes: two commands that share a key never meet in one transaction. */
  keys: (input: CommandInput<R>) => readonly string[]
  /** For commands that may stand on what an earlier one of another key writes: never two transactions at once. */
  inOrder?: true
}

/**
 * Commands of one kind, handled in groups: those that arrive while transactions are under way go together in the next
 * one, each with its own answer, so that a commit is shared instead of queued for. A lone command never waits.
 */
export function groupCommands<R extends Route>(options: GroupOptions<R>) {
  let waiting: Job<R>[] = []
  let lanes = 0
  const underWay = new Set<string>()
  const keysOf = (jobs: readonly Job<R>[]) => jobs.flatMap((job) => options.keys(job.command.input))
  const asking = askApart<R>(options.askOwner, judgeAgain)

  function startLane(): void {
    if (lanes === (options.inOrder ? 1 : LANES)) return
    lanes += 1
    // Not in this very moment: commands that arrive in one batch are then still one group.
    queueMicrotask(drain)
  }

  async function drain(): Promise<void> {
    for (let wave = take(); wave.length > 0; wave = take()) {
      const keys = keysOf(wave)
      for (const key of keys) underWay.add(key)
      const unsure = await settleWave(options, wave)
      for (const key of keys) underWay.delete(key)
      for (const key of keysOf(unsure)) underWay.add(key)
      asking.add(unsure)
    }
    lanes -= 1
  }

  function take(): Job<R>[] {
    const { wave, rest } = nextWave(waiting, options.keys, underWay)
    waiting = rest
    return wave
  }

  /** Ahead of all that has come for their keys meanwhile, so that the order of each key holds. */
  function judgeAgain(asked: readonly Job<R>[], again: readonly Job<R>[]): void {
    for (const key of keysOf(asked)) underWay.delete(key)
    waiting = [...again, ...waiting]
    startLane()
  }

  function submit(command: Command<R>): Promise<OutcomeOf<R>> {
    if (waiting.length + asking.count() >= QUEUE_LIMIT) {
      const problem = new ProblemError('too-many-requests', 'Too many commands are waiting.', { retryAfterSeconds: 1 })
      return Promise.reject(problem)
    }
    return new Promise((resolve, reject) => {
      waiting.push({ command, resolve, reject })
      startLane()
    })
  }

  const one: SingleHandler<R> = ({ params, body, ifMatch }, { caller, correlationId, trace }) => {
    const input = { ...params, ...body }
    return submit({ input, caller, correlationId, trace, ...(ifMatch === undefined ? {} : { ifMatch }) })
  }
  const many: BatchHandler<R> = (commands) => Promise.all(commands.map(submit))
  return { one, many }
}

/** Waiting commands without a key in common, nor with those under way; what shares one waits, in the order it came. */
export function nextWave<R extends Route>(
  waiting: readonly Job<R>[],
  keys: GroupOptions<R>['keys'],
  underWay: ReadonlySet<string>,
) {
  const taken = new Set(underWay)
  const wave: Job<R>[] = []
  const rest: Job<R>[] = []
  for (const job of waiting) {
    const own = keys(job.command.input)
    const free = wave.length < WAVE_LIMIT && own.every((key) => !taken.has(key))
    for (const key of own) taken.add(key)
    if (free) wave.push(job)
    else rest.push(job)
  }
  return { wave, rest }
}
