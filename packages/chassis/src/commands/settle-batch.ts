import { setTimeout as sleep } from 'node:timers/promises'
import type { Route } from '@lantoa/contracts/define-route'
import type { Database, Tx } from '../database/database.ts'
import { codeOf, isTransient } from '../database/transient.ts'
import type { Command } from '../http/api.ts'
import type { HandlerProblem, OutcomeOf } from '../http/outcome.ts'
import { ProblemError } from '../http/problems.ts'
import { traceTransaction } from '../tracing/tracing-commands.ts'

const ATTEMPTS = 3
/** What fails later than this is not tried again: it takes longer to give up on a connection, and somebody waits. */
const PATIENCE_MS = 4_000
const UNIQUE_VIOLATION = '23505'
/** Of a lock, of a statement: passing, but it may be one command that waits for a row which the others do not need. */
const TIME_OUTS: readonly unknown[] = ['55P03', '57014']

/** How commands of one kind are judged. */
export type Judging<R extends Route> = {
  database: Database
  route: R
  now: () => Date
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

/** A command that somebody waits for. */
export type Job<R extends Route> = {
  command: Command<R>
  /** Its owner was asked: whatever is decided now is final. */
  asked?: true
  resolve: (outcome: OutcomeOf<R>) => void
  reject: (error: unknown) => void
}

/** Answers a wave, by one transaction if that can be; returns the jobs for which the owner must be asked first. */
export async function settleWave<R extends Route>(judging: Judging<R>, wave: readonly Job<R>[]): Promise<Job<R>[]> {
  try {
    return await settleTogether(judging, wave)
  } catch (error) {
    if (wave.length > 1 && mayBeOfOne(error)) return settleSingly(judging, wave)
    rejectAll(wave, error)
    return []
  }
}

/** One command may have spoiled the transaction for all: alone, each gets what it deserves. */
async function settleSingly<R extends Route>(judging: Judging<R>, wave: readonly Job<R>[]): Promise<Job<R>[]> {
  const unsure: Job<R>[] = []
  for (const [index, job] of wave.entries()) {
    try {
      unsure.push(...(await settleTogether(judging, [job])))
    } catch (error) {
      // Without a database each of the rest would only wait for the same answer.
      const inVain = !mayBeOfOne(error)
      rejectAll(inVain ? wave.slice(index) : [job], error)
      if (inVain) break
    }
  }
  return unsure
}

async function settleTogether<R extends Route>(judging: Judging<R>, jobs: readonly Job<R>[]): Promise<Job<R>[]> {
  const commands = jobs.map((job) => job.command)
  const transact = () => attempt(judging, commands)
  const outcomes = await traceTransaction(judging.route.operationId, commands, transact)
  const unsure: Job<R>[] = []
  jobs.forEach((job, index) => {
    const outcome = outcomes[index]
    if (!outcome) throw new Error(`${judging.route.operationId} answered fewer outcomes than it got commands`)
    if (!job.asked && mayBeEarly(judging, outcome)) unsure.push(job)
    else job.resolve(outcome)
  })
  return unsure
}

function mayBeEarly<R extends Route>({ askOwner }: Judging<R>, outcome: OutcomeOf<R>): boolean {
  const codes: readonly string[] = askOwner?.when ?? []
  return !outcome.ok && codes.includes(outcome.code)
}

async function attempt<R extends Route>(
  judging: Judging<R>,
  commands: readonly Command<R>[],
): Promise<readonly OutcomeOf<R>[]> {
  const giveUpAt = Date.now() + PATIENCE_MS
  for (let left = ATTEMPTS; ; left -= 1) {
    try {
      return await judging.database.transaction((tx) => judging.run(tx, commands, judging.now()))
    } catch (error) {
      if (left <= 1 || Date.now() > giveUpAt || !mayPass(error, commands.length === 1)) throw error
      await sleep(20 + Math.random() * 80)
    }
  }
}

/**
 * Safe to repeat even when a commit's answer was lost: a command that was written is recognised by its id. And one that
 * met another of the same id at the same moment now finds it there.
 */
function mayPass(error: unknown, alone: boolean): boolean {
  return alone ? isTransient(error) || codeOf(error) === UNIQUE_VIOLATION : !mayBeOfOne(error)
}

/** Whether the others of a wave may succeed without the one that failed; a database that is away fails them all. */
function mayBeOfOne(error: unknown): boolean {
  return !isTransient(error) || TIME_OUTS.includes(codeOf(error))
}

export function rejectAll<R extends Route>(jobs: readonly Job<R>[], error: unknown): void {
  for (const job of jobs) job.reject(unavailable(error))
}

function unavailable(error: unknown): unknown {
  if (!isTransient(error)) return error
  return new ProblemError('try-later', 'The database does not answer.', { retryAfterSeconds: 2 })
}
