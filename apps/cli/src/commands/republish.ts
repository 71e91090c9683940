import { randomUUID } from 'node:crypto'
import { type Lantoa, LantoaError } from '@lantoa/sdk'
import { Command } from 'commander'
import { CliError } from '../failure/cli-error.ts'
import { EXIT } from '../failure/exit-codes.ts'
import type { Io } from '../io.ts'
import { SERVICES } from '../operations/services.ts'
import { checkTopics } from '../operations/topics.ts'
import { withExamples } from '../options/examples.ts'
import { count } from '../output/formats.ts'
import { printJson, printLine, printNote } from '../output/print.ts'
import { startProgress } from '../output/progress.ts'
import { openSession } from '../session/session.ts'

type Options = { all?: true; json?: true }
type Republished = { topic: string; appended: number }

const PAGE_SIZE = 1_000

export function republish(io: Io): Command {
  const command = new Command('republish')
    .description('send the present state of topics again, for when their history is gone; who has seen it skips it')
    .argument('[topics...]', 'as `topics diff --json` names them')
    .option('--all', 'every topic')
    .option('--json', 'print the outcome as JSON')
    .action(async (named: string[], { all, json }: Options) => {
      if (named.length === 0 && !all) throw new CliError('Which? Name topics, or --all.', { exitCode: EXIT.usage })
      const lantoa = await openSession(io)
      const republished: Republished[] = []
      for (const topic of all ? await listTopics(io, lantoa) : named) {
        republished.push({ topic, appended: await republishTopic(io, lantoa, topic) })
      }
      const appended = republished.reduce((sum, each) => sum + each.appended, 0)
      if (json) return printJson(io, { topics: republished, appended })
      for (const each of republished) printLine(io, `${each.topic}: ${count(each.appended)} events`)
      if (republished.length > 1) printLine(io, `${count(appended)} events together`)
      printNote(io, 'They wait in the outboxes and are sent one after the other: `lantoa status --watch`.')
    })
  return withExamples(command, 'lantoa republish teams.unit.v1', 'lantoa republish --all')
}

/** Page by page; a page that is sent twice does no harm, so one that failed on the way may be tried again. */
async function republishTopic(io: Io, lantoa: Lantoa, topic: string): Promise<number> {
  const service = SERVICES.find((each) => topic.startsWith(`${each}.`))
  if (!service) throw await unknownTopic(io, lantoa, topic)
  const progress = startProgress(io, `${topic}:`, { what: 'events' })
  try {
    let appended = 0
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const body = { topic, limit: PAGE_SIZE, ...(cursor === undefined ? {} : { cursor }) }
      const page = await lantoa[service].republish({ body, idempotencyKey: randomUUID(), signal: io.signal })
      if (page.error?.code === 'unknown-topic') throw await unknownTopic(io, lantoa, topic)
      if (page.error) throw new LantoaError('republish', page.error)
      appended += page.data.appended
      cursor = page.data.cursor
      progress.update(appended)
    }
    return appended
  } finally {
    progress.end()
  }
}

async function unknownTopic(io: Io, lantoa: Lantoa, topic: string): Promise<CliError> {
  return new CliError(`There is no topic ${topic}.`, {
    hint: `There are: ${(await listTopics(io, lantoa)).join(', ')}`,
  })
}

async function listTopics(io: Io, lantoa: Lantoa): Promise<string[]> {
  return (await checkTopics(io, lantoa)).map(({ topic }) => topic)
}
