import type { Register } from '@lantoa/sdk/registers'
import { Command } from 'commander'
import { CliError } from '../../failure/cli-error.ts'
import { EXIT } from '../../failure/exit-codes.ts'
import type { Io } from '../../io.ts'
import { readDay, readVersion } from '../../options/arguments.ts'
import { withExamples } from '../../options/examples.ts'
import { printJson, printLine } from '../../output/print.ts'
import { askById, operationOf } from '../../registers/register-client.ts'
import { readState, showStates, stateWord } from '../../registers/register-sheet.ts'
import { openSession } from '../../session/session.ts'

type Options = { from: string; on?: string; never?: true; reason: string; ifMatch?: string; json?: true }

export function registerCorrectState(io: Io, register: Register): Command {
  const { called, idField, states, things } = register
  const command = new Command('correct-state')
    .description(
      `put right from when a ${called} stood so, or that it never did; its first day is a matter of \`correct\``,
    )
    .argument('<id>', 'as `list` shows it')
    .argument('<state>', 'the wrong one, in Vietnamese words or as its code', readState(register))
    .requiredOption('--from <day>', 'its first day as it is recorded', readDay)
    .option('--on <day>', 'its right first day', readDay)
    .option('--never', 'it never stood so')
    .requiredOption('--reason <text>', 'why it was wrong; kept in the history')
    .option('--if-match <version>', 'only if it is still this version, as `show` says', readVersion)
    .option('--json', 'print it as JSON')
    .action(async (id: string, status: string, { from, on, never, reason, ifMatch, json }: Options) => {
      if ((on === undefined) !== (never === true)) throw oneOf()
      const lantoa = await openSession(io)
      const thing = await askById(lantoa, register, 'get', { id, signal: io.signal })
      const body = { status, from, on: on ?? null, reason }
      const args = { params: { [idField]: id }, body, ifMatch: ifMatch ?? Number(thing.version), signal: io.signal }
      const corrected = await operationOf(lantoa, register, 'correctStatus')(args).orThrow()
      if (json) return printJson(io, corrected)
      printLine(io, `${id}: ${showStates(register, corrected)}; version ${corrected.version}.`)
    })
  const state = stateWord(register, states[1] ?? '')
  const typed = `lantoa ${things} correct-state 01990f3e-7c1a-7000-8000-0000000000e1 "${state}" --from 17/03/2026`
  return withExamples(command, `${typed} --never --reason "…"`, `${typed} --on 16/03/2026 --reason "…"`)
}

function oneOf(): CliError {
  return new CliError('Say --on <day> or --never.', { exitCode: EXIT.usage })
}
