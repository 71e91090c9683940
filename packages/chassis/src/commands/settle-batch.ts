import { setTimeout as sleep } from 'node:timers/promises'
import type { Route } from '@lantoa/contracts/define-route'
import type { Database, Tx } from '../database/database.ts'
import { codeOf, isTransient, LOCK_TIME_OUT, UNIQUE_VIOLATION } from '../database/transient.ts'
import type { Command } from '../http/api.ts'
import type { HandlerProblem, OutcomeOf } from '../http/outcome.ts'
import { comeAgain, heldByOthers, ProblemError } from '../http/problems.ts'
import { traceTransaction } from '../tracing/tracing-commands.ts'
import { cutIntoSteps, withoutHeld } from './steps.ts'

const ATTEMPTS = 3
/** What fails later than this is not tried again: it takes longer to give up on a connection, and somebody waits. */
const ATTEMPTS_MS = 4_000
/** Steps of one transaction: a thousand repeats of one key would keep all beside them waiting for seconds. */
const STEPS = 100
/** Of a lock, of a statement: passing, but it may be one command that waits for a row which the others do not need. */
const TIME_OUTS: readonly unknown[] = [LOCK_TIME_OUT, '57014']

/** How long a transaction waits for each lock, and until when the parts of a batch are tried. */
type Patience = { readonly lockTimeout: number; readonly longLockTimeout: number; readonly endsAt: number }
/**
 * Longer than any command holds a row. The tree of units is held for a whole closing, or while homes go back page by page:
 * all of a batch wait for it alike.
 */
const PATIENCE: Patience = { lockTimeout: 5_000, longLockTimeout: 25_000, endsAt: Number.POSITIVE_INFINITY }
const LOCK_TIMEOUT_OF_PARTS = 250
const PARTS_MS = 10_000

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
  /** Gathers facts, decides, writes: one outcome for each command, in order. A transaction may run it several times. */
  run: (tx: Tx, commands: readonly Command<R>[], now: Date) => Promise<readonly OutcomeOf<R>[]>
}

/** A command that somebody waits for. */
export type Job<R extends Route> = {
  command: Command<R>
  /** What it reads and writes. */
  keys: readonly string[]
  /** Its owner was asked: whatever is decided now is final. */
  asked?: true
  resolve: (outcome: OutcomeOf<R>) => void
  reject: (error: unknown) => void
}

/** Of a batch, what has no answer yet. */
export type Unsettled<R extends Route> = {
  /** For these the owner must be asked first. */
  unsure: Job<R>[]
  /** These come after others of the same key, in a transaction of their own. */
  later: Job<R>[]
}

/** Answers a batch, by one transaction if that can be. What nobody waits for any more is left undone. */
export async function settleBatch<R extends Route>(
  judging: Judging<R>,
  batch: readonly Job<R>[],
): Promise<Unsettled<R>> {
  const gone = batch.filter(({ command }) => command.clientGone?.())
  if (gone.length > 0) rejectAll(gone, new ProblemError('try-later', 'Nobody waits for the answer.'))
  const jobs = gone.length > 0 ? batch.filter((job) => !gone.includes(job)) : batch
  try {
    return await settle(judging, jobs)
  } catch (error) {
    return refuse(jobs, error)
  }
}

/** @throws when the database fails all commands alike */
async function settle<R extends Route>(
  judging: Judging<R>,
  jobs: readonly Job<R>[],
  patience = PATIENCE,
): Promise<Unsettled<R>> {
  if (Date.now() > patience.endsAt) return refuse(jobs, heldByOthers())
  try {
    return await settleTogether(judging, jobs, patience)
  } catch (error) {
    if (!mayBeOfOne(error)) throw error
    if (jobs.length === 1) return refuse(jobs, error)
    return settleHalves(judging, jobs, TIME_OUTS.includes(codeOf(error)) ? shorter(patience) : patience)
  }
}

function refuse<R extends Route>(jobs: readonly Job<R>[], error: unknown): Unsettled<R> {
  rejectAll(jobs, error) // those that have an answer keep it
  return { unsure: [], later: [] }
}

/** Whoever waits has waited long already, and most of the batch needs nothing that is held. */
function shorter({ endsAt }: Patience): Patience {
  const timeouts = { lockTimeout: LOCK_TIMEOUT_OF_PARTS, longLockTimeout: LOCK_TIMEOUT_OF_PARTS }
  return { ...timeouts, endsAt: Math.min(endsAt, Date.now() + PARTS_MS) }
}

