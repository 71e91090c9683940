import type { CommandInput, Route } from '@lantoa/contracts/define-route'
import type { Database, Tx } from '../database/database.ts'
import type { Command, Failed } from '../http/api.ts'
import type { OutcomeOf } from '../http/outcome.ts'
import { type Job, type Judging, settleBatch } from './settle-batch.ts'

type Rehearsed<R extends Route> = Judging<R> & { keys: (input: CommandInput<R>) => readonly string[] }
type Answer<R extends Route> = OutcomeOf<R> | Failed

/** Dry runs one after another: each holds the locks of a whole batch and takes nobody's turn in the queue. */
export function createRehearsals<R extends Route>(options: Rehearsed<R>) {
  let last: Promise<unknown> = Promise.resolve()
  return (commands: readonly Command<R>[]): Promise<readonly Answer<R>[]> => {
    const next = last.then(() => rehearse(options, commands))
    last = next.catch(() => undefined)
    return next
  }
}

/**
 * What a batch would be answered, without anything staying written: judged as any batch is, in transactions that are
 * rolled back. Only what a first transaction would leave to a second one that one does not see.
 */
async function rehearse<R extends Route>(
  options: Rehearsed<R>,
  commands: readonly Command<R>[],
): Promise<readonly Answer<R>[]> {
  const judging = { ...options, database: takingBack(options.database) }
  const first = await judge(judging, commands, false)
  if (first.unsure.length === 0) return first.answers
  await options.askOwner?.ask(first.unsure)
  return (await judge(judging, commands, true)).answers
}

async function judge<R extends Route>(judging: Rehearsed<R>, commands: readonly Command<R>[], asked: boolean) {
  const found = new Map<Command<R>, Answer<R>>()
  const unsure: Command<R>[] = []
  let left = commands.map((command): Job<R> => {
    return {
      command,
      keys: judging.keys(command.input),
      ...(asked ? { asked } : {}),
      resolve: (outcome) => void found.set(command, outcome),
      reject: (error) => void found.set(command, { ok: false, error }),
    }
  })
  while (left.length > 0) {
    const unsettled = await settleBatch(judging, left)
    unsure.push(...unsettled.unsure.map(({ command }) => command))
    left = unsure.length > 0 ? [] : unsettled.later
  }
  return { answers: commands.flatMap((command) => found.get(command) ?? []), unsure }
}

/** The same database, whose transactions do their work and take it back. */
function takingBack(database: Database): Database {
  async function transaction<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
    const end = new Error('taken back')
    const done: { result?: Result } = {}
    try {
      await database.transaction(async (tx) => {
        done.result = await work(tx)
        throw end
      })
    } catch (error) {
      if (error !== end) throw error
    }
    return done.result as Result // the work has ended, or its error was thrown on
  }
  return { ...database, transaction }
}
