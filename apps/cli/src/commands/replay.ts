import { type Lantoa, LantoaError } from '@lantoa/sdk'
import { Argument, Command } from 'commander'
import { CliError } from '../failure/cli-error.ts'
import type { Io } from '../io.ts'
import { untilRead } from '../operations/await-read.ts'
import { SERVICES, type ServiceName } from '../operations/services.ts'
import { readOffset } from '../options/arguments.ts'
import { withExamples } from '../options/examples.ts'
import { count } from '../output/formats.ts'
import { printJson, printLine, printNote } from '../output/print.ts'
import { openSession } from '../session/session.ts'

type Options = { topic?: string[]; from?: number; wait: boolean; json?: true }

export function replay(io: Io): Command {
  const command = new Command('replay')
    .description('let a service read its topics again, and wait until it has')
    .addArgument(new Argument('<service>', 'which one reads again').choices(SERVICES))
    .option('--topic <topic...>', 'only these (default: all that it follows)')
    .option('--from <offset>', 'from this offset on, in every partition (default: 0)', readOffset)
    .option('--no-wait', 'do not wait until all is read')
    .option('--json', 'print the outcome as JSON')
    .action(async (service: ServiceName, { topic, from, wait, json }: Options) => {
      const lantoa = await openSession(io)
      if (service === 'reporting') {
        printNote(
          io,
          'The numbers themselves are counted again by `lantoa recompute`; a replay leaves them as they are.',
        )
      }
      const body = { ...(topic ? { topics: topic } : {}), ...(from === undefined ? {} : { from }) }
      const topics = await start(io, lantoa, service, body)
      const status = wait ? await untilRead(io, lantoa, service, topics) : undefined
      if (json) return printJson(io, { service, topics, deadLetters: status?.deadLetters })
      printLine(io, `${service} ${wait ? 'has read' : 'reads'} ${count(topics.length)} topics again.`)
      if (status?.deadLetters) printNote(io, `See \`lantoa dead-letters list --service ${service}\`.`)
    })
  return withExamples(
    command,
    'lantoa replay payments',
    'lantoa replay teams --topic identity.household.v1',
    'lantoa replay identity --no-wait',
  )
}

type Body = { topics?: string[]; from?: number }

async function start(io: Io, lantoa: Lantoa, service: ServiceName, body: Body): Promise<string[]> {
  const { data, error } = await lantoa[service].replay({ body: { from: 0, ...body }, signal: io.signal })
  if (data) return data.topics
  if (error.code !== 'unknown-topic') throw new LantoaError('replay', error)
  const { consumers } = await lantoa[service].getStatus({ signal: io.signal }).orThrow()
  const followed = [...new Set(consumers.map(({ topic }) => topic))]
  throw new CliError(error.detail ?? error.title, { hint: `${service} follows: ${followed.join(', ') || 'nothing'}` })
}
