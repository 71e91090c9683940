import { setTimeout as sleep } from 'node:timers/promises'
import type { CommandInput, Route } from '@lantoa/contracts/define-route'
import type { BatchHandler, Command, SingleHandler } from './api.ts'
import type { Database, Tx } from './database.ts'
import type { HandlerProblem, OutcomeOf } from './outcome.ts'
import { ProblemError } from './problems.ts'
import { runIn } from './tracing.ts'
import { traceTransaction } from './tracing-commands.ts'
import { codeOf, isTransient } from './transient.ts'

/** As many commands as one transaction carries. */
const WAVE_LIMIT = 1000
/** As many commands as may wait; beyond that clients are told to come back. */
const QUEUE_LIMIT = 10_000
const ATTEMPTS = 3
const UNIQUE_VIOLATION = '23505'
/** Transactions of one kind at once: while one waits for the database, requests and answers of another are worked on. */
const LANES = 2

export type GroupOptions<R extends Route> = {
  database: Database
  route: R
  now: () => Date
  /** What a command reads and writes: two commands that share a key never meet in one transaction. */
  keys: (input: CommandInput<R>) => readonly string[]
  /** For commands that may stand on what an earlier one of another key writes: never two transactions at once. */
  inOrder?: true
  /**
   * Refusals that may only mean that an event of another service has not arrived yet: its owner is asked, outside of any
   * transaction, and the commands are judged once more.
   */
  askOwner?: {
    when: readonly ((keyof R['refusals'] & string) | HandlerProblem)[]
    ask: (commands: readonly Command<R>[]) => Promise<void>
  }
  /** Gathers facts, decides, writes: one outcome for each command, in order. */
  run: (tx: Tx, commands: readonly Command<R>[], now: Date) => Promise<readonly OutcomeOf<R>[]>
}

type Job<R extends Route> = {
  command: Command<R>
  resolve: (outcome: OutcomeOf<R>) => void
  reject: (error: unknown) => void
}

/**
 * Commands of one kind, handled in groups: those that arrive while transactions are under way go together in the next
 * one, each with its own answer, so that a commit is shared instead of queued for. A lone command never waits.
 */
export function groupCommands<R extends Route>(options: GroupOptions<R>) {
  let waiting: Job<R>[] = []
  let lanes = 0
  const underWay = new Set<string>()

  async function drain(): Promise<void> {
    for (let wave = take(); wave.length > 0; wave = take()) {
      const keys = wave.flatMap((job) => options.keys(job.command.input))
      for (const key of keys) underWay.add(key)
      await settle(options, wave)
      for (const key of keys) underWay.delete(key)
    }
    lanes -= 1
  }

  function take(): Job<R>[] {
    const { wave, rest } = nextWave(waiting, options.keys, underWay)
    waiting = rest
    return wave
  }

  function submit(command: Command<R>): Promise<OutcomeOf<R>> {
    if (waiting.length >= QUEUE_LIMIT) {
      const problem = new ProblemError('too-many-requests', 'Too many commands are waiting.', { retryAfterSeconds: 1 })
      return Promise.reject(problem)
    }
    return new Promise((resolve, reject) => {
      waiting.push({ command, resolve, reject })
      if (lanes === (options.inOrder ? 1 : LANES)) return
      lanes += 1
      // Not in this very moment: commands that arrive in one batch are then still one group.
      queueMicrotask(drain)
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

async function settle<R extends Route>(options: GroupOptions<R>, wave: readonly Job<R>[]): Promise<void> {
  try {
    const attempts = wave.length === 1 ? ATTEMPTS : 1
    const commands = wave.map((job) => job.command)
    const transact = () => attempt(options, commands, attempts)
    const outcomes = await traceTransaction(options.route.operationId, commands, transact)
    const unsure: Job<R>[] = []
    wave.forEach((job, index) => {
      const outcome = outcomes[index]
      if (!outcome) throw new Error(`${options.route.operationId} answered fewer outcomes than it got commands`)
      if (mayBeEarly(options, outcome)) unsure.push(job)
      else job.resolve(outcome)
    })
    if (unsure.length > 0) await settleAfterAsking(options, unsure)
  } catch (error) {
    const [only] = wave
    if (wave.length === 1) return only?.reject(unavailable(error))
    // One command may have spoiled the transaction for all: alone, each gets what it deserves.
    for (const job of wave) await settle(options, [job])
  }
}

function mayBeEarly<R extends Route>({ askOwner }: GroupOptions<R>, outcome: OutcomeOf<R>): boolean {
  const codes: readonly string[] = askOwner?.when ?? []
  return !outcome.ok && codes.includes(outcome.code)
}

async function settleAfterAsking<R extends Route>(options: GroupOptions<R>, jobs: readonly Job<R>[]): Promise<void> {
  const { askOwner, ...judgedForGood } = options
  try {
    // For all of them, so in the trace of one: the first.
    await runIn(jobs[0]?.command.trace?.context, async () => askOwner?.ask(jobs.map((job) => job.command)))
  } catch (error) {
    for (const job of jobs) job.reject(unavailable(error))
    return
  }
  await settle(judgedForGood, jobs)
}

async function attempt<R extends Route>(
  options: GroupOptions<R>,
  commands: readonly Command<R>[],
  attempts: number,
): Promise<readonly OutcomeOf<R>[]> {
  for (let left = attempts; ; left -= 1) {
    try {
      return await options.database.transaction((tx) => options.run(tx, commands, options.now()))
    } catch (error) {
      // Safe to repeat even when a commit's answer was lost: a command that was written is recognised by its id. And one
      // that met another of the same id at the same moment now finds it there.
      if (left <= 1 || !(isTransient(error) || codeOf(error) === UNIQUE_VIOLATION)) throw error
      await sleep(20 + Math.random() * 80)
    }
  }
}

function unavailable(error: unknown): unknown {
  if (!isTransient(error)) return error
  return new ProblemError('try-later', 'The database does not answer.', { retryAfterSeconds: 2 })
}
