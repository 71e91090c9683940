import { type Lantoa, LantoaError } from '@lantoa/sdk'
import { Command } from 'commander'
import { CliError } from '../../failure/cli-error.ts'
import { EXIT } from '../../failure/exit-codes.ts'
import type { Io } from '../../io.ts'
import { type DeadLetter, getDeadLetter, listDeadLetters, repair } from '../../operations/dead-letters.ts'
import { type ServiceName, serviceOption } from '../../operations/services.ts'
import { withExamples } from '../../options/examples.ts'
import { count } from '../../output/formats.ts'
import { printJson, printLine, printNote } from '../../output/print.ts'
import { openSession } from '../../session/session.ts'

type Options = { service: ServiceName | 'all'; all?: true; json?: true }
type Retried = { deadLetterId: string; applied: number } | { deadLetterId: string; failing: string }
type Target = Pick<DeadLetter, 'service' | 'deadLetterId'>

export function deadLettersRetry(io: Io): Command {
  const command = new Command('retry')
    .description('apply dead letters again, and what waits behind them; after the cause has been repaired')
    .argument('[ids...]', 'as `list` shows them')
    .option('--all', 'every one of the chosen services')
    .addOption(serviceOption())
    .option('--json', 'print the answer as JSON')
    .action(async (ids: string[], options: Options) => {
      if (ids.length === 0 && !options.all) throw new CliError('Which? Give ids, or --all.', { exitCode: EXIT.usage })
      const lantoa = await openSession(io)
      const retried: Retried[] = []
      for (const target of await targets(io, lantoa, ids, options)) retried.push(await retry(io, lantoa, target))
      if (retried.some((each) => 'failing' in each)) io.exitCode = EXIT.refused
      if (options.json) return printJson(io, retried)
      for (const each of retried) print(io, each)
      if (retried.length === 0) printNote(io, 'No dead letters.')
    })
  return withExamples(
    command,
    'lantoa dead-letters retry 0198a6b0-4c1e-7d53-9f0a-2b7f4f6f9f11',
    'lantoa dead-letters retry --all --service reporting',
  )
}

async function targets(io: Io, lantoa: Lantoa, ids: readonly string[], { all, service }: Options): Promise<Target[]> {
  if (all) return listDeadLetters(io, lantoa, service)
  const letters: Target[] = []
  for (const id of ids) letters.push(await getDeadLetter(io, lantoa, service, id))
  return letters
}

async function retry(io: Io, lantoa: Lantoa, target: Target): Promise<Retried> {
  const { deadLetterId } = target
  try {
    return { deadLetterId, applied: await repair(io, lantoa, 'retryDeadLetter', target) }
  } catch (error) {
    // Another one of the same key, retried before it, may have taken it along.
    if (error instanceof LantoaError && error.code === 'not-found') return { deadLetterId, applied: 0 }
    if (!(error instanceof LantoaError && error.code === 'still-failing')) throw error
    return { deadLetterId, failing: error.problem.detail ?? error.problem.title }
  }
}

function print(io: Io, retried: Retried): void {
  if ('failing' in retried) printNote(io, `${retried.deadLetterId} still fails: ${retried.failing}`)
  else printLine(io, `${retried.deadLetterId}: ${count(retried.applied)} records applied`)
}
