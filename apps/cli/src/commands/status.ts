import type { Data, Lantoa, Problem } from '@lantoa/sdk'
import { LantoaError } from '@lantoa/sdk'
import { Command } from 'commander'
import { EXIT } from '../failure/exit-codes.ts'
import { isRefusedCaller } from '../failure/failure.ts'
import type { Io } from '../io.ts'
import { SERVICES, type ServiceName } from '../operations/services.ts'
import { withExamples } from '../options/examples.ts'
import { typeable } from '../output/called-as.ts'
import { showInstant, showNumber, showSeconds } from '../output/formats.ts'
import { paint } from '../output/paint.ts'
import { printJson, printLine, printTable } from '../output/print.ts'
import type { Column } from '../output/table.ts'
import { pause } from '../pause.ts'
import { openSession } from '../session/session.ts'

type Status = Data<'teams', 'getStatus'>
type Answer = { service: ServiceName; status?: Status; problem?: Problem }
type Options = { watch?: true; json?: true }

const WATCH_MS = 2_000
const CLEAR = '\u001b[2J\u001b[H'

const COLUMNS: readonly Column<Answer>[] = [
  { title: 'service', of: ({ service }) => service },
  { title: 'state', of: stateOf },
  { title: 'outbox', of: ({ status }) => (status ? showNumber(status.outbox.depth) : ''), align: 'right' },
  { title: 'oldest', of: ({ status }) => (status ? showSeconds(status.outbox.oldestAgeSeconds) : ''), align: 'right' },
  { title: 'lag', of: ({ status }) => (status ? showNumber(lagOf(status)) : ''), align: 'right' },
  { title: 'dead letters', of: ({ status }) => (status ? showNumber(status.deadLetters) : ''), align: 'right' },
  { title: 'since', of: ({ status }) => (status ? showInstant(status.startedAt) : '') },
]

export function status(io: Io): Command {
  const command = new Command('status')
    .description('show how the services are; the exit code is 1 when one is not ready')
    .option('--watch', 'look again every two seconds until Ctrl-C')
    .option('--json', 'print the answer as JSON')
    .action(async ({ watch, json }: Options) => {
      // Without retries: whoever asks how it is wants to know how it is now.
      const lantoa = await openSession(io, { retries: 0 })
      do {
        const answers = await Promise.all(SERVICES.map((service) => ask(lantoa, service, io.signal)))
        if (watch && io.out.isTTY) io.out.write(CLEAR)
        report(io, answers, json)
      } while (watch && (await pause(WATCH_MS, io.signal)))
      io.signal.throwIfAborted()
    })
  return withExamples(command, 'lantoa status', 'lantoa status --watch', 'lantoa status --json')
}

async function ask(lantoa: Lantoa, service: ServiceName, signal: AbortSignal): Promise<Answer> {
  const { data, error } = await lantoa[service].getStatus({ signal })
  if (error && isRefusedCaller(error)) throw new LantoaError('getStatus', error)
  return error ? { service, problem: error } : { service, status: data }
}

function report(io: Io, answers: readonly Answer[], json: true | undefined): void {
  const ready = answers.every(({ status }) => status?.ready)
  io.exitCode = ready ? EXIT.ok : answers.every(({ problem }) => problem) ? EXIT.unreachable : EXIT.refused
  if (json) printJson(io, answers.map(asJson))
  else printStatus(io, answers)
}

function printStatus(io: Io, answers: readonly Answer[]): void {
  printTable(io, COLUMNS, answers)
  for (const line of answers.flatMap(troublesOf)) printLine(io, paint(io.out, io.env, 'yellow', typeable(io, line)))
}

function asJson({ service, status, problem }: Answer) {
  return status ?? { service, ready: false, problem }
}

function stateOf({ status }: Answer): string {
  if (!status) return 'NO ANSWER'
  return status.ready ? 'ready' : 'NOT READY'
}

function lagOf({ consumers }: Status): number {
  return consumers.reduce((sum, { lag }) => sum + lag, 0)
}

/** Everything that keeps a service from being well, a sentence each. */
function troublesOf({ service, status, problem }: Answer): string[] {
  if (!status) return [`${service}: ${problem?.detail ?? problem?.title}`]
  return [
    ...status.checks.filter(({ ok }) => !ok).map(({ name, detail }) => `${service}: ${name}: ${detail ?? 'failed'}`),
    ...(status.relay.failing === undefined ? [] : [`${service}: cannot send its events: ${status.relay.failing}`]),
    ...(status.failing === undefined ? [] : [`${service}: stands still: ${status.failing}`]),
    ...(status.deadLetters > 0 ? [`${service}: see \`lantoa dead-letters list --service ${service}\``] : []),
  ]
}
