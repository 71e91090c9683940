import type { CommandInput, Route } from '@lantoa/contracts/define-route'
import type { BatchHandler, Command, RequestContext, RequestOf, SingleHandler } from '../http/api.ts'
import type { OutcomeOf } from '../http/outcome.ts'
import { createFairQueue } from './fair-queue.ts'
import { askApart } from './owner-queue.ts'
import { createPlaces } from './places.ts'
import { createRehearsals } from './rehearse.ts'
import { type Job, type Judging, settleBatch } from './settle-batch.ts'

/** As many commands of one kind as may wait or be under way. */
const PLACES = 10_000
/** Transactions of one kind at once: while one waits for the database, requests and answers of another are worked on. */
const WORKERS = 3

export type GroupOptions<R extends Route> = Judging<R> & {
  /** What a command reads and writes: two that share a key are decided one after another. */
  keys: (input: CommandInput<R>) => readonly string[]
  /** For commands that may stand on what an earlier one of another key writes: never two transactions at once. */
  inOrder?: true
}

/**
 * Commands of one kind, handled in groups: those that arrive while transactions are under way go together in the next
 * one, each with its own answer, so that a commit is shared instead of queued for. A lone command never waits.
 */
export function groupCommands<R extends Route>(options: GroupOptions<R>) {
  const queue = createFairQueue<Job<R>>()
  const places = createPlaces(PLACES)
  const rehearse = createRehearsals(options)
  let workers = 0
  const asking = askApart<R>(options.askOwner, (asked, again) => {
    queue.release(asked)
    queue.putBack(again)
    startWorker()
  })

  function startWorker(): void {
    if (workers === (options.inOrder ? 1 : WORKERS)) return
    workers += 1
    // Not in this very moment: what has arrived by now, in a batch or from many, is then one group.
    setImmediate(work)
  }

  async function work(): Promise<void> {
    for (let batch = queue.take(); batch.length > 0; batch = queue.take()) {
      const { unsure, later } = await settleBatch(options, batch)
      queue.release(batch, unsure)
      queue.putBack(later)
      asking.add(unsure)
    }
    workers -= 1
  }

  async function submit(command: Command<R>): Promise<OutcomeOf<R>> {
    const { subject } = command.caller
    places.enter(subject)
    try {
      return await new Promise((resolve, reject) => {
        queue.add({ command, keys: options.keys(command.input), resolve, reject })
        startWorker()
      })
    } finally {
      places.leave(subject)
    }
  }

  const one: SingleHandler<R> = (request, context) => submit(commandOf(request, context))
  const many: BatchHandler<R> = (commands) =>
    commands[0]?.dryRun
      ? rehearse(commands)
      : Promise.all(
          commands.map((command) => submit(command).catch((error: unknown) => ({ ok: false, error }) as const)),
        )
  return { one, many }
}

function commandOf<R extends Route>(
  { params, body, ifMatch }: RequestOf<R>,
  { caller, correlationId, trace, clientGone, numbers }: RequestContext,
): Command<R> {
  return {
    input: { ...params, ...body },
    ...{ caller, correlationId, trace, clientGone },
    ...(ifMatch === undefined ? {} : { ifMatch }),
    ...(numbers && { numbers }),
  }
}
