import type { CommandInput, Route } from '@lantoa/contracts/define-route'
import type { Database, TransactionOptions, Tx } from '../database/database.ts'
import type { Command, Failed } from '../http/api.ts'
import type { OutcomeOf } from '../http/outcome.ts'
import { runIn } from '../tracing/tracing.ts'
import { createPlaces } from './places.ts'
import { type Job, type Judging, settleBatch } from './settle-batch.ts'
import { createTurns } from './turns.ts'

/** As many commands of one kind as may wait for a dry run or be in one. */
const PLACES = 10_000

type Rehearsed<R extends Route> = Judging<R> & { keys: (input: CommandInput<R>) => readonly string[] }
type Answer<R extends Route> = OutcomeOf<R> | Failed
type InTurn = ReturnType<typeof createTurns>
type Write = Parameters<Tx['keep']>[0]
type Judged<R extends Route> = { answers: Answer<R>[]; unsure: Command<R>[]; kept: readonly Write[] }

/** Dry runs of all kinds in a service take turns: together they hold one connection, and real commands have the rest. */
const turnsOf = new WeakMap<Database, InTurn>()

/**
 * Answers what batches would be answered, without anything staying written. A dry run waits for its turn before each of
 * its transactions and before it asks an owner; its commands count as many places as in a batch that is carried out.
 */
export function createRehearsals<R extends Route>(options: Rehearsed<R>) {
  const { database, askOwner } = options
  const places = createPlaces(PLACES)
  const inTurn = turnsOf.get(database) ?? createTurns()
  turnsOf.set(database, inTurn)
  const asking = createTurns()

  async function rehearse(commands: readonly Command<R>[], first: Command<R>): Promise<readonly Answer<R>[]> {
    const judged = await judge(options, commands, { inTurn, asked: false })
    if (judged.unsure.length === 0) return keep(judged)
    const { caller, trace } = first
    await asking(caller, () => runIn(trace?.context, async () => askOwner?.ask(judged.unsure)))
    return keep(await judge(options, commands, { inTurn, asked: true }))
  }

  /** Nobody is answered before it is written what the answers show. */
  async function keep({ answers, kept }: Judged<R>): Promise<readonly Answer<R>[]> {
    if (kept.length === 0) return answers
    await database.transaction(async (tx) => {
      for (const write of kept) await write(tx)
    })
    return answers
  }

  return async (commands: readonly Command<R>[]): Promise<readonly Answer<R>[]> => {
    const [first] = commands
    if (!first) return []
    const { subject } = first.caller
    places.enter(subject, commands.length)
    try {
      return await rehearse(commands, first)
    } finally {
      places.leave(subject, commands.length)
    }
  }
}

/**
 * Judges as any batch is judged, in transactions that are rolled back. Only what a first transaction would leave to a
 * second one that one does not see.
 */
async function judge<R extends Route>(
  options: Rehearsed<R>,
  commands: readonly Command<R>[],
  { inTurn, asked }: { inTurn: InTurn; asked: boolean },
): Promise<Judged<R>> {
  const kept: Write[] = []
  const judging = { ...options, database: takingBack(options.database, kept) }
  const found = new Map<Command<R>, Answer<R>>()
  const unsure: Command<R>[] = []
  let left = commands.map((command): Job<R> => {
    return {
      command,
      keys: options.keys(command.input),
      ...(asked ? { asked } : {}),
      resolve: (outcome) => void found.set(command, outcome),
      reject: (error) => void found.set(command, { ok: false, error }),
    }
  })
  for (let [next] = left; next; [next] = left) {
    const batch = left
    const unsettled = await inTurn(next.command.caller, () => settleBatch(judging, batch))
    unsure.push(...unsettled.unsure.map(({ command }) => command))
    left = unsure.length > 0 ? [] : unsettled.later
  }
  return { answers: commands.flatMap((command) => found.get(command) ?? []), unsure, kept }
}

/** The same database, whose transactions do their work and take it back, all but what is to be kept. */
function takingBack(database: Database, kept: Write[]): Database {
  async function transaction<Result>(work: (tx: Tx) => Promise<Result>, options?: TransactionOptions): Promise<Result> {
    const end = new Error('taken back')
    const done: { result?: Result } = {}
    const writes: Write[] = []
    try {
      await database.transaction(async (tx) => {
        done.result = await work({ ...tx, keep: async (write) => void writes.push(write) })
        await tx.query('SELECT') // what was written without an answer may have failed
        throw end
      }, options)
    } catch (error) {
      if (error !== end) throw error
    }
    kept.push(...writes)
    return done.result as Result // the work has ended, or its error was thrown on
  }
  return { ...database, transaction }
}
