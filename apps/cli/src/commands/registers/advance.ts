import { LantoaError } from '@lantoa/sdk'
import type { Register } from '@lantoa/sdk/registers'
import type { Thing } from '@lantoa/sheets/show-cell'
import { dayOf } from '@lantoa/vietnam/days'
import { Command } from 'commander'
import { CliError } from '../../failure/cli-error.ts'
import { EXIT } from '../../failure/exit-codes.ts'
import type { Io } from '../../io.ts'
import { readDay, readVersion } from '../../options/arguments.ts'
import { withExamples } from '../../options/examples.ts'
import { showDay } from '../../output/formats.ts'
import { printJson, printLine } from '../../output/print.ts'
import { askById, operationOf } from '../../registers/register-client.ts'
import { readState, stateWord } from '../../registers/register-sheet.ts'
import { openSession } from '../../session/session.ts'

type Options = { on?: string; reason?: string; ifMatch?: string; json?: true }

export function registerAdvance(io: Io, register: Register): Command {
  const { called, idField, states, steps, things, reasoned = [] } = register
  const drawn = states.map((state) => `${stateWord(register, state)} → ${wordsOf(register, steps[state])}`)
  const command = new Command('advance')
    .description(`say how a ${called} stands from a day on`)
    .argument('<id>', 'as `list` shows it')
    .argument('<state>', 'in Vietnamese words or as its code', readState(register))
    .option('--on <day>', 'the first day of it (default: today)', readDay)
    .option('--if-match <version>', 'only if it is still this version, as `show` says', readVersion)
    .option('--json', 'print it as JSON')
    .addHelpText('after', `\nStates, and what may follow each:\n  ${drawn.join('\n  ')}`)
    .action(async (id: string, status: string, { on = dayOf(new Date(io.now())), reason, ifMatch, json }: Options) => {
      const lantoa = await openSession(io)
      const thing = await askById(lantoa, register, 'get', { id, signal: io.signal })
      const version = ifMatch ?? Number(thing.version)
      const body = { status, on, ...(reason !== undefined && { reason }) }
      const args = { params: { [idField]: id }, body, ifMatch: version, signal: io.signal }
      const { data: advanced, error } = await operationOf(lantoa, register, 'advance')(args)
      if (error?.code === 'status-out-of-order') throw outOfOrder(register, thing, status)
      if (error) throw new LantoaError(register.operations.advance, error)
      if (json) return printJson(io, advanced)
      const is = `${stateWord(register, status)} since ${showDay(on)}`
      printLine(io, `${id}: ${is}; version ${advanced.version}.`)
    })
  if (reasoned.length > 0) {
    const wanted = reasoned.map((state) => stateWord(register, state)).join(', ')
    command.option('--reason <text>', `why; nothing comes to "${wanted}" without`)
  }
  const state = stateWord(register, states[1] ?? '')
  return withExamples(
    command,
    `lantoa ${things} advance 01990f3e-7c1a-7000-8000-0000000000e1 "${state}" --on 17/03/2026`,
  )
}

function outOfOrder(register: Register, { status }: Thing, to: string): CliError {
  const before = String(status)
  const [is, wanted] = [stateWord(register, before), stateWord(register, to)]
  return new CliError(`What is "${is}" cannot become "${wanted}".`, {
    exitCode: EXIT.refused,
    hint: `It can become: ${wordsOf(register, register.steps[before])}.`,
  })
}

function wordsOf(register: Register, states: readonly string[] = []): string {
  return states.map((state) => stateWord(register, state)).join(', ') || 'nothing else'
}