/** One command may have spoiled the transaction for all: cut in halves again and again, it fails alone. */
async function settleHalves<R extends Route>(
  judging: Judging<R>,
  jobs: readonly Job<R>[],
  patience: Patience,
): Promise<Unsettled<R>> {
  const middle = Math.ceil(jobs.length / 2)
  const first = await settle(judging, jobs.slice(0, middle), patience)
  const half = jobs.slice(middle)
  const free = new Set(withoutHeld(half, keysOf([...first.unsure, ...first.later])))
  const second = await settle(judging, [...free], patience)
  return {
    unsure: [...first.unsure, ...second.unsure],
    later: [...first.later, ...half.filter((job) => !free.has(job) || second.later.includes(job))],
  }
}

async function settleTogether<R extends Route>(
  judging: Judging<R>,
  jobs: readonly Job<R>[],
  patience: Patience,
): Promise<Unsettled<R>> {
  const left: Unsettled<R> = { unsure: [], later: [] }
  if (jobs.length === 0) return left
  const commands = jobs.map((job) => job.command)
  const outcomes = await traceTransaction(judging.route.operationId, commands, () => attempt(judging, jobs, patience))
  for (const job of jobs) {
    const outcome = outcomes.get(job)
    if (!outcome) left.later.push(job)
    else if (mayBeEarly(judging, job, outcome)) left.unsure.push(job)
    else job.resolve(outcome)
  }
  return left
}

function mayBeEarly<R extends Route>({ askOwner }: Judging<R>, job: Job<R>, outcome: OutcomeOf<R>): boolean {
  const codes: readonly string[] = askOwner?.when ?? []
  return !job.asked && !outcome.ok && codes.includes(outcome.code)
}

type Outcomes<R extends Route> = ReadonlyMap<Job<R>, OutcomeOf<R>>

async function attempt<R extends Route>(
  judging: Judging<R>,
  jobs: readonly Job<R>[],
  { lockTimeout, longLockTimeout }: Patience,
): Promise<Outcomes<R>> {
  const giveUpAt = Date.now() + ATTEMPTS_MS
  for (let left = ATTEMPTS; ; left -= 1) {
    try {
      const timeouts = { lockTimeout, longLockTimeout }
      return await judging.database.transaction((tx) => runInSteps(judging, tx, jobs), timeouts)
    } catch (error) {
      if (left <= 1 || Date.now() > giveUpAt || !mayPass(error, jobs.length === 1)) throw error
      await sleep(20 + Math.random() * 80)
    }
  }
}

/**
 * Whatever shares a key with a command that is unsure gets no outcome: it waits for what the owner says. A later step may
 * lock rows against the order of others; the deadlock that can come of it is tried again.
 */
async function runInSteps<R extends Route>(judging: Judging<R>, tx: Tx, jobs: readonly Job<R>[]): Promise<Outcomes<R>> {
  const outcomes = new Map<Job<R>, OutcomeOf<R>>()
  const held = new Set<string>()
  for (const step of cutIntoSteps(jobs).slice(0, STEPS)) {
    const free = withoutHeld(step, held)
    if (free.length === 0) continue
    const commands = free.map((job) => job.command)
    const answers = (await judging.run(tx, commands, judging.now())).values()
    for (const job of free) {
      const { value: outcome } = answers.next()
      if (!outcome) throw new Error(`${judging.route.operationId} answered fewer outcomes than it got commands`)
      outcomes.set(job, outcome)
      if (mayBeEarly(judging, job, outcome)) for (const key of job.keys) held.add(key)
    }
  }
  return outcomes
}

/**
 * Safe to repeat even when a commit's answer was lost: a command that was written is recognised by its id. And one that
 * met another of the same id at the same moment now finds it there.
 */
function mayPass(error: unknown, alone: boolean): boolean {
  if (codeOf(error) === LOCK_TIME_OUT) return false // it has waited
  return alone ? isTransient(error) || codeOf(error) === UNIQUE_VIOLATION : !mayBeOfOne(error)
}

/** Whether the others of a batch may succeed without the one that failed; a database that is away fails them all. */
function mayBeOfOne(error: unknown): boolean {
  return !isTransient(error) || TIME_OUTS.includes(codeOf(error))
}

export function rejectAll<R extends Route>(jobs: readonly Job<R>[], error: unknown): void {
  const problem = comeAgain(error) ?? error
  for (const job of jobs) job.reject(problem)
}

function keysOf<R extends Route>(jobs: readonly Job<R>[]): Set<string> {
  return new Set(jobs.flatMap((job) => job.keys))
}
